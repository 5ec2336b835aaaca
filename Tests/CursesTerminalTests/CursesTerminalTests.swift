import Testing

/// All tests of the terminal, one after the other: a process has one terminal.
@MainActor @Suite(.serialized, .timeLimit(.minutes(10)))
struct CursesTerminalTests {}
