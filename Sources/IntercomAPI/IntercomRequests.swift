internal import ContactResolution
internal import HTTPExchange

/// Builds every request the panel sends to Intercom.
struct IntercomRequests {
  /// Ids in one search, and contacts on one page of its answer.
  ///
  /// Intercom names no limit of an `IN` list; 50 is the page size of its own examples.
  static let batchSize = 50

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

  /// A conversation with its texts as plain text.
  func conversation(_ id: PathSegment) -> HTTPRequest {
    get("/conversations/\(id.text)?display_as=plaintext")
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

  /// All teammates.
  func teammates() -> HTTPRequest {
    get("/admins")
  }

  /// A page of the contacts with the given ids.
  func contacts(_ ids: [ContactID], after cursor: String?) -> HTTPRequest {
    search(field: "id", "IN", .array(ids.map { .text($0.text) }), after: cursor)
  }

  /// A page of the contacts with the given address.
  func contacts(withEmail email: String, after cursor: String?) -> HTTPRequest {
    search(field: "email", "=", .text(email), after: cursor)
  }

  /// The cursor goes into the body: as a query parameter it is ignored and page 1 comes again.
  private func search(
    field: String,
    _ operation: String,
    _ value: JSONValue,
    after cursor: String?
  ) -> HTTPRequest {
    var pagination = [JSONMember("per_page", .number("\(Self.batchSize)"))]
    if let cursor { pagination.append(JSONMember("starting_after", .text(cursor))) }
    let query: [JSONMember] = [
      JSONMember("field", .text(field)),
      JSONMember("operator", .text(operation)),
      JSONMember("value", value),
    ]
    let body = JSONValue.object([
      JSONMember("query", .object(query)),
      JSONMember("pagination", .object(pagination)),
    ])
    var request = request("POST", url("/contacts/search"))
    request.headers.append(HTTPHeader("Content-Type", "application/json"))
    request.body = Array(body.serialized().utf8)
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
