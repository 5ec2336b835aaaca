/// An answer to one kind of request.
enum AnswerKind: String, CaseIterable, Sendable {
  case account, conversation, ticket, contact, contacts, conversations, companies, company, tags
  case segments, attributes, teams, teammates
  case issue, comments, remoteLinks, issues, count, fields, myself, server, request, property

  /// The definition of the answer.
  ///
  /// Source: the responses of Intercom's OpenAPI 2.16 and of Jira Cloud's OpenAPI, version 3; a
  /// service desk request is in neither.
  var definition: String {
    switch self {
    case .account: "admin_with_app"
    case .conversation: "conversation"
    case .ticket: "ticket"
    case .contact: "contact"
    case .contacts: "contact_list"
    case .conversations: "conversation_list"
    case .companies: "contact_attached_companies"
    case .company: "company"
    case .tags: "tag_list"
    case .segments: "contact_segments"
    case .attributes: "data_attribute_list"
    case .teams: "team_list"
    case .teammates: "admin_list"
    case .issue: "WholeIssue"
    case .comments: "CommentPage"
    case .remoteLinks: "RemoteLinks"
    case .issues: "IssuePage"
    case .count: "JQLCountResultsBean"
    case .fields: "FieldList"
    case .myself: "User"
    case .server: "ServerInformation"
    case .request: "ServiceDeskRequest"
    case .property: "EntityProperty"
    }
  }

  /// Whether Jira answers it.
  var isJira: Bool {
    switch self {
    case .account, .conversation, .ticket, .contact, .contacts, .conversations, .companies,
      .company, .tags, .segments, .attributes, .teams, .teammates:
      false
    case .issue, .comments, .remoteLinks, .issues, .count, .fields, .myself, .server, .request,
      .property:
      true
    }
  }

  /// The member that the answer is nothing without: an id, a key or a list; nil for none.
  var core: String? {
    switch self {
    case .account, .conversation, .ticket, .contact, .company: "id"
    case .contacts, .companies, .tags, .segments, .attributes: "data"
    case .conversations: "conversations"
    case .teams: "teams"
    case .teammates: "admins"
    case .issue: "key"
    case .comments: "comments"
    case .issues: "issues"
    case .myself: "accountId"
    case .remoteLinks, .count, .fields, .server, .request, .property: nil
    }
  }

  /// The description that has the definition.
  func description(in descriptions: Descriptions) -> ServiceDescription {
    isJira ? descriptions.jira : descriptions.intercom
  }
}
