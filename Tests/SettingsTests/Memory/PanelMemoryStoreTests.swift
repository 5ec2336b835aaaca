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
    projects: ["PROJ": .init(chosen: false, configured: true)],
    reporterAddresses: ["557058:f58131cb-b67d": "ana@example.com", "a \"b\"": "b@example.com"],
    issueShare: 55,
    lastView: "Meine Vorgänge",
    theme: .init(chosen: "light", configured: "auto"),
    commentOrder: "newest-first",
    recents: [
      .init(key: "PROJ-142", summary: "Checkout \"fails\""), .init(key: "PROJ-7"),
    ]
  )

  @Test func `what is stored is remembered`() throws {
    let folder = try TemporaryFolder()
    let store = PanelMemoryStore(configurationFile: folder.path + "/new/config.toml", profile: nil)

    #expect(try store.memory() == PanelMemory())
    try store.change { $0 = memory }

    #expect(try store.memory() == memory)
    #expect(folder.names() == ["new"])
    #expect(store.path == folder.path + "/new/panel.toml")
  }

  @Test func `only the owner can read the file, and nothing is left beside it`() throws {
    let folder = try TemporaryFolder()
    let store = PanelMemoryStore(configurationFile: folder.path + "/config.toml", profile: nil)

    try store.change { $0 = memory }
    try store.change { $0 = PanelMemory() }

    var status = stat()
    #expect(unsafe lstat(store.path, &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o600)
    #expect(folder.names() == ["panel.toml"])
  }

  @Test func `what another version wrote is kept`() throws {
    let folder = try TemporaryFolder()
    let store = PanelMemoryStore(configurationFile: folder.path + "/config.toml", profile: nil)
    try folder.write(
      "later = [1, { a = 2 }]\n[screen]\nzoom = 1.5\nissue_share = 40\n[panel]\nnew = true\n"
        + "[panel.project]\nOLD = true\nlater = 1\n[reporters]\nold = \"x\"\nlater = true\n",
      to: "panel.toml"
    )

    try store.change { $0 = memory }

    let root = try TOMLDocument(folder.read("panel.toml")).root
    #expect(root.value(at: ["later", "1", "a"]) == .integer(2))
    #expect(root.value(at: ["screen", "zoom"]) == .number(1.5))
    #expect(root.value(at: ["screen", "issue_share"]) == .integer(55))
    #expect(root.value(at: ["panel", "new"]) == .boolean(true))
    let projects: [String: TOMLNode] = ["PROJ": .boolean(false), "later": .integer(1)]
    #expect(root.value(at: ["panel", "project"]) == .table(projects))
    #expect(root.value(at: ["configured", "project"]) == .table(["PROJ": .boolean(true)]))
    #expect(root.value(at: ["reporters", "later"]) == .boolean(true))
    #expect(root.value(at: ["reporters", "old"]) == nil)
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
      [panel.project]
      A = "no"
      B = true
      [reporters]
      x = ""
      y = 3
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
    try store.change { $0 = memory }

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

    try store.change { $0 = memory }

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

    #expect(throws: PanelMemoryFailure.self) { try store.change { $0 = memory } }
    #expect(folder.names() == ["file"])
  }

  @Test func `a change is made to what another program has written meanwhile`() throws {
    let folder = try TemporaryFolder()
    let store = PanelMemoryStore(
      configurationFile: folder.path + "/a/b/config.toml",
      profile: nil
    )

    let first = try store.change { $0.issueShare = 40 }
    let second = try store.change { $0.lastView = "Mine" }

    #expect(first == PanelMemory(issueShare: 40))
    #expect(second == PanelMemory(issueShare: 40, lastView: "Mine"))
    #expect(try store.memory() == second)
    #expect(folder.names() == ["a"])
  }

  @Test func `a change to a broken file begins anew and sets it aside`() throws {
    let folder = try TemporaryFolder()
    let store = PanelMemoryStore(configurationFile: folder.path + "/config.toml", profile: nil)
    try folder.write("[panel", to: "panel.toml")

    try store.change { $0.issueShare = 40 }

    #expect(try folder.read("panel.toml.broken") == "[panel")
    #expect(try store.memory() == PanelMemory(issueShare: 40))
  }

  @Test func `of many that change at once none is lost, and the file is whole`() async throws {
    let folder = try TemporaryFolder()
    let store = PanelMemoryStore(configurationFile: folder.path + "/config.toml", profile: nil)

    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...40 {
        group.addTask {
          try store.change {
            $0.remember(reporterAddress: "\(number)@example.com", accountID: "\(number)")
          }
        }
      }
      try await group.waitForAll()
    }

    #expect(try store.memory().reporterAddresses.count == 40)
    #expect(folder.names() == ["panel.toml"])
  }
}
