internal import ContactResolution
internal import HTTPExchange

extension JiraRequests {
  /// Issues of one page of a list.
  ///
  /// Cloud may give fewer, the more fields are asked for.
  static let searchPageSize = 100

  /// The fields that a list shows.
  private static let listFields = [
    "summary", "issuetype", "status", "priority", "assignee", "reporter", "created", "updated",
  ]

  /// How long the names of fields are waited for: they are worth less than a list at once.
  private static let fieldPatience = HTTPRequest.Limits(
    connect: .seconds(5),
    total: .seconds(5),
    bodyBytes: HTTPRequest.Limits.standard.bodyBytes
  )

  /// One page of the issues a query names, with what a list shows of each.
  ///
  /// Cloud's search wants to be told every field and takes no member that it does not know; the old
  /// search is gone there and the new one unknown to Data Center.
  func search(
    _ jql: String,
    from cursor: IssueCursor?,
    linkField: String?
  ) throws(HTTPFailure) -> HTTPRequest {
    let fields = Self.listFields + [linkField].compactMap(\.self)
    var members = [
      JSONMember("jql", .text(jql)),
      JSONMember("maxResults", .number(String(Self.searchPageSize))),
      JSONMember("fields", .array(fields.map { .text($0) })),
    ]
    switch route.deployment {
    case .cloud:
      members.append(JSONMember("properties", .array([.text(Self.linkProperty)])))
      if let cursor { members.append(JSONMember("nextPageToken", .text(cursor.text))) }
      return post(members, to: try interface().appending(path: "search", "jql"))
    case .dataCenter:
      members.append(JSONMember("startAt", .number(String(cursor?.index ?? 0))))
      return post(members, to: try interface().appending(path: "search"))
    }
  }

  /// About how many issues a condition names; only Cloud has an answer.
  func count(_ condition: String) throws(HTTPFailure) -> HTTPRequest {
    post(
      [JSONMember("jql", .text(condition))],
      to: try interface().appending(path: "search", "approximate-count")
    )
  }

  /// All fields of the site; asked only once, and not for long.
  func fields() throws(HTTPFailure) -> HTTPRequest {
    var request = ask(try interface().appending(path: "field").text)
    request.limits = Self.fieldPatience
    request.isRepeatable = false
    return request
  }

  /// A question that is too long for an address; asking it twice changes nothing.
  private func post(_ members: [JSONMember], to address: URLText) -> HTTPRequest {
    var request = ask(address.text)
    request.method = "POST"
    request.headers.append(HTTPHeader("Content-Type", "application/json"))
    request.body = Array(JSONValue.object(members).serialized().utf8)
    request.isRepeatable = true
    return request
  }
}
