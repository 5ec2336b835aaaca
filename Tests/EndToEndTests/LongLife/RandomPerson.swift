import TerminalEmulator
import TestSupport

/// A person who browses as people do; a seed decides on everything.
///
/// Never types the letter that quits: whatever is typed may end up where letters are keys.
struct RandomPerson {
  var random: SeededGenerator
  /// What the services are made to do, a few words each, in the language of `--fault-file`.
  let conditions: [String]
  /// Whether the person visits all of the sample issues, and not only a few dozen.
  let roams: Bool

  /// A person whose services misbehave in the ways that pass soon; who roams meets all ways.
  init(seed: UInt64, roams: Bool) {
    random = SeededGenerator(seed: seed)
    self.roams = roams
    conditions = Self.quickConditions + (roams ? Self.slowConditions : [])
  }

  private static let quickConditions = [
    "", "", "10", "40", "jira-500", "jira-401", "jira-403", "jira-404", "jira-html",
    "jira-truncated", "jira-anonymous", "search-500", "search-html", "intercom-500",
    "intercom-401", "intercom-403", "intercom-404", "intercom-html", "intercom-truncated",
    "intercom-revoked", "intercom-plan", "intercom-scope", "europe-500 20", "jira-500 intercom-500",
  ]

  private static let slowConditions = [
    "jira-429", "search-429", "intercom-429", "jira-slow", "intercom-slow", "search-slow",
    "jira-stalled", "intercom-stalled", "europe-429", "250",
  ]

  private typealias Errand = @Sendable (inout RandomPerson) -> [PersonStep]

  /// What a person does, and how often beside the others.
  private static let errands: [(share: Int, errand: Errand)] = [
    (42, { $0.walkThroughList() }), (32, { $0.walkThroughIssues() }), (8, { $0.read() }),
    (8, { $0.lookAtContacts() }), (4, { $0.readThread() }), (4, { $0.searchPane() }),
    (4, { $0.filterList() }), (3, { $0.chooseView() }), (3, { $0.sortList() }),
    (2, { $0.askJira() }), (3, { $0.chooseFields() }), (3, { $0.switchSource() }),
    (3, { $0.readHelp() }), (4, { $0.followLinks() }), (4, { $0.copy() }), (3, { $0.open() }),
    (17, { $0.refresh() }), (11, { $0.resize() }), (1, { $0.suspend() }), (2, { $0.paste() }),
    (5, { $0.useMouse() }), (5, { $0.goBackAndForward() }), (6, { $0.typeCommand() }),
    (1, { $0.typeAddress() }), (1, { $0.redraw() }), (10, { $0.meetFaults() }),
  ]
  private static let shares = errands.reduce(0) { $0 + $1.share }

  /// What the person does next.
  mutating func errand() -> [PersonStep] {
    var place = Int.random(in: 0..<Self.shares, using: &random)
    for (share, errand) in Self.errands {
      guard place >= share else { return errand(&self) }
      place -= share
    }
    return []
  }

  /// One of the values.
  mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  /// A number from the range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// Whether something happens that happens once in so many times.
  mutating func happens(onceIn times: Int) -> Bool {
    Int.random(in: 0..<times, using: &random) == 0
  }
}
