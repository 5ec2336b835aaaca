public import ContactResolution

/// What the contact panel shows.
public struct PanelChoices: Sendable, Equatable {
  /// Whether contacts are looked for at all.
  public var isEnabled: Bool
  /// How contacts are found.
  public var source: ContactSource
  /// The attributes shown of Users, in order, each once; may be empty.
  public var userFields: [VisibleField]
  /// The attributes shown of Leads, in order, each once; may be empty.
  public var leadFields: [VisibleField]

  /// Assembles choices.
  public init(
    isEnabled: Bool = true,
    source: ContactSource = .linkedConversations,
    userFields: [VisibleField] = VisibleField.userDefaults,
    leadFields: [VisibleField] = VisibleField.leadDefaults
  ) {
    self.isEnabled = isEnabled
    self.source = source
    self.userFields = userFields
    self.leadFields = leadFields
  }
}
