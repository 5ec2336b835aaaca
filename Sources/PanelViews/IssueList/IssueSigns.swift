internal import ContactResolution
internal import TextTerminal

/// Signs of one column for how an issue stands; a word says the same where there is room.
enum IssueSigns {
  /// Stands before the number of linked conversations.
  static let conversations = "◆"

  /// The kind of a status.
  static func sign(_ category: IssueStatus.Category) -> String {
    switch category {
    case .new: "○"
    case .indeterminate: "◐"
    case .done: "✓"
    case .undefined: "·"
    }
  }

  /// The look of a kind of status.
  static func style(_ category: IssueStatus.Category, theme: Theme) -> Style {
    switch category {
    case .new: theme.text
    case .indeterminate: theme.progress
    case .done: theme.done
    case .undefined: theme.faint
    }
  }

  /// A priority of Jira's usual ones, else the first letter of its name.
  static func sign(ofPriority name: String) -> String {
    switch name.lowercased() {
    case "highest", "blocker", "critical": "▲"
    case "high", "major": "△"
    case "medium", "normal": "="
    case "low", "minor": "▽"
    case "lowest", "trivial": "▼"
    default: name.first.map { String($0) } ?? " "
    }
  }

  /// The look of a priority: what is urgent stands out.
  static func style(ofPriority name: String, theme: Theme) -> Style {
    switch sign(ofPriority: name) {
    case "▲": theme.failure
    case "△": theme.warning
    case "▽", "▼": theme.faint
    default: theme.text
    }
  }
}
