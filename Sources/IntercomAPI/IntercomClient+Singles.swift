public import HTTPExchange

extension IntercomClient {
  /// What an answer says of single contacts, as answers to the questions for each of them alone.
  ///
  /// Nil when the request was no search by id. Which ids are asked together depends on what came
  /// first, so that the same search is hardly ever made twice; the same contact is.
  public static func singles(
    in response: HTTPResponse,
    to request: HTTPRequest
  ) -> [(request: HTTPRequest, response: HTTPResponse)]? {
    let end = "/search"
    guard request.url.hasSuffix("/contacts" + end), isByID(request) else { return nil }
    let place = String(request.url.dropLast(end.count))
    let contacts = json(response)?.list(["data", "contacts"]) ?? []
    return contacts.compactMap { contact in
      guard let id = contact["id"]?.scalarText, let segment = PathSegment(id) else { return nil }
      let single = HTTPRequest(url: "\(place)/\(segment.text)")
      return (single, HTTPResponse(status: 200, body: Array(contact.serialized().utf8)))
    }
  }

  private static func isByID(_ request: HTTPRequest) -> Bool {
    let question = HTTPResponse(status: 200, body: request.body ?? [])
    return json(question)?["query"]?["field"]?.text == "id"
  }

  private static func json(_ response: HTTPResponse) -> JSONValue? {
    guard response.status == 200 else { return nil }
    do throws(BodyProblem) {
      return try response.json()
    } catch {
      return nil
    }
  }
}
