import TerminalEmulator
import Testing

extension EndToEndTests {
  /// Output that somebody stops taking.
  @Suite struct OutputTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test func `a reader that goes away early ends the program without a word`() async throws {
      // 141 is what shells make of SIGPIPE.
      let run = try await shell("(\"$0\" show DEMO-17; echo $? >&2) | head -c 6")

      #expect(run.output == "DEMO-1")
      #expect(run.errors == "141\n")
    }

    @Test(arguments: ["> /dev/full", ">&-"])
    func `an answer that cannot be written is a failure`(_ target: String) async throws {
      let run = try await shell("\"$0\" contacts DEMO-2 --json \(target)")

      #expect(run.status == 74)
      #expect(run.errors.contains("The answer could not be written"))
    }

    @Test func `standard input is left alone`() async throws {
      let run = try await shell("\"$0\" contacts DEMO-2 > /dev/null; cat", input: "untouched")

      #expect(run.output == "untouched")
    }

    private func shell(_ script: String, input: String = "") async throws -> ProgramRun {
      try await ProgramRun(
        "/bin/sh",
        arguments: ["-c", script, BuiltProduct.path("intercom-panel")],
        environment: services.environment(),
        input: input
      )
    }
  }
}
