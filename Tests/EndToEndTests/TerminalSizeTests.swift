import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// Sizes that terminals have or claim to have, and changes of them that come thick and fast.
  @Suite struct TerminalSizeTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    private static let usual = GridSize(columns: 120, rows: 40)

    @Test(
      arguments: [
        (1, 1), (2, 2), (1, 40), (120, 1), (3, 3), (2, 500), (500, 2), (39, 10), (40, 9), (40, 10),
        (60, 24), (64, 24), (79, 24), (149, 30), (150, 30), (500, 200),
      ].map { GridSize(columns: $0.0, rows: $0.1) }
    )
    func `a program started at any size is right at the next one`(_ size: GridSize) async throws {
      let usual = try await services.openSettled()
      let rows = try await usual.picture()
      let panel = try services.open("DEMO-1", size: size)
      let isUsable = size.columns >= 40 && size.rows >= 10
      if isUsable {
        try await panel.wait(for: "the contact") { $0.contains("▸ Ryan Lee") && $0.hasFooter }
      } else {
        try await panel.wait(for: "what fits") { $0.isOn(mode: 2_004) == true }
      }

      let sent = panel.screen.output.count
      panel.terminal.resize(Self.usual)

      try await panel.wait(forRepainted: rows, since: sent)
      panel.send("j")
      try await panel.wait(forSelected: "LEAD")
      #expect(try await panel.quit() == .exited(0))
      try panel.expectGivenBack()
    }

    @Test(
      arguments: [(0, 0), (0, 24), (80, 0), (32_767, 32_767), (65_535, 1)]
        .map { GridSize(columns: $0.0, rows: $0.1) }
    )
    func `a size that no terminal has is survived`(_ size: GridSize) async throws {
      let panel = try await services.openSettled()
      let rows = try await panel.picture()
      let before = panel.screen.output.count

      panel.terminal.claim(size)
      panel.send("j")
      try await panel.wait(for: "a frame of that size") { $0.output.count > before }
      panel.terminal.claim(GridSize(columns: 80, rows: 24))
      try await panel.wait(for: "another screen") { $0.timelessRows != rows }
      panel.terminal.claim(Self.usual)
      panel.send("k")

      try await panel.wait(for: "the usual screen") { $0.timelessRows == rows }
      #expect(try await panel.quit() == .exited(0))
    }

    @Test(arguments: [1, 2] as [UInt64])
    func `the screen is right after hundreds of sizes while answers arrive`(
      _ seed: UInt64
    ) async throws {
      let usual = try await services.openSettled()
      let rows = try await usual.picture()
      var random = SeededGenerator(seed: seed)
      let panel = try services.open("DEMO-1", size: Self.usual)

      try await storm(panel, &random)
      panel.terminal.claim(Self.usual)

      try await panel.wait(for: "the usual screen, seed \(seed)") { $0.timelessRows == rows }
    }

    @Test(arguments: [3, 4] as [UInt64])
    func `no key is lost and nothing grows while the size changes`(_ seed: UInt64) async throws {
      let panel = try await services.openList()
      var random = SeededGenerator(seed: seed)

      try await storm(panel, &random)
      let memory = try panel.bytes(of: "VmRSS")
      try await storm(panel, &random) { step in
        step % 20 == 0 || step % 2 == 1 ? "j" : "k"
      }
      panel.terminal.claim(Self.usual)

      // Of the 300 keys, 165 go down.
      try await panel.expectSelected(row: 35, of: 62)
      let grown = try panel.bytes(of: "VmRSS") - memory
      #expect(Sanitizer.isPresent || grown < 8 << 20, "seed \(seed)")
    }

    /// Changes the size 300 times, the last one a large one, and types a key after each.
    private func storm(
      _ panel: PtyProgram,
      _ random: inout SeededGenerator,
      typing key: (Int) -> String = { _ in "" }
    ) async throws {
      for step in 0..<300 {
        let isSmall = Int.random(in: 0..<4, using: &random) == 0
        let size = GridSize(
          columns: Int.random(in: 1...(isSmall ? 45 : 250), using: &random),
          rows: Int.random(in: 1...(isSmall ? 12 : 80), using: &random)
        )
        let sent = panel.screen.output.count
        // The emulator keeps its own size: libvterm ends the process when it is resized at random.
        panel.terminal.claim(step == 299 ? GridSize(columns: 250, rows: 80) : size)
        panel.send(key(step))
        // Every other size may be passed over.
        guard step % 5 == 4 else { continue }
        try await panel.wait(for: "more output") { $0.output.count > sent }
      }
    }
  }
}
