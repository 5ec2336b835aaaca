import ContactResolution
import Testing

@testable import Settings

/// What a person or a newer version wrote into the panel's memory stays when a choice is saved.
@Suite
struct ForeignMemoryTests {
  private let folder: TemporaryFolder
  private let store: PanelMemoryStore

  init() throws {
    folder = try TemporaryFolder()
    store = PanelMemoryStore(configurationFile: folder.path + "/config.toml", profile: nil)
  }

  /// A memory with words of a person, and of a version that knows more.
  private static let newer = """
    # Mine: do not touch.\r
    version = 7 # of a later format
    recent = [{ key = "PROJ-1", seen = 2027-01-01, summary = "One" }, { board = 3 }]

    [panel]
    source = "teammates"   # not known here
    user_fields = [{ name = "email", width = 20 }]
    [configured]
    source = "both"
    user_fields = []

    [screen]
    issue_share = 0.4
    theme = ["light", "dark"]
    comments = { order = "newest-first" }
    last_view = "Mine" # the view
    """

  /// A choice that is saved.
  enum Choice {
    case view, share, address, otherIssue, sameIssue

    func make(in memory: inout PanelMemory) {
      switch self {
      case .view: memory.lastView = "Yours"
      case .share: memory.issueShare = 55
      case .address: memory.remember(reporterAddress: "ana@example.com", accountID: "5b")
      case .otherIssue: memory.remember(visited: "PROJ-2", summary: "Two")
      case .sameIssue: memory.remember(visited: "PROJ-1", summary: "Uno")
      }
    }
  }

  @Test(
    arguments: [
      (.view, "last_view = \"Mine\"", "last_view = \"Yours\""),
      (.share, "issue_share = 0.4", "issue_share = 55"),
      (.address, "# the view", "# the view\r\n\r\n[reporters]\r\n5b = \"ana@example.com\"\r\n"),
      (
        .otherIssue, "[{ key = \"PROJ-1\"",
        "[{ key = \"PROJ-2\", summary = \"Two\" }, { key = \"PROJ-1\""
      ),
      (.sameIssue, "summary = \"One\"", "summary = \"Uno\""),
    ] as [(Choice, String, String)]
  )
  func `one change leaves every other byte`(choice: Choice, old: String, new: String) throws {
    try folder.write(Self.newer, to: "panel.toml")

    try store.change { choice.make(in: &$0) }

    #expect(Self.newer.contains(old))
    #expect(try folder.read("panel.toml") == Self.newer.replacing(old, with: new))
  }

  @Test func `a choice that is taken back leaves the comments in its table`() throws {
    try folder.write("[screen] # looks\n# a third\nissue_share = 33\n", to: "panel.toml")

    try store.change { $0.issueShare = nil }

    #expect(try folder.read("panel.toml") == "[screen] # looks\n# a third\n")
  }

  @Test func `what cannot be changed in the text is written anew, and says the same`() throws {
    try folder.write(
      "# lost\n[[recent]]\nkey = \"PROJ-1\"\nseen = 1\n[later]\nx = 1\n",
      to: "panel.toml"
    )

    try store.change { $0.remember(visited: "PROJ-2", summary: "") }

    let root = try TOMLDocument(folder.read("panel.toml")).root
    #expect(root.value(at: ["recent", "0", "key"]) == .string("PROJ-2"))
    #expect(root.value(at: ["recent", "1", "seen"]) == .integer(1))
    #expect(root.value(at: ["later", "x"]) == .integer(1))
  }

  @Test func `each broken file is set aside under a name of its own`() throws {
    for text in ["[first", "[second", "[third"] {
      try folder.write(text, to: "panel.toml")
      try store.change { $0.issueShare = 40 }
    }

    #expect(
      folder.names()
        == ["panel.toml", "panel.toml.broken", "panel.toml.broken-2", "panel.toml.broken-3"]
    )
    #expect(try folder.read("panel.toml.broken") == "[first")
    #expect(try folder.read("panel.toml.broken-2") == "[second")
    #expect(try folder.read("panel.toml.broken-3") == "[third")
  }

  @Test func `when too many broken files stand there, nothing is written`() throws {
    try folder.write("[x", to: "panel.toml")
    try folder.write("", to: "panel.toml.broken")
    for number in 2...99 { try folder.write("", to: "panel.toml.broken-\(number)") }

    #expect(throws: PanelMemoryFailure.self) { try store.change { $0.issueShare = 40 } }

    #expect(try folder.read("panel.toml") == "[x")
  }

  @Test func `a file that was cut anywhere is read, or told and set aside whole`() throws {
    let whole = Array(Self.newer.utf8)
    var broken = 0

    for length in whole.indices {
      let folder = try TemporaryFolder()
      let store = PanelMemoryStore(configurationFile: folder.path + "/config.toml", profile: nil)
      let cut = Array(whole[..<length])
      try folder.write(cut, to: "panel.toml")
      var failure: PanelMemoryFailure?
      do throws(PanelMemoryFailure) { _ = try store.memory() } catch { failure = error }

      try store.change { $0.issueShare = 40 }

      #expect(try store.memory().issueShare == 40, "\(length) bytes")
      let isAside = folder.names().contains("panel.toml.broken")
      #expect(isAside == (failure != nil), "\(length) bytes: \(String(describing: failure))")
      guard isAside else { continue }
      broken += 1
      #expect(Array(try folder.read("panel.toml.broken").utf8) == cut, "\(length) bytes")
    }
    #expect(broken > 100)
  }
}
