import ContactResolution
import Testing

@Suite struct IssueLinksTests {
  private let key: IssueKey
  private let acme = Workspace(id: WorkspaceID("acme"), name: "Acme", region: .us)

  init() throws {
    key = try #require(IssueKey("PROJ-1"))
  }

  private func url(_ id: Int, workspace: String = "acme", part: String? = nil) -> String {
    "https://app.intercom.com/a/inbox/\(workspace)/inbox/conversation/\(id)"
      + (part.map { "#part_id=\($0)" } ?? "")
  }

  private func comment(_ id: String, _ text: String) -> Comment {
    Comment(id: id, body: RichText(plain: text))
  }

  private func links(of issue: Issue, remote: [String] = []) -> [ConversationLink] {
    var links = IssueLinks()
    links.search(issue)
    links.search(remote.map { RemoteLink(title: "", url: $0) })
    return links.links(connected: acme)
  }

  @Test func `the six places are searched in order`() {
    let issue = Issue(
      key: key,
      description: RichText(plain: url(3)),
      comments: [comment("c1", url(4))],
      propertyConversations: [ConversationID("1")],
      fieldConversations: [ConversationID("2")],
      textFields: [IssueTextField(name: "Environment", content: RichText(plain: url(6)))]
    )

    let found = links(of: issue, remote: [url(5)])

    #expect(found.map(\.id.text) == ["1", "2", "3", "4", "5", "6"])
    #expect(
      found.map(\.origin) == [.property, .field, .description, .comment, .remoteLink, .textField]
    )
  }

  @Test func `places that arrive late take their own turn`() {
    var search = IssueLinks()

    search.search([RemoteLink(title: "", url: url(5)), RemoteLink(title: "", url: url(3))])
    search.search(Issue(key: key, textFields: [IssueTextField(name: "", content: plain(6))]))
    search.search([comment("c2", url(4))])
    search.search([comment("c1", url(3)), comment("c2", url(4))])

    let found = search.links(connected: acme)
    #expect(found.map(\.id.text) == ["3", "4", "5", "6"])
    #expect(found.first?.origin == .comment)
  }

  private func plain(_ id: Int) -> RichText { RichText(plain: url(id)) }

  @Test func `a bare id and its URL are one link that knows all`() {
    let issue = Issue(
      key: key,
      description: RichText(plain: url(1, part: "comment-1-2")),
      propertyConversations: [ConversationID("1")]
    )

    let found = links(of: issue)

    #expect(
      found == [
        ConversationLink(
          id: ConversationID("1"),
          workspace: WorkspaceID("acme"),
          region: .us,
          origin: .property,
          part: "comment-1-2"
        )
      ]
    )
  }

  @Test func `a URL tells that a bare id is a ticket's`() {
    let issue = Issue(
      key: key,
      description: RichText(plain: "https://app.intercom.com/a/apps/acme/inbox/all/ticket/1"),
      propertyConversations: [ConversationID("1")]
    )

    #expect(links(of: issue).map(\.kind) == [.ticket])
  }

  @Test func `the same id in two workspaces is two links`() {
    let issue = Issue(
      key: key,
      description: RichText(plain: "\(url(1)) \(url(1, workspace: "globex"))")
    )

    let found = links(of: issue)

    #expect(found.map(\.workspace?.text) == ["acme", "globex"])
  }

  @Test func `a bare id is not another workspace's conversation`() {
    let issue = Issue(
      key: key,
      description: RichText(plain: url(1, workspace: "globex")),
      propertyConversations: [ConversationID("1")]
    )

    let found = links(of: issue)

    #expect(found.map(\.workspace?.text) == [nil, "globex"])
    #expect(found.map(\.origin) == [.property, .description])
  }

  @Test func `until the workspace is known an id has at most one workspace`() {
    var search = IssueLinks()
    search.search(
      Issue(
        key: key,
        description: RichText(plain: url(1, workspace: "globex")),
        propertyConversations: [ConversationID("1")]
      )
    )

    #expect(search.links(connected: nil).map(\.workspace?.text) == ["globex"])
  }

  @Test func `ids are trimmed, parted at commas, and may be URLs`() {
    let issue = Issue(
      key: key,
      fieldConversations: [
        " 11 ", "", "  ", "12, 13,,12", url(14), "https://evil.example/15", "conv-x",
      ].map { ConversationID($0) }
    )

    #expect(links(of: issue).map(\.id.text) == ["11", "12", "13", "14", "conv-x"])
  }

  @Test func `a remote link is one URL, not a text to search`() {
    let found = links(
      of: Issue(key: key),
      remote: ["see \(url(1))", "https://evil.example/?u=\(url(2))", " \(url(3)) ", ""]
    )

    #expect(found.map(\.id.text) == ["3"])
  }

  @Test func `every searched text counts, not only what a reader sees`() {
    var issue = Issue(key: key)
    issue.description = RichText(blocks: [], searchedTexts: ["", url(8), "card \(url(9))"])

    #expect(links(of: issue).map(\.id.text) == ["8", "9"])
  }
}
