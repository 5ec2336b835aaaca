public import HTTPExchange

/// The right answers to every question that the program puts to either service, each small.
///
/// The issue `PROJ-1` names the conversation `41`, in which the contact `c1` takes part.
public enum SampleAnswer {
  /// The answer to a request; 404 for what nobody asks.
  public static func answer(to request: HTTPRequest) -> HTTPResponse {
    answer(toPath: String(request.url.prefix { $0 != "?" }))
  }

  /// The answer to what is asked at a path, of which only the end counts.
  public static func answer(toPath path: String) -> HTTPResponse {
    let found = bodies.first { path.hasSuffix($0.end) }
    return HTTPResponse(
      status: found == nil ? 404 : 200,
      headers: [HTTPHeader("Content-Type", "application/json")],
      body: Array((found?.body ?? "{}").utf8)
    )
  }

  /// Ends of paths with the bodies behind them, the first that fits counting.
  static let bodies: [(end: String, body: String)] = jira + intercom

  private static let document = """
    {"type":"doc","version":1,"content":[{"type":"paragraph","content":[{"type":"text",
    "text":"See https://app.intercom.com/a/inbox/acme/inbox/conversation/41"}]}]}
    """
  private static let account = """
    {"accountId":"a1","key":"ana","displayName":"Ana Souza","accountType":"atlassian",
    "emailAddress":"ana@example.com"}
    """
  private static let comment = """
    {"id":"7","author":\(account),"created":"2026-03-01T10:00:00.000+0000","body":\(document)}
    """
  private static let fields = """
    {"summary":"Checkout fails","issuetype":{"name":"Bug"},"labels":["eu"],
    "status":{"name":"Open","statusCategory":{"key":"new"}},"priority":{"name":"High"},
    "reporter":\(account),"created":"2026-03-01T10:00:00.000+0000","description":\(document),
    "comment":{"comments":[\(comment)],"startAt":0,"maxResults":100,"total":1},
    "customfield_1":"41","attachment":[{"id":"3","filename":"a.png"}],
    "issuelinks":[{"type":{"name":"Blocks","outward":"blocks"},"outwardIssue":{"key":"PROJ-2",
    "fields":{"summary":"Other","status":{"name":"Done"}}}}]}
    """

  private static let jira = [
    (
      "/issue/PROJ-1",
      """
      {"id":"1","key":"PROJ-1","names":{"customfield_1":"Linked Intercom conversation IDs"},
      "schema":{"customfield_1":{"type":"string","custom":"textarea"}},"fields":\(fields),
      "properties":{"intercom.conversation.links":{"count":1,"conversationIds":["41"]}}}
      """
    ),
    (
      // Without its property, which is asked for by itself then.
      "/issue/PROJ-2", #"{"id":"2","key":"PROJ-2","fields":{"summary":"Old"}}"#
    ),
    ("/comment", #"{"comments":[\#(comment)],"startAt":0,"maxResults":100,"total":1}"#),
    (
      "/remotelink",
      #"[{"id":1,"relationship":"r","object":{"url":"https://example.com/","title":"T"}}]"#
    ),
    (
      "/intercom.conversation.links",
      #"{"key":"intercom.conversation.links","value":[{"id":"41"}]}"#
    ),
    ("/field", #"[{"id":"customfield_1","name":"Linked Intercom conversation IDs"}]"#),
    ("/search/jql", #"{"issues":[{"id":"1","key":"PROJ-1","fields":\#(fields)}],"isLast":true}"#),
    ("/approximate-count", #"{"count":1}"#),
    ("/myself", account),
    ("/request/PROJ-1", #"{"issueKey":"PROJ-1","reporter":\#(account)}"#),
    ("/serverInfo", #"{"version":"1001.0.0","deploymentType":"Cloud","serverTitle":"Acme"}"#),
    ("/tenant_info", #"{"cloudId":"11111111-2222-3333-4444-555555555555"}"#),
    (
      "/2/search",
      #"{"startAt":0,"maxResults":1,"total":1,"issues":[{"key":"PROJ-1","fields":\#(fields)}]}"#
    ),
  ]
}

extension SampleAnswer {
  private static let contact = """
    {"type":"contact","id":"c1","role":"user","name":"Ryan Lee","email":"ryan@example.com",
    "external_id":"47","created_at":1734537243,"last_seen_at":null,"browser":"chrome",
    "location":{"country":"Ireland","city":"Dublin"},"custom_attributes":{"plan":"Pro"},
    "companies":{"type":"list","data":[{"id":"co1","type":"company"}],"has_more":false}}
    """
  private static let company = """
    {"type":"company","id":"co1","company_id":"9","name":"Acme","plan":{"name":"Pro"},
    "monthly_spend":1200}
    """
  private static let head = """
    "title":"Cards","state":"open","created_at":1734537243,"updated_at":1734537292,
    "admin_assignee_id":8,"contacts":{"contacts":[{"id":"c1","external_id":"47"}]},
    "source":{"id":"1","subject":"","body":"<p>Hi</p>","author":{"id":"c1","name":"Ryan Lee",
    "type":"user","email":"ryan@example.com"}}
    """
  private static let part = """
    {"type":"conversation_part","id":"3","part_type":"assignment","body":"<p>Yes</p>",
    "created_at":1734537255,"author":{"type":"admin","id":"8","name":"Li Wei"},
    "assigned_to":{"type":"admin","id":"9"},"attachments":[]}
    """

  private static let intercom = [
    (
      "/me",
      """
      {"type":"admin","id":"8","email":"li@example.com","name":"Li Wei",
      "app":{"id_code":"acme","name":"Acme","region":"US"}}
      """
    ),
    (
      "/conversations/41",
      """
      {"type":"conversation","id":"41",\(head),"conversation_parts":{"total_count":1,
      "conversation_parts":[\(part)]},"conversation_rating":{"rating":5,"remark":"Good"}}
      """
    ),
    (
      "/tickets/41",
      """
      {"type":"ticket","id":"41",\(head),"open":true,"ticket_state":{"category":"submitted"},
      "ticket_attributes":{"_default_description_":"Words"},"ticket_parts":{"total_count":1,
      "ticket_parts":[\(part)]}}
      """
    ),
    ("/contacts/c1", contact),
    ("/contacts/search", #"{"type":"list","data":[\#(contact)],"pages":{"next":null}}"#),
    ("/contacts/c1/companies", #"{"type":"list","data":[\#(company)],"pages":{"next":null}}"#),
    ("/contacts/c1/tags", #"{"type":"list","data":[{"type":"tag","id":"1","name":"VIP"}]}"#),
    ("/contacts/c1/segments", #"{"type":"list","data":[{"id":"s1","name":"Active"}]}"#),
    ("/companies/co1", company),
    ("/admins", #"{"type":"admin.list","admins":[{"id":"9","name":"Ana","email":null}]}"#),
    ("/teams", #"{"type":"team.list","teams":[{"id":"9","name":"Support"}]}"#),
    (
      "/data_attributes",
      """
      {"type":"list","data":[{"id":34,"model":"contact","name":"plan","label":"Plan",
      "full_name":"custom_attributes.plan","data_type":"string","custom":true}]}
      """
    ),
    (
      "/conversations/search",
      #"{"type":"conversation.list","conversations":[{"id":"41",\#(head)}],"total_count":1}"#
    ),
  ]
}
