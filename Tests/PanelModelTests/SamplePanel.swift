import ContactResolution
import PanelModel
import TextTerminal

/// States and answers that the tests of the model start from; everybody in them is invented.
enum SamplePanel {
  static let moment = Timestamp(seconds: 1_790_000_000)
  static let update = AppUpdate(keyMap: .standard)

  static var key: IssueKey {
    guard let key = IssueKey("PROJ-142") else { preconditionFailure("PROJ-142 is a key.") }
    return key
  }

  /// A state that has asked its first questions.
  static func started() -> AppState {
    var state = AppState(key: key, size: Size(columns: 80, rows: 24), now: moment)
    _ = update.update(&state, .started, at: moment)
    return state
  }

  /// A state that shows the given contacts.
  static func showing(_ resolved: ResolvedContacts) -> AppState {
    var state = started()
    state.receive(
      .issue(
        Issue(key: key, summary: "Checkout", webURL: "https://jira.example.com/browse/PROJ-142")
      )
    )
    state.receive(.contacts(resolved))
    return state
  }

  static func contact(
    _ id: String,
    email: String? = nil,
    conversations: [String] = []
  ) -> ResolvedContact {
    ResolvedContact(
      id: ContactID(id),
      knowledge: .known(Contact(id: ContactID(id), role: .user, name: "Ana \(id)", email: email)),
      conversations: conversations.map { ConversationID($0) }
    )
  }

  static func conversation(_ id: String) -> LinkedConversation {
    LinkedConversation(
      link: ConversationLink(id: ConversationID(id), origin: .description),
      conversation: Conversation(id: ConversationID(id))
    )
  }

  static func resolved(
    _ contacts: [ResolvedContact],
    conversations: [String] = [],
    progress: ResolvedContacts.Progress = .complete
  ) -> ResolvedContacts {
    ResolvedContacts(
      source: .linkedConversations,
      workspace: Workspace(id: WorkspaceID("acme1234"), name: "Acme", region: .us),
      contacts: contacts,
      conversations: conversations.map { conversation($0) },
      progress: progress
    )
  }
}

extension AppState {
  /// Takes a step of reading the issue on the screen.
  @discardableResult
  mutating func receive(_ report: IssueReader.Report) -> [Effect] {
    SamplePanel.update.update(
      &self,
      .issueReported(issue.key ?? SamplePanel.key, report),
      at: SamplePanel.moment
    )
  }

  /// Takes key presses one after the other and returns what the last one asked for.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    var effects: [Effect] = []
    for key in keys {
      effects = SamplePanel.update.update(&self, .terminal(.key(key)), at: SamplePanel.moment)
    }
    return effects
  }
}
