internal import ContactResolution
internal import HTTPExchange

/// Builds every request the panel sends to Intercom.
struct IntercomRequests {
  /// Ids in one search, and contacts on one page of its answer.
  ///
  /// Intercom names no limit of an `IN` list; 50 is the page size of its own examples.
  static let batchSize = 50

  /// Conversations on one page of a search.
  static let conversationPageSize = 20

  /// The version of the API whose answers this target reads.
  ///
  /// Without the field the version of the token's app applies, which is somebody else's setting.
  /// Source: Intercom OpenAPI, parameter `Intercom-Version`.
  static let version = "2.16"

  private let connection: IntercomConnection

  init(connection: IntercomConnection) {
    self.connection = connection
  }

  /// Who owns the token, and in which workspace.
  func account() -> HTTPRequest {
    get("/me")
  }

  /// A conversation with its texts as HTML.
  ///
  /// Intercom could give plain text, which tells neither lists nor quotations, nor code from
  /// words; its pages promise nothing but links and line ends. Searches give HTML in any case.
  func conversation(_ id: PathSegment) -> HTTPRequest {
    get("/conversations/\(id.text)")
  }

  /// A ticket.
  func ticket(_ id: PathSegment) -> HTTPRequest {
    get("/tickets/\(id.text)")
  }

  /// One contact.
  func contact(_ id: PathSegment) -> HTTPRequest {
    get("/contacts/\(id.text)")
  }

  /// The companies of a contact, the first page.
  func companies(of id: PathSegment) -> HTTPRequest {
    get("/contacts/\(id.text)/companies?per_page=\(Self.batchSize)")
  }

  /// A further page that an answer names by its URL; nil when it is not at the API's own origin.
  func page(at link: String) -> HTTPRequest? {
    if link.hasPrefix("/"), !link.hasPrefix("//") { return request("GET", url(link)) }
    do throws(HTTPFailure) {
      let isOwn = try HTTPOrigin(url: link) == connection.base.origin
      return isOwn ? request("GET", link) : nil
    } catch {
      return nil
    }
  }

  /// The tags of a contact.
  func tags(of id: PathSegment) -> HTTPRequest {
    get("/contacts/\(id.text)/tags")
  }

  /// The segments of a contact.
  func segments(of id: PathSegment) -> HTTPRequest {
    get("/contacts/\(id.text)/segments")
  }

  /// One company.
  func company(_ id: PathSegment) -> HTTPRequest {
    get("/companies/\(id.text)")
  }

  /// The attributes of contacts.
  func attributes() -> HTTPRequest {
    get("/data_attributes?model=contact")
  }

  /// All teams of teammates.
  func teams() -> HTTPRequest {
    get("/teams")
  }

  /// All teammates.
  func teammates() -> HTTPRequest {
    get("/admins")
  }

  /// A page of the contacts with the given ids.
  func contacts(_ ids: [ContactID], after cursor: String?) -> HTTPRequest {
    contacts(field: "id", "IN", .array(ids.map { .text($0.text) }), after: cursor)
  }

  /// A page of the contacts with the given address.
  func contacts(withEmail email: String, after cursor: String?) -> HTTPRequest {
    contacts(field: "email", "=", .text(email), after: cursor)
  }

  /// A page of a contact's conversations, the one that changed last first.
  ///
  /// Intercom's description leaves the order out; its pages on searching have it, with
  /// `updated_at` for conversations.
  func conversations(of contact: ContactID, after cursor: String?) -> HTTPRequest {
    let order = JSONValue.object([
      JSONMember("field", .text("updated_at")), JSONMember("order", .text("descending")),
    ])
    return search(
      "/conversations/search",
      query: Self.filter("contact_ids", "=", .text(contact.text)),
      pageSize: Self.conversationPageSize,
      after: cursor,
      order: order
    )
  }

  private func contacts(
    field: String,
    _ operation: String,
    _ value: JSONValue,
    after cursor: String?
  ) -> HTTPRequest {
    search(
      "/contacts/search",
      query: Self.filter(field, operation, value),
      pageSize: Self.batchSize,
      after: cursor
    )
  }

  private static func filter(
    _ field: String,
    _ operation: String,
    _ value: JSONValue
  ) -> JSONValue {
    .object([
      JSONMember("field", .text(field)), JSONMember("operator", .text(operation)),
      JSONMember("value", value),
    ])
  }

  /// The cursor goes into the body: as a query parameter it is ignored and page 1 comes again.
  private func search(
    _ target: String,
    query: JSONValue,
    pageSize: Int,
    after cursor: String?,
    order: JSONValue? = nil
  ) -> HTTPRequest {
    var pagination = [JSONMember("per_page", .number("\(pageSize)"))]
    if let cursor { pagination.append(JSONMember("starting_after", .text(cursor))) }
    var members = [
      JSONMember("query", query), JSONMember("pagination", .object(pagination)),
    ]
    if let order { members.append(JSONMember("sort", order)) }
    var request = request("POST", url(target))
    request.headers.append(HTTPHeader("Content-Type", "application/json"))
    request.body = Array(JSONValue.object(members).serialized().utf8)
    request.isRepeatable = true
    return request
  }

  private func get(_ target: String) -> HTTPRequest {
    request("GET", url(target))
  }

  private func url(_ target: String) -> String {
    connection.base.text + target
  }

  private func request(_ method: String, _ url: String) -> HTTPRequest {
    HTTPRequest(
      method: method,
      url: url,
      headers: [
        HTTPHeader("Accept", "application/json"),
        HTTPHeader("Intercom-Version", Self.version),
      ],
      authorization: Authorization("Bearer " + connection.token.reveal())
    )
  }
}
