public import ContactResolution

/// The contacts behind the issue, and which of them is selected.
public struct ContactPanelState: Sendable, Equatable {
  /// What is known of the contacts; while the first answer grows, `last` is the part that arrived.
  public var resolved: Loadable<ResolvedContacts> {
    didSet {
      index = resolved.value.map { ContactIndex($0) }
      forgetWhatIsDerived()
    }
  }
  /// Where everything stands in what is known; nil while nothing is.
  public private(set) var index: ContactIndex?
  /// When what is known of them was answered; nil as long as no complete answer is known.
  public var asOf: AnswerMoment?
  /// When what stands for parts that could not be read anew was answered; nil when unknown.
  public var outdatedAsOf: AnswerMoment?
  /// How far the asking is; nil when nothing is asked.
  public var progress: ResolvedContacts.Progress?
  /// Whether the answer takes so long that the person should be told.
  public var isSlow: Bool
  /// Whether the person stopped the asking before it was complete.
  public var isStopped: Bool
  /// The selected row of the list; nil when the list is empty.
  public var selection: PanelItem? {
    didSet { if selection != oldValue { seen = nil } }
  }
  /// What there is to select in the selected contact's details; nil until it was looked through.
  private(set) var seen: SelectedContact?
  /// How much the issue touches; nil until it was counted.
  private var counted: IssueTotals?
  /// Whether the person chose the selection; one that was not chosen stays with the first row.
  public var isSelectionChosen: Bool
  /// The place of the selected row in the list when it was last seen, from 0.
  var selectionIndex: Int
  /// The selected row of the details; nil for the contact as a whole.
  public var detailSelection: DetailItem?
  /// Rows the details are scrolled down where nothing in them can be selected.
  public var detailScroll: Int
  /// What is known beyond the contacts themselves, by the contact's own id.
  public var details: [ContactID: ContactDetails] {
    didSet { seen = nil }
  }
  /// The contact whose details are being asked for; nil when none are.
  public var detailsAsked: ContactID?
  /// Whether details are to be asked for anew, because the person refreshed the panel.
  var readsDetailsAnew: Bool
  /// The contacts whose details are complete since the last refresh.
  public var detailsComplete: Set<ContactID>
  /// The companies of all contacts, as far as they were read.
  public var companies: CompanyKnowledge {
    didSet { counted = nil }
  }
  /// The contacts whose companies are being asked for and have no answer yet.
  var companiesAwaited: Set<ContactID>
  /// The contact of whose conversations a further page is being asked for; nil when none is.
  public var conversationsAsked: ContactID?

  /// Makes the state before anything is asked.
  public init() {
    resolved = .idle
    progress = nil
    isSlow = false
    isStopped = false
    selection = nil
    isSelectionChosen = false
    selectionIndex = 0
    detailSelection = nil
    detailScroll = 0
    details = [:]
    detailsAsked = nil
    detailsComplete = []
    readsDetailsAnew = false
    companies = CompanyKnowledge()
    companiesAwaited = []
    conversationsAsked = nil
  }

  /// How much the issue touches, as far as it is known; nil while nothing is.
  public var totals: IssueTotals? {
    counted ?? resolved.value.map { IssueTotals(of: $0, companies: companies) }
  }

  /// Looks once through what keys and drawings would look through each time.
  ///
  /// What was not looked through gives the same answers, only later.
  mutating func lookThrough() {
    if counted == nil { counted = totals }
    if seen == nil, let selectedContact { seen = parts(of: selectedContact) }
  }

  private mutating func forgetWhatIsDerived() {
    seen = nil
    counted = nil
  }
}
