import ContactResolution
import PanelModel
import Testing

/// What comes through another connection than the main one, and connections that broke.
enum PlaceSample: String, CaseIterable, CustomTestStringConvertible {
  case contact
  case conversation
  case refused
  case refusedEntered = "refused-entered"
  case wrongRegion = "wrong-region"
  case notConnected = "not-connected"
  case mainRevoked = "main-revoked"

  var testDescription: String { rawValue }

  private static let globex = ConnectionName("globex")

  var state: AppState {
    var state = SampleState.state(contacts: .loaded(resolved, at: SampleIssue.now))
    if self == .mainRevoked {
      let failure = ServiceFailure.unauthorized(.intercom, detail: "token_revoked: Token revoked.")
      state.contacts.resolved = .failed(failure, last: resolved)
    }
    if self == .refusedEntered { state.focus = .details }
    let items = state.contacts.items
    state.contacts.selection = self == .mainRevoked ? items.first : items.last
    return state
  }

  private var resolved: ResolvedContacts {
    var resolved = SampleContacts.resolved()
    switch self {
    case .contact:
      resolved.contacts.append(foreignContact)
      resolved.conversations.append(foreignConversation)
      resolved.otherWorkspaces = [Self.globex: workspace]
    case .conversation:
      resolved.conversations.append(foreignConversation)
      resolved.otherWorkspaces = [Self.globex: workspace]
    case .refused, .refusedEntered:
      resolved.unresolved = [unresolved(.unauthorized(.intercom, detail: "revoked"))]
    case .wrongRegion:
      let detail = "the token of “globex” is for region us, but the connection is for region eu"
      resolved.unresolved = [unresolved(.rejected(.intercom, detail: detail))]
    case .notConnected: resolved.unresolved = [unresolved(.notConnected(.intercom))]
    case .mainRevoked: break
    }
    return resolved
  }

  private var workspace: Workspace {
    Workspace(id: WorkspaceID("glbx5678"), name: "Globex", region: .eu)
  }

  private var foreignContact: ResolvedContact {
    var contact = SampleContacts.contact(
      "7762a1b2c3d4e5f601020304",
      .user,
      name: "Zoë Fuchs",
      email: "zoe@example.com",
      conversations: ["4137"]
    )
    contact.connection = Self.globex
    return contact
  }

  private var link: ConversationLink {
    ConversationLink(
      id: ConversationID("4137"),
      workspace: WorkspaceID("glbx5678"),
      region: .eu,
      origin: .remoteLink
    )
  }

  private var foreignConversation: LinkedConversation {
    var linked = SampleContacts.conversation("4137", subject: "Rechnung fehlt", hours: 4)
    linked.link = link
    linked.connection = Self.globex
    return linked
  }

  private func unresolved(_ failure: ServiceFailure) -> UnresolvedConversation {
    UnresolvedConversation(link: link, connection: Self.globex, failure: failure)
  }
}
