import TerminalEmulator

extension RandomPerson {
  mutating func searchPane() -> [PersonStep] {
    var steps = toIssue()
    if happens(onceIn: 2) { steps.press(.tab, .search) }
    steps.type("/", .search)
    steps.press(each: word(), .search)
    steps.press(.enter, .search)
    steps.press(each: "nnNn", .search)
    steps.leave()
    return steps
  }

  mutating func filterList() -> [PersonStep] {
    var steps = toList()
    steps.type("/", .filter)
    steps.press(each: word(), .filter)
    steps.press(one(of: [.enter, .enter, .tab, .escape]), .filter)
    for _ in 0..<number(1...6) { steps.press(one(of: [.down, .up]), .selection) }
    steps.leave()
    return steps
  }

  mutating func chooseView() -> [PersonStep] {
    var steps: [PersonStep] = []
    steps.leave()
    steps.type("v", .view)
    for _ in 0..<number(0...9) { steps.press(one(of: [.down, .up]), .view) }
    steps.press(roams ? one(of: [.enter, .escape]) : .escape, .view)
    return steps
  }

  mutating func sortList() -> [PersonStep] {
    var steps = toList()
    for _ in 0..<number(1...5) { steps.type(one(of: ["s", "S"]), .sort) }
    for _ in 0..<number(1...4) { steps.press(.down, .selection) }
    return steps
  }

  mutating func askJira() -> [PersonStep] {
    var steps = toList()
    steps.type("E", .view)
    steps.press(.control("u"), .view)
    let queries = [
      roams ? "project = DEMO ORDER BY key" : "project = PAY ORDER BY key", "project = PAY",
      "labels = payments", "priorty = High",
      "project = \(roams ? "BULK" : "PAY") AND summary ~ \"item \(number(1...500))\"", "\"",
    ]
    steps.type(one(of: queries), .view)
    steps.press(one(of: [.enter, .enter, .escape]), .view)
    steps.look()
    return steps
  }

  mutating func chooseFields() -> [PersonStep] {
    var steps = toIssue()
    steps.type("f", .fields)
    if happens(onceIn: 2) { steps.press(each: one(of: ["plan", "last", "xyz"]), .fields) }
    for _ in 0..<number(1...8) {
      let keys: [TypedKey] = [
        .down, .down, .up, .enter, .tab, .pageDown, .home, .alt("k"), .delete, .control("r"),
      ]
      steps.press(one(of: keys), .fields)
    }
    steps.leave()
    return steps
  }

  mutating func switchSource() -> [PersonStep] {
    var steps = happens(onceIn: 2) ? toIssue() : []
    steps.press(each: one(of: ["c", "cc", "ccc", "pp"]), .source)
    if happens(onceIn: 2) { steps.look() }
    return steps
  }

  mutating func readHelp() -> [PersonStep] {
    var steps: [PersonStep] = []
    steps.leave()
    steps.press(.function(1), .help)
    for _ in 0..<number(1...5) { steps.press(one(of: [.down, .pageDown, .end, .home]), .help) }
    steps.press(.escape, .help)
    return steps
  }

  mutating func followLinks() -> [PersonStep] {
    var steps = toIssue()
    steps.press(.tab, .link)
    for _ in 0..<number(1...6) { steps.press(one(of: [.right, .right, .left]), .link) }
    steps.press(.enter, .link)
    if happens(onceIn: 2) { steps.press(one(of: [.enter, .escape]), .link) }
    steps.leave()
    return steps
  }

  mutating func copy() -> [PersonStep] {
    var steps = happens(onceIn: 2) ? toIssue() : toList()
    steps.press(each: one(of: ["y", "Y", "yY"]), .copy)
    return steps
  }

  mutating func open() -> [PersonStep] {
    var steps = toIssue()
    if happens(onceIn: 3) {
      steps.type("o", .opening)
    } else {
      steps.look()
      steps.press(.enter, .opening)
    }
    return steps
  }

  mutating func resize() -> [PersonStep] {
    var steps: [PersonStep] = []
    for _ in 0..<number(1...8) {
      let size = GridSize(columns: number(1...240), rows: number(1...70))
      steps.append(PersonStep(kind: .resize, deed: .resize(size)))
    }
    let usual = one(of: [
      GridSize(columns: 120, rows: 40), GridSize(columns: 80, rows: 24),
      GridSize(columns: 200, rows: 50), GridSize(columns: 60, rows: 20),
    ])
    return steps + [PersonStep(kind: .resize, deed: .resize(usual))]
  }

  mutating func suspend() -> [PersonStep] {
    var steps: [PersonStep] = []
    steps.leave()
    steps.append(PersonStep(kind: .suspension, deed: .suspend))
    return steps
  }

  mutating func redraw() -> [PersonStep] {
    [PersonStep(kind: .redraw, deed: .key(.control("l")))]
  }
}
