import ContactResolution
import FoundationEssentials
import Settings
import Testing

@testable import PanelApp

@Suite struct SetupFilesTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "setup-files-\(UUID().uuidString)").path

  @Test func `a new file is commented and private, and so is a token's`() throws {
    defer { remove() }
    let plan = SetupPlan(
      target: target(exists: false),
      deposits: [deposit(.file("jira.token"))],
      edits: [
        SetupEdit(table: .jira, key: "site", value: .text("https://acme.atlassian.net")),
        SetupEdit(table: .jira, key: "token_file", value: .text("jira.token")),
        SetupEdit(table: .intercom, key: "region", value: .text("eu")),
      ]
    )

    try SetupFiles(environment: environment()).save(plan).get()

    let text = try text("config.toml")
    #expect(text.hasPrefix("# Settings of intercom-panel, written by: intercom-panel setup\n"))
    #expect(
      text.contains("[jira]\nsite = \"https://acme.atlassian.net\"\ntoken_file = \"jira.token\"\n")
    )
    #expect(text.contains("[intercom]\nregion = \"eu\"\n"))
    #expect(text.hasSuffix("# command = \"xdg-open\"\n"))
    #expect(try self.text("jira.token") == "jira-token\n")
    #expect(try ["", "/config.toml", "/jira.token"].map(mode) == [0o700, 0o600, 0o600])
  }

  @Test func `an existing file keeps every other byte`() throws {
    defer { remove() }
    let text = """
      # mine\t
      [intercom]   # first, for once
      region = 'us' # will be corrected
      future = { a = 1 }

      [jira]
      token_command = "pass show jira"
      site = "https://acme.atlassian.net"
      [other.tool]\r
      key = 1
      """
    try write(text)
    let plan = SetupPlan(
      target: target(exists: true),
      deposits: [deposit(.file("jira.token"))],
      edits: [
        SetupEdit(table: .jira, key: "token_file", value: .text("jira.token")),
        SetupEdit(table: .jira, key: "token_command", value: nil),
        SetupEdit(table: .intercom, key: "region", value: .text("eu")),
      ]
    )

    try SetupFiles(environment: environment()).save(plan).get()

    #expect(
      try self.text("config.toml")
        == text.replacing("region = 'us'", with: "region = \"eu\"")
        .replacing("token_command = \"pass show jira\"\n", with: "")
        .replacing("atlassian.net\"\n", with: "atlassian.net\"\ntoken_file = \"jira.token\"\n")
    )
  }

  @Test func `profiles and connections go into tables of their own`() throws {
    defer { remove() }
    try write("[jira]\nsite = \"https://acme.atlassian.net\"\n")
    var target = target(exists: true)
    target.profile = "work"
    let files = SetupFiles(environment: environment())
    let site = SetupEdit(table: .jira, key: "site", value: .text("https://jira.example.com"))
    try files.save(SetupPlan(target: target, deposits: [], edits: [site])).get()
    target.profile = nil
    target.connection = "europe"
    let table = ConnectedService.connection("europe")
    let region = SetupEdit(table: table, key: "region", value: .text("eu"))
    try files.save(SetupPlan(target: target, deposits: [], edits: [region])).get()
    let workspace = SetupEdit(table: table, key: "workspace", value: .text("euro1234"))
    try files.save(SetupPlan(target: target, deposits: [], edits: [workspace])).get()

    let text = try text("config.toml")

    #expect(text.contains("[profile.work.jira]\nsite = \"https://jira.example.com\"\n"))
    #expect(
      text.contains(
        "[[intercom.connection]]\nname = \"europe\"\nregion = \"eu\"\nworkspace = \"euro1234\"\n"
      )
    )
  }

  @Test func `a profile that would take over an account is not written`() throws {
    defer { remove() }
    let text = "[jira]\naccount = \"ana@example.com\"\n"
    try write(text)
    var target = target(exists: true)
    target.profile = "work"
    let edits = [
      SetupEdit(table: .jira, key: "site", value: .text("https://jira.example.com")),
      SetupEdit(table: .jira, key: "account", value: nil),
    ]
    let plan = SetupPlan(target: target, deposits: [deposit(.file("work.token"))], edits: edits)

    let result = SetupFiles(environment: environment()).save(plan)

    #expect(throws: SetupServices.SaveProblem.self) { try result.get() }
    #expect(try self.text("config.toml") == text)
    #expect(!FileManager.default.fileExists(atPath: folder + "/work.token"))
  }

  @Test func `a keyring gets the token on its input and has to give it back`() throws {
    defer { remove() }
    try write("")
    let plan = SetupPlan(
      target: target(exists: true),
      deposits: [deposit(.keyring)],
      edits: [SetupEdit(table: .jira, key: "token_keyring", value: .truth(true))]
    )
    let kept = folder + "/kept"

    try tool(
      "case $1 in store) cat > '\(kept)'; echo $* > '\(folder)/words';; "
        + "*) cat '\(kept)' 2> /dev/null;; esac"
    )
    #expect(SetupFiles(environment: environment()).hasKeyring)
    try SetupFiles(environment: environment()).save(plan).get()

    #expect(try text("kept") == "jira-token")
    #expect(!(try text("words")).contains("jira-token"))
    #expect(try text("config.toml").contains("token_keyring = true"))
  }

  @Test func `a keyring that forgets is told, and the file stays as it was`() throws {
    defer { remove() }
    try write("# mine\n")
    try tool("case $1 in store) cat > /dev/null;; *) exit 1;; esac")
    let plan = SetupPlan(
      target: target(exists: true),
      deposits: [deposit(.keyring)],
      edits: [SetupEdit(table: .jira, key: "token_keyring", value: .truth(true))]
    )

    let result = SetupFiles(environment: environment()).save(plan)

    let sentence = "The keyring did not keep the token. Choose another place."
    #expect(throws: SetupServices.SaveProblem(sentence: sentence)) { try result.get() }
    #expect(try text("config.toml") == "# mine\n")
  }

  @Test(arguments: ["echo 'Cannot autolaunch D-Bus' >&2; exit 1", "exit 127"])
  func `a keyring that cannot be reached is not offered`(_ script: String) throws {
    defer { remove() }
    try tool(script)

    #expect(!SetupFiles(environment: environment()).hasKeyring)
  }

  private func target(exists: Bool) -> SetupTarget {
    var target = SetupTarget(file: folder + "/config.toml")
    target.fileExists = exists
    return target
  }

  private func deposit(_ place: TokenDeposit.Place) -> TokenDeposit {
    TokenDeposit(owner: .jira, secret: Secret("jira-token"), place: place)
  }

  private func environment() -> ProcessEnvironment {
    ProcessEnvironment(variables: ["PATH": folder + "/bin:/usr/bin:/bin"])
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: folder + "/" + name)), as: UTF8.self)
  }

  private func write(_ text: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: folder + "/config.toml"))
  }

  /// Puts a program in place of `secret-tool`.
  ///
  /// Another program installs it: had this one written it, a child of another test might hold it
  /// open, and then it could not be run.
  private func tool(_ script: String) throws {
    let bin = folder + "/bin"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: folder + "/draft"))
    let words = "sh -c 'install -m 700 \(folder)/draft \(bin)/secret-tool && echo done'"
    let source = try #require(TokenSource(typedCommand: words))
    _ = try TokenReader(environment: ["PATH": "/usr/bin:/bin"]).token(for: source)
  }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder + name)[.posixPermissions] as? Int
  }

  private func remove() {
    try? FileManager.default.removeItem(atPath: folder)
  }
}
