public import ContactResolution

/// What the panel keeps from one start to the next, by itself.
///
/// A choice made in the panel counts for as long as the configuration file says what it said when
/// the choice was made: whoever edits the file afterwards means the edit.
public struct PanelMemory: Sendable, Equatable {
  /// The source switched to; nil when never switched.
  public private(set) var source: Remembered<ContactSource>?
  /// The Users' fields chosen; nil when never chosen.
  public private(set) var userFields: Remembered<[VisibleField]>?
  /// The Leads' fields chosen; nil when never chosen.
  public private(set) var leadFields: Remembered<[VisibleField]>?
  /// Whether contacts are looked for, by the project's key in capitals; only where it was switched.
  public private(set) var projects: [String: Remembered<Bool>]
  /// E-mail addresses that were typed for reporters whose address Jira hides, by the reporter's
  /// account id; neither is ever empty.
  public private(set) var reporterAddresses: [String: String]
  /// The issue's share of the screen's columns, in percent from 1 to 99; nil when never moved.
  public var issueShare: Int?
  /// The name of the view that was looked at last; nil when none was.
  public var lastView: String?
  /// The theme switched to; nil when never switched.
  public private(set) var theme: Remembered<String>?
  /// The word for the order in which comments are read; nil when never chosen.
  public var commentOrder: String?
  /// Issues that were looked at, the latest first, each once; at most `recentLimit`.
  public private(set) var recents: [RecentEntry]

  /// So many issues are remembered.
  public static let recentLimit = 50

  /// An issue that was looked at.
  public struct RecentEntry: Sendable, Equatable {
    /// Its key; never empty.
    public var key: String
    /// Its summary on one line, cut to 200 characters; empty when it was never known.
    public var summary: String

    /// Remembers an issue.
    public init(key: String, summary: String = "") {
      self.key = key
      self.summary = TextLine.joined(summary, limit: 200)
    }
  }

  /// A choice, and what the configuration said when it was made.
  public struct Remembered<Value: Sendable & Equatable>: Sendable, Equatable {
    /// The choice.
    public var chosen: Value
    /// What the configuration said.
    public var configured: Value

    /// Pairs a choice with what it replaced.
    public init(chosen: Value, configured: Value) {
      self.chosen = chosen
      self.configured = configured
    }
  }

  /// A memory of the given choices, or an empty one.
  public init(
    source: Remembered<ContactSource>? = nil,
    userFields: Remembered<[VisibleField]>? = nil,
    leadFields: Remembered<[VisibleField]>? = nil,
    projects: [String: Remembered<Bool>] = [:],
    reporterAddresses: [String: String] = [:],
    issueShare: Int? = nil,
    lastView: String? = nil,
    theme: Remembered<String>? = nil,
    commentOrder: String? = nil,
    recents: [RecentEntry] = []
  ) {
    self.source = source
    self.userFields = userFields
    self.leadFields = leadFields
    self.projects = projects
    self.reporterAddresses = reporterAddresses
    self.issueShare = issueShare
    self.lastView = lastView
    self.theme = theme
    self.commentOrder = commentOrder
    self.recents = recents
  }

  /// Keeps a source; one that the configuration says anyway need not be kept.
  public mutating func remember(source: ContactSource, over configured: PanelChoices) {
    self.source = Self.remembered(source, over: configured.source)
  }

  /// Keeps the Users' fields, in order.
  public mutating func remember(userFields: [VisibleField], over configured: PanelChoices) {
    self.userFields = Self.remembered(userFields, over: configured.userFields)
  }

  /// Keeps the Leads' fields, in order.
  public mutating func remember(leadFields: [VisibleField], over configured: PanelChoices) {
    self.leadFields = Self.remembered(leadFields, over: configured.leadFields)
  }

  /// Keeps whether contacts are looked for in a project; its key in capitals or not.
  public mutating func remember(
    isEnabled: Bool,
    project: String,
    over configured: PanelChoices
  ) {
    let key = project.uppercased()
    projects[key] = Self.remembered(isEnabled, over: configured.isEnabled(project: key))
  }

  /// Keeps the address typed for a reporter, without blanks around it; nil or an empty one forgets
  /// it.
  public mutating func remember(reporterAddress: String?, accountID: String) {
    let address = reporterAddress.map { TextLine.trimmed($0) } ?? ""
    reporterAddresses[accountID] = address.isEmpty || accountID.isEmpty ? nil : address
  }

  /// Keeps a theme; one that the configuration says anyway need not be kept.
  public mutating func remember(theme: String, over configured: Look) {
    self.theme = Self.remembered(theme, over: configured.theme)
  }

  /// Keeps that an issue was looked at just now; a summary that is known stays.
  public mutating func remember(visited key: String, summary: String) {
    guard !key.isEmpty else { return }
    let known = recents.first { $0.key == key }?.summary ?? ""
    recents.removeAll { $0.key == key }
    recents.insert(RecentEntry(key: key, summary: summary.isEmpty ? known : summary), at: 0)
    recents.removeLast(max(0, recents.count - Self.recentLimit))
  }

  /// The theme to start with: the one that was switched to, as long as that counts.
  public func theme(over configured: Look) -> String {
    Self.counting(theme, over: configured.theme)
  }

  /// What the configuration says, with the choices that still count put over it.
  public func applied(to configured: PanelChoices) -> PanelChoices {
    let switched = projects.filter { project, kept in
      kept.configured == configured.isEnabled(project: project)
    }
    return PanelChoices(
      isEnabled: configured.isEnabled,
      projects: configured.projects.merging(switched.mapValues(\.chosen)) { $1 },
      source: Self.counting(source, over: configured.source),
      userFields: Self.counting(userFields, over: configured.userFields),
      leadFields: Self.counting(leadFields, over: configured.leadFields)
    )
  }

  private static func remembered<Value>(_ chosen: Value, over configured: Value) -> Remembered<
    Value
  >? {
    chosen == configured ? nil : Remembered(chosen: chosen, configured: configured)
  }

  private static func counting<Value>(_ kept: Remembered<Value>?, over configured: Value) -> Value {
    guard let kept, kept.configured == configured else { return configured }
    return kept.chosen
  }
}
