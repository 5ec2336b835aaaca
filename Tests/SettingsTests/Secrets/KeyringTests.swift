import ContactResolution
import Testing

@testable import Settings

@Suite
struct KeyringTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]
  private let entry = KeyringEntry(connection: "europe")

  init() throws {
    folder = try TemporaryFolder()
    environment = [
      "PATH": "\(folder.path):/usr/bin:/bin", "FOLDER": folder.path,
      "INTERCOM_PANEL_JIRA_TOKEN": "s3cret",
    ]
  }

  /// Puts a program in the place of `secret-tool`.
  ///
  /// Another program writes it: what any program that is just being started still holds open for
  /// writing cannot be run.
  private func install(_ script: String, mode: String = "700") throws {
    let draft = try folder.write("#!/bin/sh\n" + script, to: "draft")
    let words = ["install", "-m", mode, draft, folder.path + "/secret-tool"]
    let run = CommandRun(words: words, environment: environment, patience: .seconds(60))
    try #require(run.result().ending == .status(0))
  }

  private func token(of entry: KeyringEntry) throws(TokenFailure) -> Secret {
    let source = TokenSource(
      .keyring(entry),
      setting: "jira.token_keyring",
      origin: .file("config.toml", line: 3, column: 1)
    )
    return try TokenReader(environment: environment).token(for: source)
  }

  @Test(
    arguments: [
      (KeyringEntry(connection: "jira"), "jira"),
      (KeyringEntry(connection: "intercom", profile: "work"), "intercom@work"),
      (KeyringEntry(connection: "a", profile: "-b c/ü"), "a@-b%20c%2f%c3%bc"),
    ]
  )
  func `a token is looked up by its connection and profile`(
    entry: KeyringEntry,
    connection: String
  ) throws {
    try install("printf '%s|' \"$@\"")

    let words = try token(of: entry).reveal()

    #expect(words == "lookup|service|intercom-panel|connection|\(connection)|")
  }

  @Test func `what is stored is found again, and only under its own name`() throws {
    try install(
      """
      for word; do name="$name-$(printf %s "$word" | tr '/ ' '__')"; done
      case $1 in
        store) cat > "$FOLDER/${name#-store---label=*-service}" ;;
        lookup) cat "$FOLDER/${name#-lookup-service}" 2>/dev/null || exit 1 ;;
      esac
      """
    )
    let keyring = Keyring(environment: environment)

    try keyring.store(Secret("t0ken"), for: entry)
    try keyring.store(Secret("new"), for: entry)

    #expect(try token(of: entry) == Secret("new"))
    let other = KeyringEntry(connection: "europe", profile: "work")
    let failure = #expect(throws: TokenFailure.self) { try token(of: other) }
    #expect(failure?.problem == .keyring(.nothingStored(other)))
    #expect(
      failure?.description
        == "config.toml:3:1: jira.token_keyring: The keyring holds no token for europe "
        + "(profile work), or was not unlocked. To store one, run: intercom-panel setup"
    )
  }

  @Test func `a stored token is no argument and nothing is added to it`() throws {
    try install(
      "printf '%s|' \"$@\" > \"$FOLDER/words\"; cat > \"$FOLDER/input\"; env > \"$FOLDER/env\""
    )

    try Keyring(environment: environment).store(Secret("t0ken"), for: entry)

    let words = "store|--label=intercom-panel: europe|service|intercom-panel|connection|europe|"
    #expect(try folder.read("words") == words)
    #expect(try folder.read("input") == "t0ken")
    #expect(try !folder.read("env").contains("s3cret"))
    #expect(try folder.read("env").contains("FOLDER="))
  }

  @Test(
    arguments: [
      ("exit 1", .nothingStored(KeyringEntry(connection: "europe"))),
      (
        "echo 'secret-tool: Cannot autolaunch D-Bus without X11' >&2; exit 1",
        .refused(words: "secret-tool: Cannot autolaunch D-Bus without X11")
      ),
      ("exit 2", .refused(words: "secret-tool ended with status 2")),
      ("kill -9 $$", .refused(words: "secret-tool was ended by signal 9")),
      ("yes", .refused(words: "secret-tool printed without end")),
    ] as [(String, KeyringFailure)]
  )
  func `a keyring that gives nothing says why`(script: String, failure: KeyringFailure) throws {
    try install(script)

    let thrown = #expect(throws: TokenFailure.self) { try token(of: entry) }

    #expect(thrown?.problem == .keyring(failure))
  }

  @Test(arguments: ["exit 3", "exec <&-; exit 3"])
  func `a token that is not kept is told, though nobody reads it`(script: String) throws {
    try install(script)
    let failure = KeyringFailure.refused(words: "secret-tool ended with status 3")

    #expect(throws: failure) {
      try Keyring(environment: environment).store(Secret("t"), for: entry)
    }
  }

  @Test func `a token that would be cut is not stored`() throws {
    try install("cat > \"$FOLDER/input\"")
    let keyring = Keyring(environment: environment)
    let longest = String(repeating: "x", count: 8191)

    try keyring.store(Secret(longest), for: entry)
    #expect(throws: KeyringFailure.tooLong) {
      try keyring.store(Secret(longest + "x"), for: entry)
    }

    #expect(try folder.read("input") == longest)
  }

  @Test func `a keyring that does not answer is left`() throws {
    try install("exec tail -f /dev/null")
    let keyring = Keyring(environment: environment, patience: .milliseconds(50))

    #expect(throws: KeyringFailure.timedOut(after: .milliseconds(50))) {
      try keyring.store(Secret("t"), for: entry)
    }
  }

  @Test func `without secret-tool there is no keyring`() throws {
    let paths = [folder.path, "", "relative::" + folder.path, "/nonexistent"]
    try install("exit 0", mode: "600")

    for path in paths {
      let keyring = Keyring(environment: ["PATH": path])
      #expect(!keyring.isAvailable)
      #expect(throws: KeyringFailure.toolMissing) { try keyring.store(Secret("t"), for: entry) }
    }
    #expect(!Keyring(environment: [:]).isAvailable)
    try install("exit 0")
    #expect(Keyring(environment: environment).isAvailable)
  }

  @Test func `a multi-line entry counts with its first line, and an empty one not at all`() throws {
    try install("printf 't\\nx'")
    #expect(try token(of: entry) == Secret("t"))

    try install("exit 0")
    let failure = #expect(throws: TokenFailure.self) { try token(of: entry) }
    #expect(failure?.problem == .empty(.keyring(entry)))
  }
}
