public import ContactResolution
public import TextTerminal

/// Something to be done outside the state, as a value.
public enum Effect: Sendable, Equatable {
  /// Open the connections that will be needed once an issue is selected; reports nothing.
  case connect
  /// Look up what earlier runs kept; reports it unless there is nothing of it.
  case recall(Recall)
  /// Read a page of issues; anew when nothing remembered will do.
  case readIssues(IssueListRequest, anew: Bool)
  /// Ask how many issues the question names.
  case countIssues(jql: String)
  /// Report when the moment has come at which the list may be asked for again.
  case waitForList(until: Timestamp)
  /// Report when the page of a list takes long.
  case remindOfList(IssueListRequest)
  /// Report when the selection has rested on the issue for a moment.
  case settle(IssueKey)
  /// Read issues ahead that are likely to be wanted next, one after the other, as far as the
  /// services can spare it; reports nothing.
  case readAhead([IssueKey], ContactSource?, ReporterAddresses)
  /// Read the issue and its contacts, reporting each step; anew when nothing remembered will do.
  ///
  /// Without a source only the issue is read.
  case readIssue(IssueKey, ContactSource?, ReporterAddresses, anew: Bool)
  /// Read what is known of a contact beyond itself, through the connection it was found by; anew
  /// when nothing remembered will do.
  case readDetails(Contact, through: ConnectionName?, anew: Bool)
  /// Read a further page of a contact's conversations.
  case readConversations(ContactID, through: ConnectionName?, page: String)
  /// Read the companies of the issue's contacts; anew when nothing remembered will do.
  case readCompanies(IssueKey, [ResolvedContact], anew: Bool)
  /// Read a conversation with all that was said in it; anew when nothing remembered will do.
  case readThread(ThreadTarget, anew: Bool)
  /// Read the attributes that contacts of the main workspace can have; anew when nothing
  /// remembered will do.
  case readAttributes(anew: Bool)
  /// Report at once, behind the events that wait, so that a search goes on after them.
  case searchOn
  /// Write down what the person changed.
  case keep(PanelChange)
  /// Report when the issue's contacts take long.
  case remindOfWaiting(IssueKey)
  /// Report when the conversation takes long.
  case remindOfThread(ThreadTarget)
  /// Report when the moment has come at which a service will answer again.
  case waitUntil(Timestamp, IssueKey)
  /// Open a link that was built from checked parts.
  case open(url: String, Notice.Opened)
  /// Put text on the clipboard, by the terminal and by the desktop.
  case copy(String)
  /// Put text on the desktop's clipboard, and report how both ways ended; nil for a terminal that
  /// is not asked.
  case copyOnDesktop(String, ClipboardSending?)
  /// Stop what runs under the id.
  case cancel(Identity)
  /// Send the whole screen anew.
  case redraw
  /// Give the terminal back and stop until the shell says go on.
  case suspend
  /// End the program with the status.
  case end(status: Int32)

  /// What replaces what: an effect ends the running one of the same identity.
  public enum Identity: Sendable, Hashable {
    case connection
    case recall(Recall.Kind)
    case list
    case listCount
    case listRetry
    case listReminder
    case settling
    case ahead
    case issue
    case details
    case conversations
    case companies
    case thread
    case threadReminder
    case attributes
    case reminder
    case retry
    case search
    case opening
    case copying
  }
}

extension Effect {
  /// The identity under which the effect runs; nil for one that is done at once.
  public var identity: Identity? {
    switch self {
    case .connect: .connection
    case .recall(let recall): .recall(recall.kind)
    case .readIssues: .list
    case .countIssues: .listCount
    case .waitForList: .listRetry
    case .remindOfList: .listReminder
    case .settle: .settling
    case .readAhead: .ahead
    case .readIssue: .issue
    case .readDetails: .details
    case .readConversations: .conversations
    case .readCompanies: .companies
    case .readThread: .thread
    case .readAttributes: .attributes
    case .remindOfWaiting: .reminder
    case .remindOfThread: .threadReminder
    case .waitUntil: .retry
    case .searchOn: .search
    case .open: .opening
    case .copyOnDesktop: .copying
    case .keep, .copy, .cancel, .redraw, .suspend, .end: nil
    }
  }
}
