import Glibc
import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// The real program ended, or refused a call, at the changes it makes to files.
  @Suite(.enabled(if: FileFaults.isPossible, "A sanitizer stands in the library's place."))
  struct FileFaultTests {
    private let services: SampleServices
    private let home: PersonHome
    private let folder = "config/intercom-panel"

    init() throws {
      services = try SampleServices.shared()
      home = try PersonHome(services)
    }

    private func faults(below name: String) throws -> FileFaults {
      try FileFaults(
        library: BuiltProduct.path("libCFileFaults.so"),
        folder: "\(home.folder.path)/\(name)"
      )
    }

    /// Has setup put an account into the commented file.
    private func setup(_ changes: [String: String?]) async throws -> ProgramRun {
      try await home.run(
        "setup",
        changing: changes.merging([
          "INTERCOM_PANEL_JIRA_TOKEN": "demo-jira-token", "INTERCOM_PANEL_LOG": nil,
        ]) { $1 },
        input: "\nli.wei@example.com\n"
      )
    }

    @Test func `the configuration is the old one or the new one, wherever setup is ended`()
      async throws
    {
      let old =
        "# Mine.\n"
        + (try home.folder.text(of: PersonHome.Place.configuration.rawValue))
        .replacing("account = \"li.wei@example.com\"", with: "account = 'ana@example.com' # old")
      let new = old.replacing("'ana@example.com'", with: "\"li.wei@example.com\"")
      try home.folder.write(old, to: PersonHome.Place.configuration.rawValue)
      let names = try home.folder.names(in: folder).sorted()
      let list = try faults(below: folder)
      let first = try await setup(list.changes())
      #expect(first.status == 0, "\(first)")
      #expect(try text(.configuration) == new)
      try #require(list.calls.contains("rename config.toml"))

      for call in 1...list.calls.count {
        for act in [.endBefore, .endAfter, .failure(ENOSPC), .failures(EROFS)] as [FileFaults.Act] {
          let words: Comment = "\(act) at call \(call) (\(list.calls[call - 1]))"
          try home.folder.write(old, to: PersonHome.Place.configuration.rawValue)
          let run = try await setup(try faults(below: folder).changes(act, at: call))

          #expect(try [old, new].contains(text(.configuration)), words)
          #expect(try home.folder.mode(of: PersonHome.Place.configuration.rawValue) == 0o600)
          if act.ends { #expect(run.end == .signaled(SIGKILL), words) }
          switch run.end {
          case .signaled: #expect(act.ends, words)
          case .exited(0): #expect(try text(.configuration) == new, words)
          case .exited(let status):
            #expect(status == 78 && run.errors.contains("cannot be written"), "\(words) \(run)")
            #expect(try text(.configuration) == old, words)
          }
        }
      }
      #expect(try await setup([:]).status == 0)
      #expect(try home.folder.names(in: folder).sorted() == names)
    }

    @Test func `the panel's memory is whole wherever the panel is ended`() async throws {
      for call in [1, 3, 4, 5, 6, 7, 8, 9, 12, 15] {
        try home.folder.write(PersonHome.memory, to: PersonHome.Place.memory.rawValue)
        let fault = try faults(below: folder).changes(.endBefore, at: call)
        let panel = try home.open("DEMO-27", changing: fault)
        // The issue that is looked at is remembered, and then the source.
        try await panel.terminal.wait(untilEndOr: "▸ Ivo Petrov")
        panel.send("c")

        #expect(try await panel.end() == .signaled(SIGKILL), "call \(call)")
        #expect(try text(.memory).hasPrefix("# Mine.\nversion = 7\n"), "call \(call)")
        #expect(try text(.memory).hasSuffix("\n"), "call \(call)")
        let drafts = try home.folder.names(in: folder).filter { $0.contains(".draft-") }
        #expect(drafts.count <= 1, "call \(call)")
      }
      try home.folder.write(PersonHome.memory, to: PersonHome.Place.memory.rawValue)
      let panel = try home.open("DEMO-27")
      try await panel.wait(for: "▸ Ivo Petrov")
      panel.send("c")
      try await panel.wait(for: "▸ Ana Souza")
      #expect(try await panel.quit() == .exited(0))

      let names = try home.folder.names(in: folder).sorted()
      #expect(names == ["config.toml", "panel.toml", "token"])
      #expect(try text(.memory).contains("issue_share = 40 # wide\n"))
      #expect(try text(.memory).contains("DEMO-27"))
    }

    @Test(arguments: [
      (FileFaults.Act.failures(ENOSPC), "No space left on device"),
      (.failures(EROFS), "Read-only file system"), (.failures(EACCES), "permission denied"),
    ])
    func `a choice that cannot be kept is told, and counts until the end`(
      act: FileFaults.Act,
      reason: String
    ) async throws {
      let fault = try faults(below: folder).changes(act, at: 1)
      let panel = try home.open("DEMO-27", changing: fault)
      try await panel.wait(for: "▸ Ivo Petrov")

      panel.send("c")
      try await panel.wait(forAll: "▸ Ana Souza", reason)

      #expect(try await panel.quit() == .exited(0))
      #expect(try text(.memory) == PersonHome.memory)
      #expect(try home.folder.names(in: folder).count == 3)
    }

    @Test func `a choice that cannot be kept is told by a program that ends with it too`()
      async throws
    {
      let fault = try faults(below: folder).changes(.failures(ENOSPC), at: 1)
      let panel = try home.open("DEMO-27", changing: fault)
      try await panel.wait(for: "▸ Ivo Petrov")

      panel.send("cQ")

      #expect(try await panel.end() == .exited(0))
      // It may have come in time for the screen.
      let told = String(SentOutput(panel.screen.output).text).contains("Not saved: ")
      #expect(told, "\(panel.screen.lines)")
      #expect(panel.screen.isGivenBack)
      #expect(try text(.memory) == PersonHome.memory)
    }

    @Test func `a window that closes while the last choice is written takes nothing along`()
      async throws
    {
      let panel = try home.open("DEMO-27")
      try await panel.wait(for: "▸ Ivo Petrov")
      let lock = unsafe open("\(home.folder.path)/\(folder)", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      defer { close(lock) }
      try #require(flock(lock, LOCK_EX) == 0)

      // The program waits two seconds for whoever holds the folder.
      panel.send("cQ")
      try await panel.wait(for: "the shell") { $0.isGivenBack }
      panel.send(signal: SIGHUP)

      #expect(try await panel.end() == .exited(0))
      #expect(try text(.memory).contains("source = \"reporter-email\""))
    }

    @Test func `two panels at once keep each other's choices and what is not theirs`() async throws
    {
      let panels = [try home.open("DEMO-27"), try home.open("DEMO-27")]
      for panel in panels { try await panel.wait(for: "▸ Ivo Petrov") }

      panels[0].send("c")
      panels[1].send(":theme light")
      try await panels[1].wait(for: ":theme light")
      panels[1].send(.enter)
      try await panels[0].wait(for: "▸ Ana Souza")
      for panel in panels { #expect(try await panel.quit() == .exited(0)) }

      let text = try text(.memory)
      #expect(text.hasPrefix("# Mine.\nversion = 7\n"), "\(text)")
      #expect(text.contains("source = \"reporter-email\""), "\(text)")
      #expect(text.contains("theme = \"light\""), "\(text)")
      #expect(text.contains("issue_share = 40 # wide"), "\(text)")
    }

    @Test func `what is kept of answers is whole or gone wherever a command is ended`()
      async throws
    {
      let list = try faults(below: "cache")
      let run = try await home.run("contacts", "DEMO-2", changing: list.changes())
      try #require(run.status == 0 && list.calls.count > 10)
      var kills = 0

      for call in stride(from: 1, through: list.calls.count, by: 3) {
        for act in [.endBefore, .failures(ENOSPC)] as [FileFaults.Act] {
          #expect(try await home.run("cache", "clear").status == 0)
          let fault = try faults(below: "cache").changes(act, at: call)
          let run = try await home.run("contacts", "DEMO-2", changing: fault)

          // What is written last may be cut off by the end of the program itself.
          let isWhole = run.status == 0 && run.output.hasPrefix("Lena Vogt")
          #expect(isWhole || (act.ends && run.end == .signaled(SIGKILL)), "\(act) at \(call)")
          if run.end == .signaled(SIGKILL) { kills += 1 }
          let again = try await home.run("contacts", "DEMO-2")
          #expect(again.status == 0 && again.errors == "", "\(act) at \(call)")
        }
      }
      #expect(kills > 0)
      #expect(try await home.run("cache", "clear").status == 0)
      #expect(try home.folder.names(in: PersonHome.Place.cache.rawValue).isEmpty)
    }

    private func text(_ place: PersonHome.Place) throws -> String {
      try home.folder.text(of: place.rawValue)
    }
  }
}
