import ContactResolution
import Glibc
import Testing

@testable import Settings

@Suite
struct PanelMemoryStoreTests {
  private let memory = PanelMemory(
    source: .init(chosen: .both, configured: .linkedConversations),
    userFields: .init(chosen: [VisibleField("a \"b\"")], configured: []),
    leadFields: .init(chosen: [], configured: VisibleField.leadDefaults),
    issueShare: 55,
    lastView: "Meine Vorgänge"
  )

  @Test func `what is stored is remembered`() throws {
    let folder = try TemporaryFolder()
    let store = PanelMemoryStore(configurationFile: folder.path + "/new/config.toml", profile: nil)

    #expect(try store.memory() == PanelMemory())
    try store.store(memory)

    #expect(try store.memory() == memory)
    #expect(folder.names() == ["new"])
    #expect(store.path == folder.path + "/new/panel.toml")
  }

  @Test func `only the owner can read the file, and nothing is left beside it`() throws {
    let folder = try TemporaryFolder()
    let store = PanelMemoryStore(configurationFile: folder.path + "/config.toml", profile: nil)

    try store.store(memory)
    try store.store(PanelMemory())

    var status = stat()
    #expect(unsafe lstat(store.path, &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o600)
    #expect(folder.names() == ["panel.toml"])
  }

  @Test func `what another version wrote is kept`() throws {
    let folder = try TemporaryFolder()
    let store = PanelMemoryStore(configurationFile: folder.path + "/config.toml", profile: nil)
    try folder.write(
      "later = [1, { a = 2 }]\n[screen]\nzoom = 1.5\nissue_share = 40\n[panel]\nnew = true\n",
      to: "panel.toml"
    )

    try store.store(memory)

    let root = try TOMLDocument(folder.read("panel.toml")).root
    #expect(root.value(at: ["later", "1", "a"]) == .integer(2))
    #expect(root.value(at: ["screen", "zoom"]) == .number(1.5))
    #expect(root.value(at: ["screen", "issue_share"]) == .integer(55))
    #expect(root.value(at: ["panel", "new"]) == .boolean(true))
  }

  @Test func `entries that make no sense are left out`() throws {
    let folder = try TemporaryFolder()
    let store = PanelMemoryStore(configurationFile: folder.path + "/config.toml", profile: nil)
    try folder.write(
      """
      [panel]
      source = "telepathy"
      user_fields = "email"
      lead_fields = ["email", "", 3]
      [configured]
      source = "both"
      lead_fields = []
      [screen]
      issue_share = 100
      last_view = ""
      """,
      to: "panel.toml"
    )

    let expected = PanelMemory(leadFields: .init(chosen: [VisibleField("email")], configured: []))
    #expect(try store.memory() == expected)
  }

  @Test(arguments: ["[panel\nsource", "a = 1\na = 2", "\u{0}"])
  func `a broken file is set aside and not lost`(text: String) throws {
    let folder = try TemporaryFolder()
    let store = PanelMemoryStore(configurationFile: folder.path + "/config.toml", profile: nil)
    try folder.write(text, to: "panel.toml")

    let failure = #expect(throws: PanelMemoryFailure.self) { try store.memory() }
    try store.store(memory)

    guard case .broken? = failure else {
      Issue.record("expected a broken file, not \(String(describing: failure))")
      return
    }
    #expect(try folder.read("panel.toml.broken") == text)
    #expect(try store.memory() == memory)
  }

  @Test func `a link in the file's place stays a link`() throws {
    let folder = try TemporaryFolder()
    let store = PanelMemoryStore(configurationFile: folder.path + "/config.toml", profile: nil)
    try folder.makeFolder("dotfiles")
    let target = try folder.write("", to: "dotfiles/panel.toml")
    #expect(unsafe symlink(target, store.path) == 0)

    try store.store(memory)

    #expect(try TOMLDocument(folder.read("dotfiles/panel.toml")).root != .table([:]))
    #expect(try store.memory() == memory)
  }

  @Test(
    arguments: [
      ("/c/config.toml", nil, "/c/panel.toml"), ("/c/config.toml", "work", "/c/panel-work.toml"),
      ("/c/demo.toml", nil, "/c/demo.panel.toml"), ("config.toml", nil, "./panel.toml"),
      ("/c/x", "../a b", "/c/x.panel-%2e%2e%2fa%20b.toml"),
    ] as [(String, String?, String)]
  )
  func `each configuration file and profile has a memory of its own`(
    file: String,
    profile: String?,
    path: String
  ) {
    #expect(PanelMemoryStore(configurationFile: file, profile: profile).path == path)
  }

  @Test func `a place that cannot be written is told`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("", to: "file")
    let store = PanelMemoryStore(configurationFile: file + "/config.toml", profile: nil)

    #expect(throws: PanelMemoryFailure.self) { try store.store(memory) }
    #expect(folder.names() == ["file"])
  }

  @Test func `of many that write at once one wins, and the file is whole`() async throws {
    let folder = try TemporaryFolder()
    let store = PanelMemoryStore(configurationFile: folder.path + "/config.toml", profile: nil)

    try await withThrowingTaskGroup(of: Void.self) { group in
      for share in 1...40 {
        group.addTask {
          try store.store(
            PanelMemory(issueShare: share, lastView: String(repeating: "x", count: share))
          )
        }
      }
      try await group.waitForAll()
    }

    let kept = try store.memory()
    #expect(kept.lastView?.count == kept.issueShare)
    #expect(folder.names() == ["panel.toml"])
  }
}
