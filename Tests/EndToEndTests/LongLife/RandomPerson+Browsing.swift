import TerminalEmulator

extension RandomPerson {
  mutating func walkThroughList() -> [PersonStep] {
    var steps = toList()
    for _ in 0..<number(5...15) {
      let keys: [TypedKey] = [
        .down, .down, .down, .down, .up, .pageDown, .pageUp, .home, .end, .control("d"),
        .control("u"),
      ]
      if happens(onceIn: 5) {
        steps.hold(one(of: [.down, .down, .up]), count: number(3...20), .selection)
      } else {
        steps.press(one(of: keys), .selection)
      }
      if happens(onceIn: 60) { steps.type("r", .refresh) }
    }
    if happens(onceIn: 3) { steps.press(.enter, .reading) }
    if happens(onceIn: 2) { steps.look() }
    return steps
  }

  mutating func walkThroughIssues() -> [PersonStep] {
    var steps = happens(onceIn: 4) ? toIssue() : []
    if steps.isEmpty { steps.leave() }
    for _ in 0..<number(4...14) {
      if happens(onceIn: 6) { steps.hold(.down, count: number(3...20), .reading) }
      steps.type(one(of: ["J", "J", "J", "K", "K", "]", "["]), .selection)
      if happens(onceIn: 10) { steps.press(one(of: [.down, .up, .pageDown]), .reading) }
      if happens(onceIn: 25) { steps.type("r", .refresh) }
      if happens(onceIn: 25) { steps.look() }
    }
    return steps
  }

  mutating func read() -> [PersonStep] {
    var steps = toIssue()
    steps.press(.tab, .reading)
    for _ in 0..<number(4...16) {
      let keys: [TypedKey] = [
        .down, .up, .pageDown, .pageDown, .pageUp, .home, .end, .control("d"), .control("u"),
      ]
      steps.press(one(of: keys), .reading)
    }
    if happens(onceIn: 2) { steps.press(each: one(of: ["zz", "))((", "ss", "+-="]), .reading) }
    return steps
  }

  mutating func lookAtContacts() -> [PersonStep] {
    var steps = toIssue()
    steps.look()
    for _ in 0..<number(3...12) {
      let keys: [TypedKey] = [.down, .down, .up, .right, .left, .home, .end, .tab, .backTab]
      steps.press(one(of: keys), .contact)
    }
    return steps
  }

  mutating func readThread() -> [PersonStep] {
    var steps = happens(onceIn: 2) ? toIssue() : []
    steps.type("t", .thread)
    steps.look()
    for _ in 0..<number(3...10) {
      steps.press(one(of: [.down, .pageDown, .pageUp, .end, .home]), .thread)
    }
    steps.press(each: one(of: ["]][", "JK", "C", "y", ""]), .thread)
    if happens(onceIn: 2) {
      steps.type("/", .search)
      steps.type(word(), .search)
      steps.press(.enter, .search)
      steps.press(each: "nNn", .search)
    }
    steps.leave()
    return steps
  }

  mutating func meetFaults() -> [PersonStep] {
    var words = one(of: conditions)
    if happens(onceIn: 4) { words += " " + one(of: conditions) }
    var steps = [PersonStep(kind: .fault, deed: .conditions(words))]
    for _ in 0..<number(1...3) {
      steps.type(one(of: ["J", "K", "J"]), .selection)
      steps.type("r", .refresh)
    }
    if happens(onceIn: 3) { steps.look() }
    if happens(onceIn: 3) { steps.append(PersonStep(kind: .fault, deed: .conditions(""))) }
    return steps
  }

  mutating func refresh() -> [PersonStep] {
    var steps = happens(onceIn: 2) ? toList() : toIssue()
    for _ in 0..<number(2...5) {
      steps.press(one(of: [.control("r"), .function(5)]), .refresh)
      if happens(onceIn: 6) { steps.look() }
      if happens(onceIn: 5) { steps.press(.escape, .leaving) }
    }
    return steps
  }

  mutating func goBackAndForward() -> [PersonStep] {
    var steps: [PersonStep] = []
    steps.leave()
    for _ in 0..<number(3...12) { steps.type(one(of: ["<", "<", ">"]), .history) }
    if happens(onceIn: 2) { steps.look() }
    return steps
  }

  /// To a view of the list, whatever lies on top.
  mutating func toList() -> [PersonStep] {
    var steps: [PersonStep] = []
    steps.leave()
    steps.type("\(number(roams ? 1...9 : 1...2))", .view)
    return steps
  }

  /// To an issue that can be anything.
  mutating func toIssue() -> [PersonStep] {
    var steps: [PersonStep] = []
    steps.leave()
    steps.type(":" + issue() + "\r", .command)
    return steps
  }

  /// The key of a sample issue; of all, few are visited often and some once.
  mutating func issue() -> String {
    guard roams else { return one(of: happens(onceIn: 3) ? Self.demo : Self.pay) }
    return switch number(0...9) {
    case 0...4: "DEMO-\(number(1...60))"
    case 5...7: "PAY-\(number(1...24))"
    case 8: "BULK-\(number(1...40))"
    default: "BULK-\(number(1...9_999))"
    }
  }

  private static let demo = (1...12).map { "DEMO-\($0)" }
  private static let pay = (1...24).map { "PAY-\($0)" }

  /// The issues that a person who does not roam goes to and fro between; empty for one who does.
  var usualIssues: [String] { roams ? [] : Self.demo + Self.pay }

  /// Something to look for.
  mutating func word() -> String {
    one(of: ["card", "the", "EU", "e", "invoice", "Größe", "サイズ", "zzz", "."])
  }
}
