/// How much an issue touches: its contacts, their companies and conversations, and what they pay.
public struct IssueTotals: Sendable, Hashable {
  /// Contacts behind the issue, deleted ones not counted.
  public var contacts: Int
  /// Companies of these contacts, each once.
  public var companies: Int
  /// Conversations that lead to the issue and are open.
  public var openConversations: Int
  /// Conversations that lead to the issue and are closed.
  public var closedConversations: Int
  /// Conversations that lead to the issue and are snoozed or in a state nobody knows.
  public var otherConversations: Int
  /// What the companies pay a month, each once, in the workspace's own currency unit; nil when
  /// none says.
  public var monthlySpend: Double?
  /// Whether every company of every contact is known, so that the numbers are final.
  public var isComplete: Bool

  /// Makes totals.
  public init(
    contacts: Int = 0,
    companies: Int = 0,
    openConversations: Int = 0,
    closedConversations: Int = 0,
    otherConversations: Int = 0,
    monthlySpend: Double? = nil,
    isComplete: Bool = false
  ) {
    self.contacts = contacts
    self.companies = companies
    self.openConversations = openConversations
    self.closedConversations = closedConversations
    self.otherConversations = otherConversations
    self.monthlySpend = monthlySpend
    self.isComplete = isComplete
  }
}
