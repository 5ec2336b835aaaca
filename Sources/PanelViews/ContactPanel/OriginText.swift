public import ContactResolution

extension ConversationLink.Origin {
  /// One place of the kind, such as `comment`.
  public var place: String {
    switch self {
    case .property: "issue property"
    case .field: "issue field"
    case .description: "description"
    case .comment: "comment"
    case .remoteLink: "remote link"
    case .textField: "text field"
    }
  }

  /// All places of the kind, such as `comments`.
  public var places: String {
    switch self {
    case .property: "issue property"
    case .field: "issue field"
    case .description: "description"
    case .comment: "comments"
    case .remoteLink: "remote links"
    case .textField: "text fields"
    }
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
