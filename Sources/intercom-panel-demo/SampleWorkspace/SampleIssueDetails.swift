/// What stands on an issue beside its text, its people and its conversations.
struct SampleIssueDetails: Sendable {
  /// The key of the issue it belongs to; nil when to none.
  var parent: String?
  /// Whether it is a sub-task of its parent, not only below it.
  var isSubtask = false
  /// The links to other issues in order.
  var links: [SampleIssueLink] = []
  /// The versions it is planned for.
  var fixVersions: [SampleVersion] = []
  /// The versions it was seen in.
  var affectedVersions: [SampleVersion] = []
  /// The names of the components.
  var components: [String] = []
  /// The sprints, the latest last.
  var sprints: [SampleSprint] = []
  /// The estimate; nil when there is none.
  var storyPoints: Double?
  /// The day it is due; nil when it is not.
  var due: Age?
  /// Seconds of work: estimated, spent; nil when nobody keeps count.
  var work: (estimated: Int, spent: Int)?
  /// How many people watch it.
  var watches = 1
  /// How many people voted for it.
  var votes = 0
  /// The custom fields that have a value.
  var custom: [SampleCustomField: SampleFieldValue] = [:]
}

/// A link from one issue to another.
struct SampleIssueLink: Sendable {
  /// What it means.
  var kind: Kind
  /// Whether it is read from the other issue to this one.
  var isInward = false
  /// The key of the other issue.
  var key: String

  /// The kinds of links of the sample Jira.
  enum Kind: String, CaseIterable, Sendable {
    case blocks = "Blocks"
    case relates = "Relates"
    case duplicate = "Duplicate"
    case clones = "Cloners"

    /// How it reads from one of its ends.
    func words(isInward: Bool) -> String {
      switch self {
      case .blocks: isInward ? "is blocked by" : "blocks"
      case .relates: "relates to"
      case .duplicate: isInward ? "is duplicated by" : "duplicates"
      case .clones: isInward ? "is cloned by" : "clones"
      }
    }
  }

  static func blocks(_ key: String) -> SampleIssueLink {
    SampleIssueLink(kind: .blocks, key: key)
  }

  static func isBlockedBy(_ key: String) -> SampleIssueLink {
    SampleIssueLink(kind: .blocks, isInward: true, key: key)
  }

  static func relates(to key: String) -> SampleIssueLink {
    SampleIssueLink(kind: .relates, key: key)
  }

  static func duplicates(_ key: String) -> SampleIssueLink {
    SampleIssueLink(kind: .duplicate, key: key)
  }
}

/// A version of a product.
struct SampleVersion: Sendable, ExpressibleByStringLiteral {
  /// Such as `5.2`.
  var name: String
  /// Whether people have it.
  var isReleased = false

  init(stringLiteral name: String) {
    self.name = name
  }

  init(released name: String) {
    self.name = name
    isReleased = true
  }
}

/// A sprint of a board.
struct SampleSprint: Sendable {
  /// Jira's number of it.
  var id: Int
  /// Such as `Checkout 41`.
  var name: String
  /// closed, active or future.
  var state: String
  /// When it begins.
  var start: Age

  static let last = SampleSprint(id: 40, name: "Checkout 40", state: "closed", start: .days(25))
  static let present = SampleSprint(
    id: 41,
    name: "Checkout 41",
    state: "active",
    start: .days(11)
  )
  static let next = SampleSprint(id: 42, name: "Checkout 42", state: "future", start: .days(-3))
}
