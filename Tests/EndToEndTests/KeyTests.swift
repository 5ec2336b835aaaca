import TerminalEmulator
import Testing

extension EndToEndTests {
  @Suite struct KeyTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test(arguments: [true, false])
    func `arrows and letters select contacts`(_ usesArrows: Bool) async throws {
      let panel = try await services.openSettled()
      let down = { usesArrows ? panel.send(.down) : panel.send("j") }
      let up = { usesArrows ? panel.send(.up) : panel.send("k") }

      down()
      try await panel.wait(forSelected: "LEAD")
      down()
      try await panel.wait(forSelected: "Ana Souza")
      down()
      up()
      try await panel.wait(forSelected: "LEAD")
      up()
      try await panel.wait(forSelected: "Acme Ltd")
    }

    @Test func `g and G select the first and the last contact`() async throws {
      let panel = try await services.openSettled()

      panel.send("G")
      try await panel.wait(forAll: "▸ Ana Souza", "Globex · Enterprise")
      panel.send("g")
      try await panel.wait(forAll: "▸ Ryan Lee", "Acme Ltd · Pro")
    }

    @Test(arguments: [true, false])
    func `the details are entered and left`(_ usesArrows: Bool) async throws {
      let panel = try await services.openSettled()

      usesArrows ? panel.send(.right) : panel.send("l")
      try await panel.wait(forSelected: "Email")
      panel.send(.down)
      try await panel.wait(forSelected: "Phone")
      panel.send("G")
      try await panel.wait(forSelected: "closed  “How do I add")
      // Between them stand the segments, the tags, the company and two facts.
      panel.send("kkkkkk")
      try await panel.wait(forSelected: "open    “Card declined")
      usesArrows ? panel.send(.left) : panel.send("h")

      try await panel.wait(forSelected: "Ryan Lee")
    }

    @Test(arguments: [TypedKey.tab, .backTab])
    func `the focus goes to the issue and back`(_ key: TypedKey) async throws {
      let panel = try await services.openSettled()

      panel.send(key)
      try await panel.wait(for: "the issue to have the focus") { !$0.contains("┃") }
      panel.send("j")
      try await panel.wait(for: "the issue one row up") { !$0.contains("Checkout fails") }
      panel.send(key)
      try await panel.wait(for: "the contacts to have the focus") { $0.separatorColumn != nil }

      panel.send("j")
      try await panel.wait(forSelected: "LEAD")
    }

    @Test func `pages of the issue are turned from the contacts`() async throws {
      let panel = try await services.openSettled()
      let rows = try await panel.picture()
      #expect(panel.screen.lines[0].contains("top ┃"))

      panel.send(.pageDown)
      try await panel.wait(for: "the next page") { $0.lines[0].contains("% ┃") }
      for _ in 0..<4 { panel.send(.pageDown) }
      try await panel.wait(forAll: "end ┃", "They lose about 30 orders an hour.")
      let sent = panel.screen.output.count
      for _ in 0..<6 { panel.send(.pageUp) }

      try await panel.wait(forRepainted: rows, since: sent)
    }

    @Test func `help lies on top until it is left`() async throws {
      let panel = try await services.openSettled()
      let rows = try await panel.picture()

      for key in ["\u{1B}", "?", "q"] {
        panel.send("?")
        try await panel.wait(for: "Keys · contacts")
        panel.send("G")
        try await panel.wait(for: "Suspend the program; fg brings it back")
        let sent = panel.screen.output.count
        panel.send(key)
        try await panel.wait(forRepainted: rows, since: sent)
      }
    }

    @Test func `a key that can do nothing says why`() async throws {
      let panel = try await services.openSettled()

      panel.send(">")
      try await panel.wait(for: "There is no issue to go forward to.")
      panel.send("j")
      try await panel.wait(for: "the keys again") { $0.hasFooter }
    }

    @Test(arguments: ["q", "\u{3}", "Q", "?Q", "lQ"])
    func `keys end the program`(_ keys: String) async throws {
      let panel = try await services.openSettled()

      panel.send(keys)

      #expect(try await panel.end() == .exited(0))
      #expect(panel.screen.isGivenBack)
      #expect(panel.terminal.modes == (try PseudoTerminal().modes))
    }

    @Test(arguments: [nil, "1"])
    func `the selection is seen with colours and without`(_ noColor: String?) async throws {
      let panel = try await services.openSettled(changing: ["NO_COLOR": noColor])
      let column = try #require(panel.screen.separatorColumn) + 2

      let selected = try #require(panel.screen.lines.firstIndex { $0.contains("▸ Ryan Lee") })
      let cells = (selected...selected + 1).compactMap {
        panel.terminal.cell(row: $0, column: column)
      }
      let texts = cells.map(\.text)
      let isReversed = cells.map(\.isReversed)

      #expect(texts == ["▸", ""] || texts == ["▸", " "])
      #expect(isReversed == [true, false])
      let screen = panel.screen
      let isColored = (0..<screen.size.rows).contains { row in
        (0..<screen.size.columns).contains { column in
          let cell = panel.terminal.cell(row: row, column: column)
          return cell.map { $0.foreground != .standard || $0.background != .standard } ?? false
        }
      }
      #expect(isColored == (noColor == nil))
    }

    @Test func `a disturbed screen is drawn anew`() async throws {
      let panel = try await services.openSettled()
      let rows = try await panel.picture()

      let disturbance = try await ProgramRun(
        "/bin/sh",
        arguments: [
          "-c", "printf '\\033[2J\\033[5;9HDISTURBED' > /proc/$0/fd/1", String(panel.processID),
        ],
        environment: [:]
      )
      #expect(disturbance.status == 0)
      try await panel.wait(for: "DISTURBED")
      let sent = panel.screen.output.count
      panel.send(.control("l"))

      try await panel.wait(forRepainted: rows, since: sent)
    }

    @Test func `the link and the address of the selected contact are copied`() async throws {
      let panel = try await services.openSettled()

      panel.send("y")
      try await panel.wait(for: "Link copied.")
      panel.send("Y")
      try await panel.wait(for: "E-mail address copied.")

      #expect(
        SentOutput(panel.screen.output).copiedTexts == [
          SampleLink.contact(1), "rlee@example.com",
        ]
      )
    }

    @Test func `the mouse selects and scrolls`() async throws {
      let panel = try await services.openSettled()
      let column = try #require(panel.screen.separatorColumn)

      let row = try #require(panel.screen.lines.firstIndex { $0.contains("  Ana Souza  USER") })
      panel.send(.click(column: column + 5, row: row))
      try await panel.wait(forSelected: "Ana Souza")
      panel.send(.wheel(isUp: false, column: 5, row: 20))
      try await panel.wait(for: "the issue to scroll") { !$0.says("Checkout fails") }
      panel.send(.wheel(isUp: true, column: 5, row: 20))

      try await panel.wait(forAll: "Checkout fails for EU cards", "▸ Ana Souza")
    }

    @Test func `pasted text presses no keys`() async throws {
      let panel = try await services.openSettled()

      panel.send(.paste("jjQq\u{3}\r"))
      panel.send("j")

      try await panel.wait(forSelected: "LEAD")
      #expect(panel.screen.hasFooter)
    }
  }
}
