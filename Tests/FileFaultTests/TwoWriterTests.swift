import Glibc
import Settings
import TerminalEmulator
import TestSupport
import Testing

/// Programs that change the same file at the same time.
@Suite struct TwoWriterTests {
  private static let comment = "# Mine, in version 7.\nversion = 7\n[screen] # looks\nzoom = 1.5\n"

  private func memory(_ folder: ScratchFolder) throws -> PanelMemory {
    try PanelMemoryStore(configurationFile: folder.path("config.toml"), profile: nil).memory()
  }

  @Test(
    .enabled(if: !Sanitizer.isPresent, "Beside one, two seconds are too short for a lock."),
    arguments: [(2, 40), (5, 20)]
  )
  func `of choices made in several programs at once none is lost`(
    programs: Int,
    choices: Int
  ) async throws {
    let folder = try ScratchFolder()
    try folder.write(Array(Self.comment.utf8), to: "panel.toml")

    let runs = try await together(programs) { number in
      try await FileWork.run(["memories", "p\(number)", "\(choices)"], in: folder)
    }

    #expect(runs.allSatisfy { $0.status == 0 && $0.errors == "" })
    #expect(try memory(folder).reporterAddresses.count == programs * choices)
    let text = String(decoding: try folder.bytes(of: "panel.toml"), as: UTF8.self)
    #expect(text.hasPrefix(Self.comment))
    #expect(folder.names() == ["panel.toml"])
  }

  @Test(.enabled(if: FileFaults.isPossible, "A sanitizer stands in the library's place."))
  func `programs that are killed in the middle take nothing of the others along`() async throws {
    let folder = try ScratchFolder()
    try folder.write(Array(Self.comment.utf8), to: "panel.toml")
    let faults = try FileFaults(folder)

    let runs = try await together(5) { number in
      // Each at another call of its third change, when the draft is there: write, fchmod, fsync.
      let fault = number < 3 ? faults.environment(.endBefore, at: 20 + number) : [:]
      return try await FileWork.run(["memories", "p\(number)", "20"], in: folder, fault)
    }

    #expect(runs.count { $0.end == .signaled(SIGKILL) } == 3)
    _ = try await FileWork.run(["memories", "p5", "1"], in: folder)
    let addresses = try memory(folder).reporterAddresses
    #expect(addresses.count { $0.value == "p3@example.com" } == 20)
    #expect(addresses.count { $0.value == "p4@example.com" } == 20)
    #expect(folder.names() == ["panel.toml"])
  }

  @Test func `of settings that several programs write at once, those that are told are there`()
    async throws
  {
    for round in 1...8 {
      let folder = try ScratchFolder()
      let text = "# Mine.\n[jira] # first\nsite = 'https://acme.example.com'\n"
      try folder.write(Array(text.utf8), to: "config.toml")

      let runs = try await together(5) { number in
        try await FileWork.run(["configuration", "t\(number).key=\(number)"], in: folder)
      }

      let after = String(decoding: try folder.bytes(of: "config.toml"), as: UTF8.self)
      #expect(after.hasPrefix(text), "round \(round)")
      #expect(runs.contains { $0.status == 0 }, "round \(round)")
      for (number, run) in runs.enumerated() {
        let isThere = after.contains("[t\(number)]\nkey = \"\(number)\"\n")
        #expect(isThere == (run.status == 0), "round \(round), \(number): \(run.errors)\(after)")
        #expect(isThere || run.errors.contains("changed by somebody else"), "round \(round)")
      }
      #expect(folder.names() == ["config.toml"], "round \(round)")
    }
  }

  @Test(arguments: ["000", "077", "022"])
  func `whatever the mask, new files and folders are their owner's alone`(
    mask: String
  ) async throws {
    let folder = try ScratchFolder()
    let writer = BuiltProduct.path("file-writer")

    for work in ["configuration", "memory", "token", "answers"] {
      let run = try await ProgramRun(
        "/bin/sh",
        arguments: ["-c", "umask \(mask); exec '\(writer)' \(work) '\(folder.path)/new' a.b=1"],
        environment: [:]
      )
      #expect(run.status == 0 && run.errors == "", "\(work)")
    }

    #expect(try folder.mode(of: "new") == 0o700)
    #expect(try folder.mode(of: "new/cache/intercom-panel") == 0o700)
    let names = folder.names(in: "new").filter { $0 != "cache" }.map { "new/" + $0 }
    let kept = folder.names(in: "new/cache/intercom-panel").map { "new/cache/intercom-panel/" + $0 }
    #expect(names.count == 3 && kept.count == 3)
    for name in names + kept { #expect(try folder.mode(of: name) == 0o600, "\(name)") }
  }

  /// Runs as many programs at the same time; what came of each, in order.
  private func together(
    _ count: Int,
    _ run: @escaping @Sendable (Int) async throws -> ProgramRun
  ) async throws -> [ProgramRun] {
    try await withThrowingTaskGroup(of: (Int, ProgramRun).self) { group in
      for number in 0..<count { group.addTask { (number, try await run(number)) } }
      return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
