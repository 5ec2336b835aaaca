import TestSupport

/// A Jira and an Intercom in one, which answer with addresses of somebody else's wherever an
/// address can stand.
struct SpitefulServices: Sendable {
  /// The address of somebody else.
  let trap: String

  /// Answers a request.
  func answer(_ request: LoopbackServer.Request, on connection: LoopbackServer.Connection) {
    let path = request.target.prefix { $0 != "?" }
    let fields = [
      "Content-Type": "application/json", "Content-Location": "\(trap)/stolen",
      "Link": "<\(trap)/contacts/stolen>; rel=\"next\", <\(trap)/stolen>; rel=\"canonical\"",
      "Refresh": "0; url=\(trap)/stolen",
    ]
    guard let text = text(path) else {
      return connection.answer(302, fields: ["Location": "\(trap)/stolen\(path)"])
    }
    connection.answer(200, fields: fields, body: Array(text.utf8))
  }

  private func text(_ path: Substring) -> String? {
    switch path {
    case "/rest/api/3/issue/A-1": issue
    case "/rest/api/3/issue/A-1/comment":
      #"{"self": "\#(trap)/stolen", "comments": [], "total": 1, "startAt": 1}"#
    case "/rest/api/3/issue/A-1/remotelink":
      """
      [{"id": 1, "self": "\(trap)/stolen",
      "object": {"url": "\(trap)/stolen", "title": "x", "icon": {"url16x16": "\(trap)/stolen"}}}]
      """
    case "/me": #"{"type": "admin", "id": "1", "app": {"id_code": "acme1234", "region": "US"}}"#
    case "/conversations/1": conversation
    case "/contacts/search":
      """
      {"type": "list", "data": [\(contact)], "total_count": 1, "pages": {"type": "pages",
      "next": "\(trap)/stolen", "page": 1, "total_pages": 2}}
      """
    case "/contacts/c1": contact
    case "/contacts/c1/companies", "/contacts/c1/tags", "/contacts/c1/segments":
      #"{"type": "list", "data": [], "pages": {"next": "\#(trap)/stolen"}, "url": "\#(trap)/s"}"#
    default: nil
    }
  }

  private var issue: String {
    """
    {"id": "1", "key": "A-1", "self": "\(trap)/stolen", "names": {}, "fields": {
    "summary": "Card declined", "reporter": {"self": "\(trap)/stolen", "accountId": "a",
    "displayName": "Li Wei", "avatarUrls": {"16x16": "\(trap)/stolen"}},
    "status": {"self": "\(trap)/stolen", "name": "Open", "iconUrl": "\(trap)/stolen"},
    "attachment": [{"self": "\(trap)/stolen", "content": "\(trap)/stolen", "filename": "a.png"}],
    "comment": {"self": "\(trap)/stolen", "comments": [{"id": "2", "self": "\(trap)/stolen",
    "body": {"type": "doc", "content": []}}], "total": 2, "startAt": 0, "maxResults": 1},
    "description": {"type": "doc", "version": 1, "content": [
    {"type": "paragraph", "content": [{"type": "text", "text":
    "https://app.intercom.com/a/inbox/acme1234/inbox/conversation/1 \(trap)/stolen"}]},
    {"type": "blockCard", "attrs": {"url": "\(trap)/stolen"}},
    {"type": "mediaSingle", "content": [{"type": "media", "attrs": {"type": "external",
    "url": "\(trap)/stolen"}}]}]}}}
    """
  }

  private var conversation: String {
    """
    {"type": "conversation", "id": "1", "state": "open", "links": {"self": "\(trap)/stolen"},
    "source": {"type": "conversation", "id": "1", "url": "\(trap)/stolen",
    "body": "<p>Hi <img src='\(trap)/stolen.png'></p>", "author": {"type": "user", "id": "c1"}},
    "contacts": {"type": "contact.list", "contacts": [{"type": "contact", "id": "c1"}]}}
    """
  }

  private var contact: String {
    """
    {"type": "contact", "id": "c1", "role": "user", "name": "Ana Souza",
    "email": "ana@example.com", "avatar": "\(trap)/stolen",
    "companies": {"type": "list", "url": "\(trap)/stolen", "data": [{"id": "co1", "type": "company",
    "url": "\(trap)/stolen"}], "total_count": 60, "has_more": true},
    "tags": {"type": "list", "url": "\(trap)/stolen", "data": [], "has_more": true}}
    """
  }
}
