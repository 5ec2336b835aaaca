public import ContactResolution

/// What a person chose, complete: whatever was not chosen has its default.
public struct Configuration: Sendable, Equatable {
  /// Where issues come from.
  public var jira: JiraSettings
  /// Where contacts come from.
  public var intercom: IntercomSettings
  /// Other workspaces, for links that lead there; in the order of the file, no two alike in name.
  public var intercomConnections: [NamedIntercomSettings]
  /// What the configuration file says of the contact panel, without option and environment.
  public var panel: PanelChoices
  /// The source given for this run by option or environment; nil when neither is.
  public var sourceOverride: ContactSource?
  /// The lists of issues to choose from, in order; never empty.
  public var views: [IssueView]
  /// The words of the command that opens a URL, which is added as the last word; nil when the
  /// program is to choose one.
  public var openCommand: [String]?
  /// How text is put on the clipboard.
  public var copy: CopyChoice
  /// Colours and mouse.
  public var look: Look
  /// The person's own themes, in alphabetical order, no two alike in name.
  public var themes: [ThemeChoice]
  /// A file with the certificates of authorities to trust, absolute; nil for the system's own.
  public var certificateFile: String?
  /// What is kept of the services' answers.
  public var cache: CacheChoice
  /// Keys that were given another action, in no order.
  public var keys: [KeyChoice]

  /// The configuration of somebody who has chosen nothing.
  public init() {
    jira = JiraSettings()
    intercom = IntercomSettings()
    intercomConnections = []
    panel = PanelChoices()
    sourceOverride = nil
    views = IssueView.defaults
    openCommand = nil
    copy = CopyChoice()
    look = Look()
    themes = []
    certificateFile = nil
    cache = CacheChoice()
    keys = []
  }

  /// What the panel starts with: an option or the environment before what the panel remembers,
  /// that before the configuration file.
  public func startingPanel(remembering memory: PanelMemory) -> PanelChoices {
    var choices = memory.applied(to: panel)
    if let sourceOverride {
      choices.source = sourceOverride
    }
    return choices
  }
}
