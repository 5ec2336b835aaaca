public import ContactResolution
public import PanelModel

/// What effects need of the world, each as one closure.
public struct Environment: Sendable {
  /// What earlier runs kept of an issue and, given a source, its contacts; nil when nothing was.
  ///
  /// Asks no service.
  public var recallIssue:
    @concurrent @Sendable (IssueKey, ContactSource?, ReporterAddresses) async -> RecalledIssue?
  /// What earlier runs kept of a page of issues; nil when nothing was.
  ///
  /// Asks no service.
  public var recallPage: @concurrent @Sendable (IssueListRequest) async -> RecalledPage?
  /// Opens the connections that will be needed once an issue is selected.
  public var connect: @concurrent @Sendable () async -> Void
  /// What earlier runs kept of a contact beyond itself; nil when nothing was.
  ///
  /// Asks no service.
  public var recallDetails:
    @concurrent @Sendable (Contact, ConnectionName?) async -> ContactDetails? = { _, _ in nil }
  /// The companies of contacts, as far as earlier runs kept them; nil when they kept none.
  ///
  /// Asks no service.
  public var recallCompanies: @concurrent @Sendable ([ResolvedContact]) async -> CompanyKnowledge? =
    { _ in nil }
  /// What earlier runs kept of a conversation with all that was said in it; nil when nothing was.
  ///
  /// Asks no service.
  public var recallThread: @concurrent @Sendable (ThreadTarget) async -> RecalledThread? = {
    _ in nil
  }
  /// The attributes that contacts of the main workspace had; nil when earlier runs kept none.
  ///
  /// Asks no service.
  public var recallAttributes: @concurrent @Sendable () async -> [ContactAttribute]? = { nil }
  /// Reads a page of issues; anew when nothing remembered will do.
  public var readIssues:
    @concurrent @Sendable (IssueListRequest, _ anew: Bool) async -> Result<
      IssuePage, ServiceFailure
    >
  /// How many issues a question in Jira's query language names; nil when that is not to be had.
  public var countIssues: @concurrent @Sendable (_ jql: String) async -> Int?
  /// Reads issues and their contacts ahead, one after the other, as far as the services can spare
  /// it.
  public var readAhead:
    @concurrent @Sendable ([IssueKey], ContactSource?, ReporterAddresses) async -> Void
  /// Reads an issue and, given a source, its contacts, step by step; anew when nothing remembered
  /// will do.
  public var readIssue:
    @concurrent @Sendable (
      IssueKey, ContactSource?, ReporterAddresses, _ anew: Bool,
      _ report: @escaping @Sendable (IssueReader.Report) async -> Void
    ) async -> Void
  /// Reads what is known of a contact beyond itself, part by part; anew when nothing remembered
  /// will do.
  public var readDetails:
    @concurrent @Sendable (
      Contact, ConnectionName?, _ anew: Bool,
      _ report: @escaping @Sendable (ContactDetails) async -> Void
    ) async -> Void
  /// Reads a further page of a contact's conversations.
  public var readConversations:
    @concurrent @Sendable (ContactID, ConnectionName?, _ page: String) async -> Result<
      ConversationPage, ServiceFailure
    >
  /// Reads the companies of contacts step by step; anew when nothing remembered will do.
  public var readCompanies:
    @concurrent @Sendable (
      [ResolvedContact], _ anew: Bool,
      _ report: @escaping @Sendable (CompanyKnowledge) async -> Void
    ) async -> Void
  /// Reads a conversation with all that was said in it; anew when nothing remembered will do.
  public var readThread:
    @concurrent @Sendable (ThreadTarget, _ anew: Bool) async -> Result<
      ConversationThread, ServiceFailure
    >
  /// Reads the attributes that contacts of the main workspace can have.
  public var readAttributes:
    @concurrent @Sendable (_ anew: Bool) async -> Result<[ContactAttribute], ServiceFailure>
  /// Writes down what the person changed; why that failed, in a sentence, or nil.
  ///
  /// Returns when it is done. Called on any thread, for one change after the other.
  public var keep: @Sendable (PanelChange) -> String?
  /// Puts text on the clipboard of the desktop the program runs on, where there is one.
  public var copy: @concurrent @Sendable (_ text: String) async -> DesktopCopy
  /// Whether the terminal is asked to put text on its clipboard.
  public var copiesToTerminal: Bool
  /// Opens a link in the browser and returns when it is known whether that worked.
  public var open: @concurrent @Sendable (_ url: String) async -> LinkOpening.Outcome
  /// The present.
  public var now: @Sendable () -> Timestamp
  /// Returns after the time, or at once with `false` when the task is cancelled.
  public var wait: @concurrent @Sendable (Duration) async -> Bool

  /// Assembles an environment.
  public init(
    recallIssue:
      @concurrent @escaping @Sendable (
        IssueKey, ContactSource?, ReporterAddresses
      ) async -> RecalledIssue? = { _, _, _ in nil },
    recallPage: @concurrent @escaping @Sendable (IssueListRequest) async -> RecalledPage? = {
      _ in nil
    },
    connect: @concurrent @escaping @Sendable () async -> Void = {},
    readIssues:
      @concurrent @escaping @Sendable (IssueListRequest, _ anew: Bool) async -> Result<
        IssuePage, ServiceFailure
      >,
    countIssues: @concurrent @escaping @Sendable (_ jql: String) async -> Int?,
    readAhead:
      @concurrent @escaping @Sendable ([IssueKey], ContactSource?, ReporterAddresses) async -> Void,
    readIssue:
      @concurrent @escaping @Sendable (
        IssueKey, ContactSource?, ReporterAddresses, _ anew: Bool,
        _ report: @escaping @Sendable (IssueReader.Report) async -> Void
      ) async -> Void,
    readDetails:
      @concurrent @escaping @Sendable (
        Contact, ConnectionName?, _ anew: Bool,
        _ report: @escaping @Sendable (ContactDetails) async -> Void
      ) async -> Void,
    readConversations:
      @concurrent @escaping @Sendable (ContactID, ConnectionName?, _ page: String) async -> Result<
        ConversationPage, ServiceFailure
      >,
    readCompanies:
      @concurrent @escaping @Sendable (
        [ResolvedContact], _ anew: Bool,
        _ report: @escaping @Sendable (CompanyKnowledge) async -> Void
      ) async -> Void,
    readThread:
      @concurrent @escaping @Sendable (ThreadTarget, _ anew: Bool) async -> Result<
        ConversationThread, ServiceFailure
      >,
    readAttributes:
      @concurrent @escaping @Sendable (_ anew: Bool) async -> Result<
        [ContactAttribute], ServiceFailure
      >,
    keep: @escaping @Sendable (PanelChange) -> String?,
    copy: @concurrent @escaping @Sendable (_ text: String) async -> DesktopCopy,
    copiesToTerminal: Bool = true,
    open: @concurrent @escaping @Sendable (_ url: String) async -> LinkOpening.Outcome,
    now: @escaping @Sendable () -> Timestamp,
    wait: @concurrent @escaping @Sendable (Duration) async -> Bool
  ) {
    self.recallIssue = recallIssue
    self.recallPage = recallPage
    self.connect = connect
    self.readIssues = readIssues
    self.countIssues = countIssues
    self.readAhead = readAhead
    self.readIssue = readIssue
    self.readDetails = readDetails
    self.readConversations = readConversations
    self.readCompanies = readCompanies
    self.readThread = readThread
    self.readAttributes = readAttributes
    self.keep = keep
    self.copy = copy
    self.copiesToTerminal = copiesToTerminal
    self.open = open
    self.now = now
    self.wait = wait
  }
}
