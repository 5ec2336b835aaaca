import ContactResolution
import HTTPExchange
import IntercomAPI
import JiraAPI
import ServiceFaults
import Testing

/// One kind of request that a client sends, put by the question that needs it.
struct ServiceQuestion: Sendable, CustomTestStringConvertible {
  /// Asks over a transport; throws the service's failure.
  typealias Ask = @Sendable (HTTPTransport) async throws -> Void

  let name: String
  let service: Service
  /// The end of the path that is asked.
  let path: String
  /// The odd values that are an answer all the same, among `FaultBody.oddValues`.
  var answers: Set<String> = []
  /// Whether the question is answered without this request's answer.
  var doesWithout: @Sendable (ServiceFailure) -> Bool = nothing
  let ask: Ask

  var testDescription: String { name }

  /// Whether the request is of this kind.
  func concerns(_ request: HTTPRequest) -> Bool {
    request.url.prefix { $0 != "?" }.hasSuffix(path)
  }
}

extension ServiceQuestion {
  private static let nothing: @Sendable (ServiceFailure) -> Bool = { _ in false }
  private static let anything: @Sendable (ServiceFailure) -> Bool = { _ in true }
}

// Jira.
extension ServiceQuestion {
  static let jira: [ServiceQuestion] = [
    jira("issue", "/rest/api/3/issue/PROJ-1") { try await $0.directory.issue(key(1)) },
    jira("issue of Data Center", "/rest/api/2/issue/PROJ-1", .dataCenter) {
      try await $0.directory.issue(key(1))
    },
    jira(
      "property of an issue",
      "/properties/intercom.conversation.links",
      .dataCenter,
      answers: Set(FaultBody.oddValues),
      doesWithout: anything
    ) { try await $0.directory.issue(key(2)) },
    jira("comments", "/issue/PROJ-1/comment", answers: ["[]"]) {
      try await $0.directory.comments(key(1), 0)
    },
    jira("remote links", "/issue/PROJ-1/remotelink", answers: ["[]"]) {
      try await $0.directory.remoteLinks(key(1))
    },
    jira("search", "/rest/api/3/search/jql") { try await $0.directory.search("x = y", nil) },
    jira("search of Data Center", "/rest/api/2/search", .dataCenter) {
      try await $0.directory.search("x = y", nil)
    },
    jira(
      "fields",
      "/rest/api/3/field",
      answers: Set(FaultBody.oddValues),
      doesWithout: anything
    ) { try await $0.directory.search("x = y", nil) },
    jira(
      "count",
      "/search/approximate-count",
      answers: Set(FaultBody.oddValues),
      doesWithout: \.isOfCountOnly
    ) { try await $0.directory.count("x = y") },
    jira("account", "/myself") { try await $0.myself() },
    jira("site", "/serverInfo") { try await $0.serverInfo() },
    jira("request of the service desk", "/servicedeskapi/request/PROJ-1", doesWithout: \.isNoDesk) {
      try await $0.requestReporter(key(1))
    },
  ]

  private static func key(_ number: Int) throws -> IssueKey {
    try #require(IssueKey("PROJ-\(number)"))
  }

  private static func jira<Answer>(
    _ name: String,
    _ path: String,
    _ deployment: JiraDeployment = .cloud,
    answers: Set<String> = [],
    doesWithout: @escaping @Sendable (ServiceFailure) -> Bool = Self.nothing,
    ask: @escaping @Sendable (JiraClient) async throws -> Answer
  ) -> ServiceQuestion {
    ServiceQuestion(
      name: name,
      service: .jira,
      path: path,
      answers: answers,
      doesWithout: doesWithout
    ) { transport in
      // On this machine there is no gateway, which would be asked for a token that is refused.
      let connection = try JiraConnection(
        site: "http://127.0.0.1:9",
        credentials: .basic(account: "me@example.com", token: Secret("token")),
        deployment: deployment
      )
      let client = JiraClient(
        connection: connection,
        transport: transport,
        now: { FaultClock.start }
      )
      _ = try await ask(client)
    }
  }
}

// Intercom.
extension ServiceQuestion {
  static let intercom: [ServiceQuestion] = [
    intercom("account of the token", "/me") { try await $0.workspace() },
    intercom("conversation", "/conversations/41") {
      try await $0.conversation(ConversationID("41"))
    },
    intercom("ticket", "/tickets/41") { try await $0.ticket(ConversationID("41")) },
    intercom("thread", "/conversations/41") {
      try await $0.thread(ConversationID("41"), .conversation)
    },
    intercom("thread of a ticket", "/tickets/41") {
      try await $0.thread(ConversationID("41"), .ticket)
    },
    intercom("names of teammates in a thread", "/admins", doesWithout: anything) {
      try await $0.thread(ConversationID("41"), .conversation)
    },
    intercom("contact", "/contacts/c1") { try await $0.contact(ContactID("c1")) },
    intercom("contacts by id", "/contacts/search") { try await $0.contacts([ContactID("c1")]) },
    intercom("contacts by address", "/contacts/search") {
      try await $0.contactsWithEmail("ryan@example.com")
    },
    intercom("companies of a contact", "/contacts/c1/companies") {
      try await $0.companies(ContactID("c1"))
    },
    intercom("tags of a contact", "/contacts/c1/tags") { try await $0.tags(ContactID("c1")) },
    intercom("segments of a contact", "/contacts/c1/segments") {
      try await $0.segments(ContactID("c1"))
    },
    intercom("company", "/companies/co1") { try await $0.company(CompanyID("co1")) },
    intercom("conversations of a contact", "/conversations/search") {
      try await $0.conversations(ContactID("c1"), nil)
    },
    intercom("teammates", "/admins") { try await $0.teammates() },
    intercom("attributes", "/data_attributes") { try await $0.attributes() },
  ]

  private static func intercom<Answer>(
    _ name: String,
    _ path: String,
    doesWithout: @escaping @Sendable (ServiceFailure) -> Bool = Self.nothing,
    ask: @escaping @Sendable (ContactDirectory) async throws -> Answer
  ) -> ServiceQuestion {
    ServiceQuestion(
      name: name,
      service: .intercom,
      path: path,
      answers: doesWithout(.notFound(.intercom)) ? Set(FaultBody.oddValues) : [],
      doesWithout: doesWithout
    ) { transport in
      let connection = try IntercomConnection(region: .us, token: Secret("token"))
      _ = try await ask(IntercomClient(connection: connection, transport: transport).directory)
    }
  }
}

extension ServiceFailure {
  /// Whether nothing but the count of a list is missing, of which nothing is said.
  fileprivate var isOfCountOnly: Bool {
    switch self {
    case .notConnected, .unauthorized, .merged, .rateLimited, .unreachable: false
    case .forbidden, .notFound, .rejected, .unavailable, .unreadable, .timedOut: true
    }
  }

  /// Whether it is how a site without a service desk answers.
  fileprivate var isNoDesk: Bool {
    self == .notFound(.jira) || self == .unreadable(.jira, .webPage)
  }
}
