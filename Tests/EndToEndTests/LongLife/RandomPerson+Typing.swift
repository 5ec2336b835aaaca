import TerminalEmulator

extension RandomPerson {
  mutating func paste() -> [PersonStep] {
    var steps: [PersonStep] = []
    if happens(onceIn: 2) { steps.type(one(of: [":", "/", "f"]), .paste) }
    let text = one(of: ["PAY-3", "card\ncard", "Größe 👟 ", "\u{1B}[31mred"])
    steps.press(.paste(String(repeating: text, count: number(1...60))), .paste)
    steps.leave()
    return steps
  }

  mutating func useMouse() -> [PersonStep] {
    var steps: [PersonStep] = []
    for _ in 0..<number(1...6) {
      let (column, row) = (number(0...139), number(0...44))
      switch number(0...9) {
      case 0...3: steps.press(.click(column: column, row: row), .mouse)
      case 4...6: steps.press(.wheel(isUp: happens(onceIn: 2), column: column, row: row), .mouse)
      case 7:
        steps.press(.click(column: column, row: row), .mouse)
        steps.press(.click(column: column, row: row), .mouse)
      case 8:
        // The button goes down, is held while the mouse moves, and comes up elsewhere.
        steps.type("\u{1B}[<0;\(column);\(row)M\u{1B}[<32;\(row);\(row)M", .mouse)
        steps.type("\u{1B}[<0;\(row);\(row)m", .mouse)
      default: steps.type(one(of: ["\u{1B}[<99;9999;1M", "\u{1B}[<;;M", "\u{1B}[M   "]), .mouse)
      }
    }
    steps.leave()
    return steps
  }

  mutating func typeCommand() -> [PersonStep] {
    let commands = [
      issue(), "https://example.com/browse/" + issue(), "view Payments",
      roams ? "view All of BULK" : "view Empty",
      "search project = \(roams ? "DEMO" : "PAY") AND text ~ \"\(word())\"", "sort updated",
      "go " + issue(), "back",
      "forward", "refresh", "copy key", "copy link", "source both", "source linked",
      "panel on", "comments newest", "comments oldest", "theme light", "theme dark", "help",
      "list", "nonsense", "", String(repeating: "long ", count: 40),
    ]
    var steps: [PersonStep] = []
    steps.leave()
    steps.type(":" + one(of: commands), .command)
    if happens(onceIn: 4) { steps.press(one(of: [.tab, .backTab, .up, .down]), .command) }
    steps.press(one(of: [.enter, .enter, .enter, .escape]), .command)
    return steps
  }

  mutating func typeAddress() -> [PersonStep] {
    var steps: [PersonStep] = []
    steps.leave()
    steps.type(":DEMO-9\r", .command)
    steps.look()
    steps.type("e", .address)
    steps.type(one(of: ["ana@example.com", "rlee@example.com", "nobody"]), .address)
    steps.press(.enter, .address)
    steps.leave()
    return steps
  }
}
