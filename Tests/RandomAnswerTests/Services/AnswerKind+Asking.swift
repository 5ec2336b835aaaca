import ContactResolution
import IntercomAPI
import JiraAPI
import Testing

extension AnswerKind {
  /// Asks the question that this is the answer to.
  func ask(_ clients: RandomClients) async throws {
    isJira ? try await askJira(clients) : try await askIntercom(clients)
  }

  private func askIntercom(_ clients: RandomClients) async throws {
    let client = try clients.intercom
    let directory = client.directory
    switch self {
    case .account: _ = try await client.account()
    case .conversation:
      _ = try await directory.conversation(ConversationID("1"))
      _ = try await directory.thread(ConversationID("1"), .conversation)
    case .ticket:
      _ = try await directory.ticket(ConversationID("1"))
      _ = try await directory.thread(ConversationID("1"), .ticket)
    case .contact: _ = try await directory.contact(ContactID("1"))
    case .contacts:
      _ = try await directory.contacts([ContactID("1"), ContactID("2")])
      _ = try await directory.contactsWithEmail("ana@example.com")
    case .conversations: _ = try await directory.conversations(ContactID("1"), nil)
    case .companies: _ = try await directory.companies(ContactID("1"))
    case .company: _ = try await directory.company(CompanyID("1"))
    case .tags: _ = try await directory.tags(ContactID("1"))
    case .segments: _ = try await directory.segments(ContactID("1"))
    case .attributes: _ = try await directory.attributes()
    case .teammates: _ = try await directory.teammates()
    // Teams are asked for only beside a conversation, whose thread does without them.
    case .teams: _ = try? await directory.thread(ConversationID("1"), .conversation)
    case .issue, .comments, .remoteLinks, .issues, .count, .fields, .myself, .server, .request,
      .property:
      break
    }
  }

  private func askJira(_ clients: RandomClients) async throws {
    let client = try clients.jira
    let directory = client.directory
    let key = try #require(IssueKey("T-1"))
    switch self {
    case .issue, .property: _ = try await directory.issue(key)
    case .comments: _ = try await directory.comments(key, 0)
    case .remoteLinks: _ = try await directory.remoteLinks(key)
    // The names of fields are asked for beside a list, which does without them.
    case .issues, .fields: _ = try await directory.search("project = T", nil)
    case .count: _ = try await directory.count("project = T")
    case .myself: _ = try await client.myself()
    case .server: _ = try await client.serverInfo()
    case .request: _ = try await directory.requestReporter(key)
    case .account, .conversation, .ticket, .contact, .contacts, .conversations, .companies,
      .company, .tags, .segments, .attributes, .teams, .teammates:
      break
    }
  }

  /// The kind of answer that a request is for.
  init(_ service: Service, path: [String]) {
    switch service {
    case .jira: self = Self.jira(path)
    case .intercom: self = Self.intercom(path)
    }
  }

  private static func jira(_ path: [String]) -> AnswerKind {
    switch path.last {
    case "comment": .comments
    case "remotelink": .remoteLinks
    case "myself": .myself
    case "serverInfo": .server
    case "field": .fields
    case "approximate-count": .count
    case "jql", "search": .issues
    case _ where path.contains("properties"): .property
    case _ where path.contains("servicedeskapi"): .request
    default: .issue
    }
  }

  private static func intercom(_ path: [String]) -> AnswerKind {
    switch (path.first, path.last) {
    case ("me", _): .account
    case ("conversations", "search"): .conversations
    case ("conversations", _): .conversation
    case ("tickets", _): .ticket
    case ("contacts", "search"): .contacts
    case ("contacts", "companies"): .companies
    case ("contacts", "tags"): .tags
    case ("contacts", "segments"): .segments
    case ("contacts", _): .contact
    case ("companies", _): .company
    case ("data_attributes", _): .attributes
    case ("teams", _): .teams
    default: .teammates
    }
  }
}
