internal import HTTPExchange
internal import TerminalEmulator

/// Measures what the options ask for.
public struct Benchmark {
  private let options: BenchmarkOptions

  /// Makes a benchmark; nothing is measured yet.
  public init(_ options: BenchmarkOptions) {
    self.options = options
  }

  /// Measures, and returns the report as text; writes it for programs where that is asked for.
  public func report() async throws(BenchmarkFailure) -> String {
    let start = ContinuousClock.now
    let machine = Machine.present()
    let sections = try await sections()
    let seconds = start.duration(to: .now) / .seconds(1)
    if let path = options.jsonPath {
      let json = JSONValue.object(
        [JSONMember("machine", machine.json), JSONMember("seconds", Section.number(seconds))]
          + sections.map { JSONMember($0.name, $0.json) }
      )
      guard FileText.write(json.serialized(.indented) + "\n", to: path) else {
        throw .unwritable(path)
      }
    }
    let head = machine.lines + ["Runs: \(options.runs). Took \(FigureText.short(seconds)) s.", ""]
    return (head + sections.map(\.text)).joined(separator: "\n")
  }

  private func sections() async throws(BenchmarkFailure) -> [Section] {
    var sections = try outside()
    if options.parts.contains(.growth) { sections.append(GrowthSeries(options: options).section()) }
    if options.parts.contains(.decoding) {
      sections.append(try await DecodingSeries(options: options).section())
    }
    return sections
  }

  private func outside() throws(BenchmarkFailure) -> [Section] {
    guard !options.parts.isDisjoint(with: [.issue, .list, .size, .resolving]) else { return [] }
    let stage = Stage(
      program: try Self.path(options.program ?? BuiltProduct.path("intercom-panel")),
      floor: try Self.path(BuiltProduct.path("terminal-floor")),
      services: try Self.path(BuiltProduct.path("intercom-panel-demo")),
      folder: try TemporaryFolder()
    )
    var sections = try near(stage)
    if options.parts.contains(.resolving) {
      sections.append(try ResolvingSeries(stage: stage, options: options).section())
    }
    return sections
  }

  /// What is measured with services on this machine that answer at once.
  private func near(_ stage: Stage) throws(BenchmarkFailure) -> [Section] {
    guard !options.parts.isDisjoint(with: [.issue, .list, .size]) else { return [] }
    let services = try ServedSamples(stage)
    var sections: [Section] = []
    if options.parts.contains(.issue) {
      let series = IssueSeries(stage: stage, services: services, options: options)
      sections.append(try series.section())
    }
    if options.parts.contains(.list) {
      let series = ListSeries(stage: stage, services: services, options: options)
      sections.append(try series.section())
    }
    if options.parts.contains(.size) {
      let series = SizeSeries(stage: stage, services: services, options: options)
      sections.append(try series.section())
    }
    return sections
  }

  private static func path(_ path: String) throws(BenchmarkFailure) -> String {
    guard FileText.isProgram(path) else { throw .missing(path) }
    return path
  }
}
