internal import ContactResolution

/// Issues, contacts and conversations of any extent; everybody in them is invented.
enum SampleContent {
  /// The issue's key.
  static var key: IssueKey {
    guard let key = IssueKey("BULK-1") else { preconditionFailure("BULK-1 is a key.") }
    return key
  }

  private static let author = Account(id: AccountID("1"), displayName: "Ana Souza")

  private static func words(_ index: Int) -> String {
    "Line \(index): the order was accepted, and nothing was sent to the warehouse for an hour."
  }

  private static func moment(_ index: Int) -> Timestamp {
    Timestamp(seconds: Page.now.seconds - 90_000_000 + Int64(index) * 60)
  }

  /// An issue with so many comments, paragraphs, and lines in a block of code.
  static func issue(comments: Int = 0, lines: Int = 0, code: Int = 0) -> Issue {
    var blocks: [TextBlock] = (0..<lines).map { .paragraph([TextSpan(words($0))]) }
    if code > 0 {
      blocks.append(
        .code(language: nil, text: (0..<code).map { words($0) }.joined(separator: "\n"))
      )
    }
    return Issue(
      key: key,
      summary: "Orders are not sent",
      type: "Bug",
      reporter: author,
      updated: moment(0),
      description: RichText(blocks: blocks),
      comments: (0..<comments).map { index in
        Comment(
          id: String(index),
          author: author,
          created: moment(index),
          body: RichText(plain: words(index))
        )
      },
      commentTotal: comments
    )
  }

  /// So many contacts, and conversations that they take turns in.
  static func contacts(_ contacts: Int, _ conversations: Int) -> ResolvedContacts {
    ResolvedContacts(
      source: .linkedConversations,
      workspace: Workspace(id: WorkspaceID("acme1234"), name: "Acme", region: .us),
      contacts: (0..<contacts).map { index in
        ResolvedContact(
          id: ContactID("c\(index)"),
          knowledge: .known(
            Contact(
              id: ContactID("c\(index)"),
              role: .user,
              name: "Person \(index)",
              email: "person\(index)@example.com"
            )
          ),
          conversations: stride(from: index, to: conversations, by: contacts).map {
            ConversationID(String($0))
          }
        )
      },
      conversations: (0..<conversations).map { linked($0) },
      progress: .complete
    )
  }

  private static func linked(_ index: Int) -> LinkedConversation {
    let id = ConversationID(String(index))
    return LinkedConversation(
      link: ConversationLink(id: id, origin: .description),
      conversation: Conversation(id: id, firstMessage: words(index), created: moment(index))
    )
  }

  /// A page of a list with so many issues, the whole list.
  static func page(_ count: Int) -> IssuePage {
    IssuePage(
      issues: (1...max(1, count)).compactMap { index in
        IssueKey("BULK-\(index)").map { key in
          IssueSummary(
            key: key,
            summary: words(index),
            type: "Task",
            status: IssueStatus(name: "In Progress", category: .indeterminate),
            priority: "Medium",
            assignee: author,
            updated: moment(index)
          )
        }
      }
    )
  }

  /// A conversation with so many messages.
  static func thread(_ count: Int) -> ConversationThread {
    ConversationThread(
      conversation: Conversation(id: ConversationID("0")),
      parts: (0..<count).map { index in
        ConversationPart(
          id: String(index),
          author: ConversationPart.Author(role: .contact, name: "Person 0"),
          created: moment(index),
          text: words(index)
        )
      }
    )
  }
}
