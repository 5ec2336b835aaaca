import TerminalEmulator
import Testing

/// The program as it is started by people.
struct BenchmarkCommandTests {
  private func run(_ words: String...) async throws -> ProgramRun {
    try await ProgramRun(
      BuiltProduct.path("panel-benchmark"),
      arguments: words,
      environment: ["PATH": "/usr/bin:/bin"]
    )
  }

  @Test(arguments: [
    (["--runs", "0"], "--runs takes a number from 1 to 1000."),
    (["--runs", "many"], "The value 'many' is invalid for '--runs <runs>'"),
    (["--only", "everything"], "The value 'everything' is invalid for '--only <part>'"),
    (["--fast"], "Unknown option '--fast'"),
  ])
  func `a wrong option gets a sentence`(words: [String], sentence: String) async throws {
    let run = try await ProgramRun(
      BuiltProduct.path("panel-benchmark"),
      arguments: words,
      environment: ["PATH": "/usr/bin:/bin"]
    )

    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.contains(sentence))
  }

  @Test func `a program that is not there is named`() async throws {
    let run = try await run("--only", "list", "--program", "/nowhere/intercom-panel")

    #expect(run.status == 69)
    #expect(run.errors.contains("/nowhere/intercom-panel is not there"))
  }
}
