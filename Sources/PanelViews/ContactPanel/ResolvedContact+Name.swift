internal import ContactResolution

extension ResolvedContact {
  /// What the contact is called, as far as it is known.
  var shownName: String { ContactName.name(of: self) }

  /// Whether the contact itself is still on its way.
  var isProvisional: Bool {
    switch knowledge {
    case .provisional: true
    case .known, .merged, .deleted, .failed: false
    }
  }
}
