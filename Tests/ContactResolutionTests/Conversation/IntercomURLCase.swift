import ContactResolution
import Testing

/// A URL and what it leads to; nil when it must not be recognised.
struct IntercomURLCase: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: IntercomURL?

  var testDescription: String { text.count > 90 ? "\(text.prefix(90))…" : text }

  static func conversation(
    _ text: String,
    _ id: String,
    workspace: String? = "w1x2y3z4",
    region: Region = .us,
    kind: Conversation.Kind = .conversation,
    part: String? = nil
  ) -> Self {
    let address = ConversationAddress(
      id: ConversationID(id),
      kind: kind,
      region: region,
      workspace: workspace.map { WorkspaceID($0) },
      part: part
    )
    return Self(text: text, expected: .conversation(address))
  }

  static func contact(_ text: String, _ id: String, workspace: String? = "w1x2y3z4") -> Self {
    let workspace = workspace.map { WorkspaceID($0) }
    return Self(
      text: text,
      expected: .contact(region: .us, workspace: workspace, id: ContactID(id))
    )
  }

  static func email(_ text: String, _ email: String, workspace: String? = "w1x2y3z4") -> Self {
    let workspace = workspace.map { WorkspaceID($0) }
    return Self(
      text: text,
      expected: .contactsWithEmail(region: .us, workspace: workspace, email: email)
    )
  }

  static func none(_ text: String) -> Self { Self(text: text, expected: nil) }
}

extension IntercomURLCase {
  private static let inbox = "https://app.intercom.com/a/inbox/w1x2y3z4/inbox/conversation"
  private static let contactID = "64b1f0c2a9d3e87711223344"

  static let shapes: [Self] = [
    .conversation("\(inbox)/501", "501"),
    .conversation("https://app.intercom.com/a/inbox/w1x2y3z4/conversations/502", "502"),
    .conversation(
      "https://app.intercom.com/a/inbox/_/inbox/conversation/503",
      "503",
      workspace: nil
    ),
    .conversation("https://app.intercom.com/a/inbox/conversation/504", "504", workspace: nil),
    .conversation("https://app.intercom.com/a/inbox/conversations/505", "505", workspace: nil),
    .conversation(
      "https://app.intercom.com/a/inbox/w1x2y3z4/inbox/admin/9/conversation/506",
      "506"
    ),
    .conversation("https://app.intercom.com/a/inbox/w1x2y3z4/inbox/view:7/conversation/507", "507"),
    .conversation(
      "https://app.intercom.com/a/inbox/w1x2y3z4/search/conversation/508?query=a%20b&view=List",
      "508"
    ),
    .conversation(
      "https://app.intercom.io/a/apps/w1x2y3z4/conversations/509?redirectTo=feed",
      "509"
    ),
    .conversation("https://app.intercom.io/a/apps/w1x2y3z4/inbox/all/conversations/510", "510"),
    .conversation("https://app.intercom.io/a/apps/w1x2y3z4/respond/inbox/conversation/511", "511"),
    .conversation("https://app.intercom.com/a/apps/_/conversations/512", "512", workspace: nil),
    .conversation(
      "https://app.eu.intercom.com/a/inbox/w1x2y3z4/inbox/conversation/513",
      "513",
      region: .eu
    ),
    .conversation(
      "https://app.au.intercom.com/a/apps/w1x2y3z4/inbox/shared/all/ticket/514",
      "514",
      region: .au,
      kind: .ticket
    ),
    .conversation(
      "https://app.intercom.com/a/inbox/w1x2y3z4/inbox/tickets/515",
      "515",
      kind: .ticket
    ),
    .conversation("\(inbox)/516#part_id=comment-516-9", "516", part: "comment-516-9"),
    .conversation(
      "\(inbox)/517?view=List#part_id=user-message-517-1",
      "517",
      part: "user-message-517-1"
    ),
    .conversation("\(inbox)/518#tab=1&part_id=note-518-2", "518", part: "note-518-2"),
    .conversation("\(inbox)/519#part_id=", "519"),
    .conversation("\(inbox)/520#part_id=%3Cscript%3E", "520"),
    .conversation("\(inbox)/521#elsewhere", "521"),
  ]

  static let tolerated: [Self] = [
    .conversation("  \(inbox)/601\n", "601"),
    .conversation("\u{FEFF}\(inbox)/602\u{200B}", "602"),
    .conversation("\(inbox)/603/", "603"),
    .conversation("HTTPS://App.Intercom.COM/a/inbox/w1x2y3z4/inbox/conversation/604", "604"),
    .conversation("http://app.intercom.com/a/apps/w1x2y3z4/conversations/605", "605"),
    .conversation("https://app.intercom.com:443/a/apps/w1x2y3z4/conversations/606", "606"),
    .conversation("http://app.intercom.com:80/a/apps/w1x2y3z4/conversations/607", "607"),
    .conversation("app.intercom.com/a/apps/w1x2y3z4/conversations/608", "608"),
    .conversation("App.EU.intercom.com/a/apps/w1x2y3z4/conversations/609", "609", region: .eu),
    .conversation("https://app.intercom.com/a/apps/w1x2y3z4/%63onversations/6%31%30", "610"),
    .conversation("\(inbox)/611?u=https://evil.example/ü", "611"),
    .conversation("\(inbox)/99999999999999999999999", "99999999999999999999999"),
    .conversation("\(inbox)/007", "007"),
  ]

  static let contacts: [Self] = [
    .contact("https://app.intercom.com/a/apps/w1x2y3z4/users/\(contactID)", contactID),
    .contact(
      "https://app.intercom.com/a/apps/w1x2y3z4/users/\(contactID)/all-conversations",
      contactID
    ),
    .contact("https://app.intercom.com/a/apps/_/users/\(contactID)/", contactID, workspace: nil),
    .contact("https://app.intercom.io/apps/w1x2y3z4/users/\(contactID)", contactID),
    .email(
      "https://app.intercom.io/apps/w1x2y3z4/users/show?email=ana%40example.com",
      "ana@example.com"
    ),
    .email(
      "https://app.intercom.com/a/apps/w1x2y3z4/users/search?a=1&query=li+wei@example.com",
      "li+wei@example.com"
    ),
    .email(
      "https://app.intercom.com/a/apps/_/users/segments/all-users?searchTerm=ana@example.com",
      "ana@example.com",
      workspace: nil
    ),
  ]
}
