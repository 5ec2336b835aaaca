public import ContactResolution
public import TextTerminal

/// All the program knows: what is drawn is made from this and nothing else.
public struct AppState: Sendable, Equatable {
  /// The terminal's extent.
  public var size: Size
  /// The present, as of the last event.
  public var now: Timestamp
  /// The person's distance from UTC, for absolute dates.
  public var utcOffset: UTCOffset
  /// Where keys go.
  public var focus: Pane
  /// The list of issues.
  public var list: IssueListState
  /// The issue on the left.
  public var issue: IssuePanelState
  /// Its contacts on the right.
  public var contacts: ContactPanelState
  /// What was shown of issues that were left.
  var shelf: IssueShelf
  /// The issues that were looked at, for going back and forward.
  public var history: IssueHistory
  /// The issues that were looked at in this and earlier runs, the latest first.
  public var recents: [RecentIssue]
  /// Where the person came from, and where they are likely to go next.
  public var navigation: NavigationState
  /// Host and port of the Jira site, in lower case; nil when unknown.
  public var site: String?
  /// The search in a pane; nil when there is none.
  public var search: PaneSearch?
  /// The issue's share of what issue and contacts have, in percent; nil for the usual one.
  public var issueShare: Int?
  /// The order in which comments are read.
  public var commentOrder: CommentOrder
  /// The name of the theme.
  public var theme: String
  /// The names of the themes to choose from, in order.
  public var themes: [String]
  /// What lies over the panes; nil when nothing does.
  public var overlay: Overlay?
  /// The conversation that is being read, over the panes; nil when none is.
  public var thread: ThreadState?
  /// The page for choosing fields, over the panes; nil when it is closed.
  public var fieldChooser: FieldChooser?
  /// What the status line says instead of the keys until the next key; nil for the keys.
  public var notice: Notice?
  /// Why Jira could not be reached when it was asked last; nil when it answered.
  var outage: ServiceFailure?
  /// Until when a service asked us to wait.
  public var waits: [Service: Timestamp]
  /// The attributes shown of Users and of Leads.
  public var fields: VisibleFields
  /// The attributes that contacts of the main workspace can have.
  public var attributes: Loadable<[ContactAttribute]> {
    didSet { knownAttributes = KnownAttributes(attributes.value ?? []) }
  }
  /// The same ready to be looked up: every drawing and many keys do.
  private(set) var knownAttributes: KnownAttributes
  /// The addresses typed for reporters whose own is hidden.
  public var addresses: ReporterAddresses
  /// Whether answers are kept on this machine from one run to the next.
  public let keepsAnswers: Bool
  /// How contacts are looked for.
  public var source: ContactSource
  /// Whether contacts are looked for in issues of projects of which nothing else is said.
  public var isPanelEnabledByDefault: Bool
  /// Whether contacts are looked for in issues of a project, by its key.
  public var panelProjects: [String: Bool]
  /// What the last drawing measured; scrolling is kept within it.
  public var extents: PaneExtents
  /// What the mouse pressed last; a double click means the same, even if the rows moved meanwhile.
  var pressed: MousePress?

  /// Makes the state at the start: everything is still to be asked.
  ///
  /// Without a key the list of issues comes first.
  /// The notice is what the person is told first.
  /// `panelProjects` says for which projects, by key, the panel is on or off whatever
  /// `isPanelEnabled` says of the others.
  public init(
    key: IssueKey?,
    size: Size,
    now: Timestamp,
    utcOffset: UTCOffset = .utc,
    fields: VisibleFields = VisibleFields(),
    source: ContactSource = .linkedConversations,
    addresses: ReporterAddresses = ReporterAddresses(),
    isPanelEnabled: Bool = true,
    panelProjects: [String: Bool] = [:],
    browsing: BrowsingChoices = BrowsingChoices(),
    keepsAnswers: Bool = false,
    notice: Notice? = nil
  ) {
    self.size = size
    self.now = now
    self.utcOffset = utcOffset
    self.focus = key == nil ? .list : .contacts
    self.list = IssueListState(views: browsing.views, viewName: browsing.lastView)
    self.issue = IssuePanelState(key: key)
    self.contacts = ContactPanelState()
    self.shelf = IssueShelf()
    self.history = IssueHistory()
    self.recents = browsing.recents
    self.navigation = NavigationState(startsInList: key == nil)
    self.site = browsing.site
    self.search = nil
    self.issueShare = browsing.issueShare
    self.commentOrder = browsing.commentOrder
    self.theme = browsing.theme
    self.themes = browsing.themes
    self.overlay = nil
    self.thread = nil
    self.fieldChooser = nil
    self.notice = notice
    self.outage = nil
    self.waits = [:]
    self.fields = fields
    self.attributes = .idle
    self.knownAttributes = KnownAttributes()
    self.addresses = addresses
    self.source = source
    self.keepsAnswers = keepsAnswers
    isPanelEnabledByDefault = isPanelEnabled
    self.panelProjects = panelProjects
    self.extents = PaneExtents()
    self.pressed = nil
  }

  /// Whether contacts are looked for in the issue on the screen.
  public var isPanelEnabled: Bool {
    issue.key.flatMap { panelProjects[$0.project] } ?? isPanelEnabledByDefault
  }
}
