public import ContactResolution
public import TextTerminal

/// Something that happened; the only way the state changes.
public enum AppEvent: Sendable {
  /// The program is about to draw for the first time.
  case started
  /// What was looked up among the answers that earlier runs kept.
  case recalled(Recalled)
  case terminal(TerminalEvent)
  /// A page of a list of issues.
  case issuesReported(IssueListRequest, Result<IssuePage, ServiceFailure>)
  /// How many issues the question names, perhaps roughly.
  case issuesCounted(jql: String, Int)
  /// A page of a list takes longer than a person waits without wondering.
  case listWaitedLong(IssueListRequest)
  /// The selection rests on the issue.
  case issueSettled(IssueKey)
  /// The moment has come at which the list may be asked for again.
  case listWaitOver
  /// A step of reading the issue that was asked for under the key.
  case issueReported(IssueKey, IssueReader.Report)
  /// What is known of a contact beyond itself.
  case detailsReported(ContactID, ContactDetails)
  /// A further page of a contact's conversations.
  case conversationsReported(ContactID, Result<ConversationPage, ServiceFailure>)
  /// The companies of the issue's contacts, as far as they are known.
  case companiesReported(IssueKey, CompanyKnowledge)
  /// A conversation with all that was said in it.
  case threadReported(ThreadTarget, Result<ConversationThread, ServiceFailure>)
  /// The attributes that contacts of the main workspace can have.
  case attributesReported(Result<[ContactAttribute], ServiceFailure>)
  /// A search that is not done may go on.
  case searchContinues
  /// A choice could not be written down; why, and what to do, in a sentence.
  case changeNotKept(String)
  /// The issue's contacts take longer than a person waits without wondering.
  case waitedLong(IssueKey)
  /// A conversation that is being read takes longer than that.
  case threadWaitedLong(ThreadTarget)
  /// The moment has come at which a service will answer again.
  case waitOver(IssueKey)
  /// A service asked us to wait until the moment.
  case serviceWaits(Service, until: Timestamp)
  /// An attempt to open a link has ended.
  case openEnded(LinkOpening)
  /// An attempt to copy has ended, at the terminal, if it was asked, and on the desktop.
  case copyEnded(ClipboardSending?, DesktopCopy)
}
