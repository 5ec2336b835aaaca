import Glibc
import TerminalEmulator
import Testing

@Suite(.timeLimit(.minutes(10)))
struct ProgramRunTests {
  private let environment = ["PATH": "/usr/bin:/bin"]

  @Test func `output, errors and status of a program without a terminal are kept apart`()
    async throws
  {
    let run = try await ProgramRun(
      "/bin/sh",
      arguments: ["-c", "cat; echo oops >&2; tty >/dev/null && exit 1; exit 4"],
      environment: environment,
      input: "words"
    )

    #expect(run.output == "words")
    #expect(run.errors == "oops\n")
    #expect(run.status == 4)
  }

  @Test func `large input and output do not block each other`() async throws {
    let text = String(repeating: "0123456789abcdef", count: 65_536)

    let run = try await ProgramRun("/bin/cat", environment: environment, input: text)

    #expect(run.output == text)
  }

  @Test func `a program may leave its input unread`() async throws {
    let text = String(repeating: "x", count: 1_000_000)

    let run = try await ProgramRun("/bin/true", environment: environment, input: text)

    #expect(run.end == .exited(0))
  }

  @Test func `a program that does not end is given up`() async throws {
    await #expect(throws: EmulatorFailure.self) {
      try await ProgramRun(
        "/bin/sleep",
        arguments: ["100"],
        environment: environment,
        patience: .milliseconds(50)
      )
    }
  }

  @Test func `built programs lie beside the tests`() {
    let path = BuiltProduct.path("some-program")

    #expect(path.hasPrefix("/") && path.hasSuffix("/some-program"))
  }
}
