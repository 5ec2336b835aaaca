public import ArgumentParser
public import PanelBenchmark

/// Measures intercom-panel and prints what was measured.
@main
struct BenchmarkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "panel-benchmark",
    abstract: "Measures intercom-panel beside the least that a full-screen program costs.",
    discussion: """
      Starts the programs that were built beside it: intercom-panel, terminal-floor, and \
      intercom-panel-demo for the sample services. Nothing leaves this machine. What the figures \
      mean stands in docs/performance.md.

      PARTS
        issue      an issue of 100 comments and 10 contacts: start, keys, memory, rest
        list       the list of issues: start, keys, memory
        size       large issues: memory and moving
        resolving  contacts and list with services far away, in round trips
        growth     a key inside the program, as content grows
        decoding   an issue of many comments from bytes
      """
  )

  @Option(help: "How often the programs are started; 9, or 3 with --quick.")
  var runs: Int?

  @Flag(help: "Measure as little as possible, in less than a minute.")
  var quick = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Measure these parts alone.", valueName: "part")
  )
  var only: [BenchmarkOptions.Part] = []

  @Option(help: ArgumentHelp("Measure this intercom-panel.", valueName: "path"))
  var program: String?

  @Option(help: ArgumentHelp("Write the figures to this file as well.", valueName: "file"))
  var json: String?

  func validate() throws {
    guard runs.map({ (1...1_000).contains($0) }) ?? true else {
      throw ValidationError("--runs takes a number from 1 to 1000.")
    }
  }

  func run() async throws {
    var options = BenchmarkOptions()
    options.isQuick = quick
    options.runs = runs ?? (quick ? 3 : options.runs)
    if !only.isEmpty { options.parts = Set(only) }
    options.program = program
    options.jsonPath = json
    do throws(BenchmarkFailure) {
      print(try await Benchmark(options).report())
    } catch {
      // EX_UNAVAILABLE of sysexits.h.
      options.say("panel-benchmark: \(error.description)")
      throw ExitCode(69)
    }
  }
}

extension BenchmarkOptions.Part: ExpressibleByArgument {}
