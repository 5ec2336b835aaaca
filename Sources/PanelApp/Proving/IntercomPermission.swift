/// What a token may read, named as in Intercom's Developer Hub.
///
/// Source: https://developers.intercom.com/building-apps/docs/oauth-scopes
enum IntercomPermission: String, Sendable, CaseIterable {
  case conversations = "Read conversations"
  case people = "Read and list users and companies"
  case person = "Read one user and one company"
  case tags = "Read tags"
  case tickets = "Read tickets"
  case admins = "Read admins"

  /// Whether the panel is of no use without it.
  var isNeeded: Bool {
    switch self {
    case .conversations, .people: true
    case .person, .tags, .tickets, .admins: false
    }
  }

  /// What the panel does not show without it.
  var loss: String {
    switch self {
    case .conversations: "the conversations an issue names"
    case .people: "the contacts behind them"
    case .person: "companies"
    case .tags: "tags"
    case .tickets: "tickets that an issue names"
    case .admins: "the names of owners and assignees"
    }
  }
}
