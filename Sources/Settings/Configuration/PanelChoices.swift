public import ContactResolution

/// What the contact panel shows.
public struct PanelChoices: Sendable, Equatable {
  /// Whether contacts are looked for at all, in projects that have no word of their own.
  public var isEnabled: Bool
  /// Whether contacts are looked for in single projects, by the project's key in capitals.
  public var projects: [String: Bool]
  /// How contacts are found.
  public var source: ContactSource
  /// The attributes shown of Users, in order, each once; may be empty.
  public var userFields: [VisibleField]
  /// The attributes shown of Leads, in order, each once; may be empty.
  public var leadFields: [VisibleField]

  /// Assembles choices.
  public init(
    isEnabled: Bool = true,
    projects: [String: Bool] = [:],
    source: ContactSource = .linkedConversations,
    userFields: [VisibleField] = VisibleField.userDefaults,
    leadFields: [VisibleField] = VisibleField.leadDefaults
  ) {
    self.isEnabled = isEnabled
    self.projects = projects
    self.source = source
    self.userFields = userFields
    self.leadFields = leadFields
  }

  /// Whether contacts are looked for in issues of a project; its key in capitals or not.
  public func isEnabled(project: String) -> Bool {
    projects[project.uppercased()] ?? isEnabled
  }
}
