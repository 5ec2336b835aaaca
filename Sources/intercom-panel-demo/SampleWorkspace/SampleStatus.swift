/// A workflow status of the sample Jira.
enum SampleStatus: String, CaseIterable, Sendable {
  case open = "To Do"
  case inProgress = "In Progress"
  case inReview = "In Review"
  case done = "Done"

  /// The category's key and name in Jira.
  var category: (id: Int, key: String, name: String, colour: String) {
    switch self {
    case .open: (2, "new", "To Do", "blue-gray")
    case .inProgress, .inReview: (4, "indeterminate", "In Progress", "yellow")
    case .done: (3, "done", "Done", "green")
    }
  }
}
