import ContactResolution
import Glibc
import Testing

@testable import Settings

@Suite
struct TokenReaderTests {
  private let reader = TokenReader(environment: ["PATH": "/usr/bin:/bin"])

  private func source(_ kind: TokenSource.Kind) -> TokenSource {
    TokenSource(kind, setting: "jira.x", origin: .file("config.toml", line: 3, column: 1))
  }

  private func failure(_ problem: TokenFailure.Problem) -> TokenFailure {
    TokenFailure(problem, setting: "jira.x", origin: .file("config.toml", line: 3, column: 1))
  }

  @Test(
    arguments: [
      (["/bin/echo", "s3cret"], "s3cret"), (["echo", " a b "], "a b"),
      (["sh", "-c", "echo first; echo second"], "first"), (["printf", "x"], "x"),
      (["printf", "x\\r\\n"], "x"), (["sh", "-c", "echo noise >&2; echo t"], "t"),
      (["sh", "-c", "echo t; head -c 300000 /dev/zero"], "t"),
      (["sh", "-c", "echo t; exec >&- 2>&-; exit 0"], "t"),
      (["sh", "-c", "cat; echo t"], "t"),
    ]
  )
  func `the first line that a command prints is the token`(
    command: [String],
    token: String
  ) throws {
    #expect(try reader.token(for: source(.command(command))) == Secret(token))
  }

  @Test(
    arguments: [
      (
        ["/bin/false"], .commandFailed(command: "/bin/false", status: 1, words: "")
      ),
      (
        ["sh", "-c", "echo t; echo 'it is\nlocked' >&2; exit 3"],
        .commandFailed(command: "sh", status: 3, words: "it is locked")
      ),
      (
        ["sh", "-c", "printf '\\033[31mno' >&2; exit 1"],
        .commandFailed(command: "sh", status: 1, words: "[31mno")
      ),
      (["sh", "-c", "kill -9 $$"], .commandKilled(command: "sh", signal: 9)),
      (["no-such-program-here"], .commandMissing(command: "no-such-program-here")),
      (["/nonexistent/x"], .commandMissing(command: "/nonexistent/x")),
      (["/"], .commandNotStarted(command: "/", reason: "Permission denied")),
      (["true"], .empty(.command("true"))),
      (["sh", "-c", "echo; echo t"], .empty(.command("sh"))),
      (["printf", "\\377"], .notText(.command("printf"))),
      (["printf", "a\\033b"], .notText(.command("printf"))),
      (["printf", "a\\rb"], .notText(.command("printf"))),
      (["sh", "-c", "head -c 300000 /dev/zero | tr '\\0' x"], .tooLong(.command("sh"))),
    ] as [([String], TokenFailure.Problem)]
  )
  func `a command that gives no token says why`(command: [String], problem: TokenFailure.Problem) {
    #expect(throws: failure(problem)) { try reader.token(for: source(.command(command))) }
  }

  @Test func `a command that does not end is ended`() {
    let reader = TokenReader(environment: [:], patience: .milliseconds(50))
    let command = ["sh", "-c", "echo t; exec tail -f /dev/null"]

    #expect(throws: failure(.commandTimedOut(command: "sh", after: .milliseconds(50)))) {
      try reader.token(for: source(.command(command)))
    }
  }

  @Test func `what a command leaves running is not waited for`() throws {
    let command = ["sh", "-c", "tail -f /dev/null --pid=$$ & echo t"]

    #expect(try reader.token(for: source(.command(command))) == Secret("t"))
  }

  @Test func `a command sees the environment without our tokens`() throws {
    let reader = TokenReader(
      environment: [
        "PATH": "/usr/bin:/bin", "INTERCOM_PANEL_JIRA_TOKEN": "a",
        "INTERCOM_PANEL_WORK_INTERCOM_TOKEN": "b", "INTERCOM_PANEL_INTERCOM_EU_TOKEN": "e",
        "INTERCOM_PANEL_SOURCE": "c", "OTHER_TOKEN": "d",
      ]
    )
    let command = ["sh", "-c", "env | grep -e PANEL -e TOKEN | sort | tr '\\n' ' '"]

    let seen = try reader.token(for: source(.command(command))).reveal()

    #expect(seen == "INTERCOM_PANEL_SOURCE=c OTHER_TOKEN=d")
  }

  @Test func `a command gets no descriptor but its three`() throws {
    // Opened as careless libraries do: without a word on who inherits it.
    let descriptor = unsafe open("/dev/null", O_RDONLY)
    defer { close(descriptor) }
    let command = ["sh", "-c", "ls /proc/self/fd | tr '\\n' ' '"]

    let seen = try reader.token(for: source(.command(command))).reveal()

    #expect(descriptor > 2)
    #expect(seen == "0 1 2 3", "3 is the list's own.")
  }

  @Test(arguments: [mode_t(0o600), 0o400, 0o700])
  func `a file that only its owner may read gives its first line`(mode: mode_t) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("  s3cret \nnote\n", to: "token", mode: mode)

    #expect(try reader.token(for: source(.file(path: path))) == Secret("s3cret"))
  }

  @Test(arguments: [mode_t(0o640), 0o604, 0o660, 0o601])
  func `a file that others may read is refused with the command that helps`(mode: mode_t) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("s3cret", to: "my token", mode: mode)

    let thrown = #expect(throws: TokenFailure.self) {
      try reader.token(for: source(.file(path: path)))
    }

    #expect(thrown == failure(.fileReadableByOthers(path: path, mode: UInt32(mode))))
    #expect(thrown?.description.hasSuffix("run: chmod 600 '\(path)'") == true)
  }

  @Test func `files that are no token files are refused`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("folder")
    let pipe = folder.path + "/pipe"
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let cases: [(String, TokenFailure.Problem)] = [
      (folder.path + "/absent", .fileMissing(path: folder.path + "/absent")),
      (
        folder.path + "/folder",
        .fileUnreadable(path: folder.path + "/folder", reason: "it is not a file")
      ),
      (pipe, .fileUnreadable(path: pipe, reason: "it is not a file")),
    ]

    for (path, problem) in cases {
      #expect(throws: failure(problem)) { try reader.token(for: source(.file(path: path))) }
    }
  }

  @Test func `a link is followed, and what it leads to is judged`() throws {
    let folder = try TemporaryFolder()
    let target = try folder.write("t", to: "target", mode: 0o644)
    let link = folder.path + "/link"
    #expect(unsafe symlink(target, link) == 0)

    #expect(throws: failure(.fileReadableByOthers(path: link, mode: 0o644))) {
      try reader.token(for: source(.file(path: link)))
    }
    #expect(unsafe chmod(target, 0o600) == 0)
    #expect(try reader.token(for: source(.file(path: link))) == Secret("t"))
  }

  @Test(
    arguments: [
      (.environment("V"), .variable("V"), "The first line of the environment variable V is not "),
      (
        .file("c.toml", line: 3, column: 1), .configuration,
        "c.toml:3:1: jira.token: The first line of this setting is not "
      ),
    ] as [(SettingOrigin, TokenFailure.Place, String)]
  )
  func `a token must not end a line of a request`(
    origin: SettingOrigin,
    place: TokenFailure.Place,
    words: String
  ) {
    let secret = TokenSource.Kind.literal(Secret("a\rHost: evil.example"))
    let source = TokenSource(secret, setting: "jira.token", origin: origin)

    let failure = #expect(throws: TokenFailure.self) { try reader.token(for: source) }

    #expect(failure?.problem == .notText(place))
    #expect(failure?.description.hasPrefix(words) == true)
  }

  @Test(arguments: ["yes token", "yes >&2"])
  func `a command that prints without end is ended at once`(command: String) {
    let reader = TokenReader(environment: ["PATH": "/usr/bin:/bin"], patience: .seconds(86_400))

    #expect(throws: failure(.commandFlooded(command: "sh"))) {
      try reader.token(for: source(.command(["sh", "-c", "exec " + command])))
    }
  }

  @Test func `a failure names the setting and its place`() {
    let failure = #expect(throws: TokenFailure.self) {
      try reader.token(for: source(.command(["no-such-program-here"])))
    }

    #expect(
      failure?.description
        == "config.toml:3:1: jira.x: The token command no-such-program-here was not found."
    )
  }
}
