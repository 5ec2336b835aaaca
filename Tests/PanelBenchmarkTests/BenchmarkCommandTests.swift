import HTTPExchange
import TerminalEmulator
import TestSupport
import Testing

@testable import PanelBenchmark

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

  @Test(.enabled(if: !Sanitizer.isPresent, "The floor finds no library of a sanitizer's."))
  func `the list, the floor and decoding are measured`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/report.json"

    let run = try await run(
      "--quick",
      "--runs",
      "1",
      "--only",
      "list",
      "decoding",
      "--json",
      path
    )

    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\nThe list of issues, 120×40\n"))
    let text = try #require(FileText.read(path))
    let report = try JSONParser.parse(Array(text.utf8))
    let start = try #require(report["list"]?.elements.first)
    #expect(start["name"]?.text == "start to first frame")
    #expect(start["panel"]?["values"]?.elements.count == 1)
    #expect(start["floor"]?["median"]?.double.map { $0 > 0 } == true)
    #expect(report["decoding"]?.elements.count == 2)
    #expect(report["issue"] == nil)
  }
}
