import TerminalEmulator
import Testing

extension EndToEndTests {
  /// From issue to issue: through the list, back and forward, and by name.
  @Suite struct MovingTests {
    private let services: SampleServices
    private let own: OwnConfiguration
    private let large = GridSize(columns: 120, rows: 40)

    init() throws {
      services = try SampleServices.shared()
      own = try OwnConfiguration(services)
    }

    @Test func `the next and the previous issue come from wherever one is`() async throws {
      let panel = try own.open()
      try await panel.wait(for: "Assigned to me · 1 of 62")
      panel.send("5")
      try await panel.wait(forAll: "Payments · 1 of 24", "▸ PAY-1")

      panel.send(.enter)
      try await panel.wait(forAll: "PAY-1 Bug · In Progress", "▸ Ryan Lee")
      panel.send("J")
      try await panel.wait(forAll: "PAY-17 Incident · Done", "3 contacts", "User ID 4711")
      panel.send("l")
      try await panel.wait(for: "▸ Email")
      panel.send("]")
      try await panel.wait(forAll: "PAY-3 Bug · To Do", "2 contacts")
      panel.send(.tab)
      panel.send("K")
      try await panel.wait(forAll: "PAY-17 Incident · Done", "3 contacts")
      panel.send("[")
      try await panel.wait(forAll: "PAY-1 Bug · In Progress", "▸ Ryan Lee")
      panel.send("K")

      try await panel.wait(for: "This is the first issue of the list.")
    }

    @Test func `of twenty issues that fly by, the last alone is asked for`() async throws {
      let panel = try own.open(size: GridSize(columns: 160, rows: 44))
      try await panel.wait(for: "Assigned to me · 1 of 62")
      panel.send("7")
      try await panel.wait(for: "All of BULK · 1 of ~10,000")

      panel.send(String(repeating: "j", count: 20))
      try await panel.wait(forAll: "· 21 of ~10,000", "▸ BULK-21", "No comments")
      panel.send("Q")
      #expect(try await panel.end() == .exited(0))

      let asked = Set(
        own.requests.compactMap { $0.split(separator: "/issue/BULK-").dropFirst().first }
          .compactMap { Int($0.prefix { $0.isNumber }) }
      )
      #expect(asked.contains(21))
      // Its neighbours may be read ahead, and so may those of the first.
      #expect(asked.isSubset(of: [1, 2, 20, 21, 22]), "\(asked)")
    }

    @Test func `back and forward lead through what was looked at`() async throws {
      let panel = try own.open("DEMO-2")
      try await panel.wait(for: "▸ Lena Vogt")
      panel.send(":DEMO-7\r")
      try await panel.wait(for: "▸ Maria Castellanos")
      panel.send(":demo-13\r")
      try await panel.wait(for: "▸ Noor Bakker")

      panel.send("<")
      try await panel.wait(for: "▸ Maria Castellanos")
      panel.send("\u{1B}[1;3D")
      try await panel.wait(for: "▸ Lena Vogt")
      panel.send("<")
      try await panel.wait(for: "No issue was looked at before.")
      panel.send(">>")
      try await panel.wait(for: "▸ Noor Bakker")
      panel.send(">")

      try await panel.wait(for: "There is no issue to go forward to.")
    }

    @Test func `list and issue take turns, and q goes back the way one came`() async throws {
      let panel = try own.open("DEMO-2")
      // While something is awaited, Esc would end that and not go back.
      try await panel.wait(for: "all of DEMO-2") { screen in
        screen.says("▸ Lena Vogt") && screen.lines[0].contains("1 contact") && screen.isWhole
      }

      panel.send("i")
      try await panel.wait(forAll: "Assigned to me · ", "of 62", "▸ DEMO-2")
      panel.send("i")
      try await panel.wait(for: "▸ Lena Vogt")
      panel.send(.escape)
      try await panel.wait(for: "▸ DEMO-2")
      panel.send(.escape)
      try await panel.wait(for: "▸ Lena Vogt")
      panel.send("i")
      try await panel.wait(for: "▸ DEMO-2")
      panel.send(.enter)
      try await panel.wait(for: "▸ Lena Vogt")
      panel.send("q")
      try await panel.wait(for: "▸ DEMO-2")

      #expect(try await panel.quit() == .exited(0))
    }

    @Test func `an issue is named by key, number or address of this site`() async throws {
      let site = try #require(services.jiraSite)
      let panel = try own.open("DEMO-2")
      try await panel.wait(for: "▸ Lena Vogt")

      panel.send(":\(site)/browse/DEMO-7?focusedId=1\r")
      try await panel.wait(for: "▸ Maria Castellanos")
      panel.send(":13\r")
      try await panel.wait(for: "▸ Noor Bakker")
      panel.send(":https://other.example.com/browse/DEMO-7\r")
      try await panel.wait(for: "That issue is on other.example.com, and this is 127.0.0.1")
      panel.send(.escape)
      try await panel.wait(for: "the keys again") { $0.hasFooter }
      panel.send(":nonsense\r")
      try await panel.wait(forAll: "! ", ":nonsense")
      panel.send(.escape)
      try await panel.wait(for: "the keys again") { $0.hasFooter }

      try await panel.wait(for: "▸ Noor Bakker")
      #expect(own.requests.count { $0.hasSuffix("/issue/DEMO-7") } == 1)
    }

    @Test func `commands are completed`() async throws {
      let panel = try own.open("DEMO-2")
      try await panel.wait(for: "▸ Lena Vogt")

      panel.send(":vi")
      try await panel.wait(forAll: ":vi", "view show a view")
      panel.send(" ")
      panel.send(.control("u"))
      panel.send("view pay")
      try await panel.wait(forAll: ":view pay", "view Payments")
      panel.send(.tab)
      try await panel.wait(for: ":view Payments")
      panel.send(.enter)

      try await panel.wait(forAll: "Payments · 1 of 24", "PAY-17")
    }

    @Test func `issues of an earlier start are offered, the last one first`() async throws {
      for key in ["DEMO-7", "DEMO-2"] {
        let panel = try own.open(key)
        try await panel.wait(forAll: "q quit", "1 contact")
        #expect(try await panel.quit() == .exited(0))
      }
      #expect(own.memory.contains("DEMO-7") && own.memory.contains("DEMO-2"))

      let panel = try own.open("DEMO-13")
      try await panel.wait(for: "▸ Noor Bakker")
      panel.send(":")
      try await panel.wait(forAll: "DEMO-7", "DEMO-2 Invoice PDF has no VAT number")

      let first = panel.screen.row(of: "DEMO-2 ")
      #expect(first < panel.screen.row(of: "DEMO-7 "))
      panel.send(.tab)
      panel.send(.enter)
      try await panel.wait(for: "▸ Lena Vogt")
    }
  }
}
