import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// What one run keeps for the next, in a folder of the test's own.
  @Suite struct CacheCommandTests {
    private let services: SampleServices
    private let folder: TestFolder
    private let changes: [String: String?]

    init() throws {
      services = try SampleServices.shared()
      folder = try TestFolder()
      changes = ["XDG_CACHE_HOME": folder.path]
    }

    @Test func `what was answered is kept, counted and cleared`() async throws {
      #expect(try await run("cache").output.contains("nothing is kept yet"))
      #expect(try await run("contacts", "DEMO-1").status == 0)
      let kept = try answers()
      #expect(try folder.mode(of: "intercom-panel") == 0o700)
      for name in kept {
        let text = try folder.text(of: "intercom-panel/" + name)
        #expect(try folder.mode(of: "intercom-panel/" + name) == 0o600)
        #expect(!text.contains("demo-jira-token") && !text.contains("demo-intercom-token"))
      }
      try folder.write("mine", to: "intercom-panel/notes")

      let told = try await run("cache")
      let cleared = try await run("cache", "clear")
      let again = try await run("cache", "clear")

      #expect(kept.count > 5 && told.status == 0 && told.errors == "")
      #expect(told.output.hasPrefix("\(folder.path)/intercom-panel\n\(kept.count) answers, "))
      #expect(told.output.hasSuffix("\nkept for 14 days, at most 64 MB\n"))
      #expect(cleared.output.hasPrefix("Removed \(kept.count) answers, "))
      #expect(again.output == "Nothing was kept in \(folder.path)/intercom-panel.\n")
      #expect(try folder.names(in: "intercom-panel") == ["notes"])
    }

    @Test(arguments: [["--no-cache"], []])
    func `nothing is kept when that is wanted`(words: [String]) async throws {
      let off = words.isEmpty ? "off" : "on"

      let run = try await services.run(
        words + ["contacts", "DEMO-1"],
        changing: changes.merging(["INTERCOM_PANEL_CACHE": off]) { $1 }
      )

      #expect(run.status == 0 && !folder.has("intercom-panel"))
    }

    @Test func `a folder that others may enter is not used, which is said`() async throws {
      try folder.makeFolder("intercom-panel")
      try folder.setMode(of: "intercom-panel", to: 0o755)

      let contacts = try await run("contacts", "DEMO-1")
      let cache = try await run("cache", "clear")
      let doctor = try await run("doctor")

      let path = "\(folder.path)/intercom-panel"
      #expect(contacts.status == 0 && contacts.output.contains("Ryan Lee"))
      #expect(
        contacts.errors.contains("Nothing is kept in \(path): others may enter it (mode 755)")
      )
      #expect(cache.status == 78 && cache.errors.contains("Run: chmod 700 \(path)"))
      #expect(doctor.output.contains("warn  cache: no answers are kept in \(path)"))
      #expect(try folder.names(in: "intercom-panel") == [])
    }

    @Test(.enabled(if: !Sanitizer.isPresent, "A sanitizer has a file of its own."))
    func `a full disk stops nobody and leaves nothing half`() async throws {
      // No file may grow beyond 1 or 2 kB, by the shell's unit; the program's output is a pipe.
      let run = try await ProgramRun(
        "/bin/sh",
        arguments: [
          "-c", "ulimit -f 2; exec \"$0\" contacts DEMO-1", BuiltProduct.path("intercom-panel"),
        ],
        environment: services.environment(changes)
      )

      #expect(run.status == 0 && run.output.contains("Ryan Lee") && run.errors == "")
      let names = try folder.names(in: "intercom-panel")
      #expect(names.contains { $0.hasSuffix(".answer1") })
      #expect(!names.contains { $0.contains(".part") })
    }

    @Test func `without a home nothing is kept`() async throws {
      let nowhere: [String: String?] = ["XDG_CACHE_HOME": nil, "HOME": nil]

      let contacts = try await services.run(["contacts", "DEMO-1"], changing: nowhere)
      let cache = try await services.run(["cache"], changing: nowhere)

      #expect(contacts.status == 0 && contacts.errors == "")
      #expect(cache.status == 78 && cache.errors.contains("XDG_CACHE_HOME"))
    }

    @Test func `another word than clear is not understood`() async throws {
      let run = try await run("cache", "empty")

      #expect(run.status == 64 && run.errors.contains("clear"))
    }

    private func run(_ words: String...) async throws -> ProgramRun {
      try await services.run(words, changing: changes)
    }

    private func answers() throws -> [String] {
      try folder.names(in: "intercom-panel").filter { $0.hasSuffix(".answer1") }
    }
  }
}
