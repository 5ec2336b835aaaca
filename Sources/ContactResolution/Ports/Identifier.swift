/// The id of one thing of a service, opaque: compared, shown and sent back, never computed with.
///
/// `Subject` is the thing that is named, so that a contact's id cannot stand where a
/// conversation's is meant.
public struct Identifier<Subject>: Hashable, Sendable, CustomStringConvertible {
  /// The id as the service wrote it; numbers in their decimal form.
  public let text: String

  /// Wraps an id as the service wrote it.
  public init(_ text: String) {
    self.text = text
  }

  /// The id as the service wrote it.
  public var description: String { text }
}

/// An Intercom contact's id: 24 hexadecimal digits in practice.
public typealias ContactID = Identifier<Contact>
/// An Intercom conversation's or ticket's id: digits in links, opaque in Jira's property.
public typealias ConversationID = Identifier<Conversation>
/// An Intercom workspace's id, called `app.id_code` by its API: mostly 8 letters and digits.
public typealias WorkspaceID = Identifier<Workspace>
/// An Intercom company's id.
public typealias CompanyID = Identifier<Company>
/// An Intercom teammate's id, called admin by its API.
public typealias TeammateID = Identifier<Teammate>
/// A Jira account's id: `accountId` on Cloud, `key` or `name` on Data Center.
public typealias AccountID = Identifier<Account>
/// The name a person gave an Intercom connection beside the main one.
public typealias ConnectionName = Identifier<OtherConnection>
