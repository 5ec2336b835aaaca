import Testing

/// The real programs, each in a terminal of its own, against one set of sample services.
@Suite(.sampleServices, .fewAtOnce)
struct EndToEndTests {}
