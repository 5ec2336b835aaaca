import FoundationEssentials
import Glibc
import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// Where tokens must not be found.
  @Suite struct SecretTests {
    private let services: SampleServices
    private let folder: TestFolder

    init() throws {
      services = try SampleServices.shared()
      folder = try TestFolder()
    }

    /// Everything is kept in the folder, and logged.
    private var keeping: [String: String?] {
      var changes: [String: String?] = ["INTERCOM_PANEL_LOG": "\(folder.path)/log"]
      for name in ["CACHE", "DATA", "STATE"] {
        changes["XDG_\(name)_HOME"] = "\(folder.path)/\(name.lowercased())"
      }
      return changes
    }

    @Test(arguments: [
      "marked-7", "marked-7 with blanks", "marked-7\u{1B}]0;x\u{7}", "m\u{E4}rked marked-7",
      "'\"$(marked-7)`marked-7`", "marked-7\r\nX-Field: y", "%s%nmarked-7",
    ])
    func `a refused token is in no output, error or file, whatever it holds`(
      _ token: String
    ) async throws {
      for variable in ["INTERCOM_PANEL_JIRA_TOKEN", "INTERCOM_PANEL_INTERCOM_TOKEN"] {
        for words in [["contacts", "DEMO-1"], ["show", "DEMO-1"], ["doctor"]] {
          let run = try await services.run(
            words,
            changing: keeping.merging([variable: token]) { $1 }
          )

          #expect(run.status != nil, "\(words) is ended by no signal")
          #expect(!run.output.contains("marked-7"), "\(words)")
          #expect(!run.errors.contains("marked-7"), "\(words)")
        }
      }

      let files = try FoundFile.all(in: folder.path)
      #expect(files.contains { $0.path.hasSuffix("/log") })
      for file in files { #expect(!file.holds("marked-7"), "\(file.path)") }
    }

    @Test func `a token that is taken is in no output, error, log or kept answer`() async throws {
      let account = "li.wei@example.com:demo-jira-token"
      let secrets = [
        "demo-jira-token", "demo-intercom-token", Data(account.utf8).base64EncodedString(),
      ]

      for words in [["contacts", "DEMO-1"], ["show", "DEMO-1", "--json"], ["doctor"]] {
        let run = try await services.run(words, changing: keeping)
        #expect(["Ryan Lee", "Li Wei"].contains(where: run.output.contains), "\(run)")
        for secret in secrets {
          #expect(!run.output.contains(secret) && !run.errors.contains(secret), "\(words)")
        }
      }

      let files = try FoundFile.all(in: folder.path)
      #expect(files.contains { $0.path.hasSuffix(".answer1") })
      for file in files { #expect(!secrets.contains(where: file.holds), "\(file.path)") }
    }

    @Test func `a running program is called what it was started with`() async throws {
      let panel = try await services.openSettled(changing: [
        "INTERCOM_PANEL_JIRA_TOKEN": "demo-jira-token",
        "INTERCOM_PANEL_INTERCOM_TOKEN": "demo-intercom-token",
      ])

      let line = try FoundFile(path: "/proc/\(panel.processID)/cmdline").text
      let name = try FoundFile(path: "/proc/\(panel.processID)/comm").text

      #expect(line.split(separator: "\0").dropFirst() == ["DEMO-1"])
      #expect(name == "intercom-panel\n")
    }

    /// A core may go to another program or folder by the system's own setting: then this cannot be
    /// seen.
    private static let keepsCores: Bool = {
      let pattern = try? FoundFile(path: "/proc/sys/kernel/core_pattern").text
      return pattern.map { !$0.hasPrefix("|") && !$0.hasPrefix("/") } ?? false
    }()

    @Test(
      .enabled(if: keepsCores && !Sanitizer.isPresent, "No core is left in the working folder."),
      arguments: [(nil, false), ("1", true)] as [(String?, Bool)]
    )
    func `a crash leaves a core only where that is asked for`(
      debug: String?,
      leavesCore: Bool
    ) async throws {
      let panel = try PtyProgram(
        "/bin/sh",
        arguments: [
          "-c", "ulimit -c unlimited && cd \"$1\" && exec \"$0\" DEMO-1",
          BuiltProduct.path("intercom-panel"), folder.path,
        ],
        environment: services.environment(["INTERCOM_PANEL_DEBUG": debug])
      )
      try await panel.wait(for: "▸ Ryan Lee")

      panel.send(signal: SIGSEGV)

      #expect(try await panel.end() == .signaled(SIGSEGV))
      let names = try folder.names()
      #expect(names.contains { $0.hasPrefix("core") } == leavesCore, "\(names)")
    }

    /// A program of the same person: the one that is asked for a token.
    @Test(
      .enabled(if: geteuid() != 0 || Stranger.hasProgram, "There is no setpriv."),
      arguments: [(nil, "no\n"), ("1", "yes\n")] as [(String?, String)]
    )
    func `another program reads the environment only where that is asked for`(
      debug: String?,
      answer: String
    ) async throws {
      let script = """
        #!/bin/sh
        if cat /proc/$PPID/environ > /dev/null 2>&1; then echo yes; else echo no; fi \
        > '\(folder.path)/answer'
        echo demo-intercom-token
        """
      let command = try folder.write(script, to: "token", mode: 0o700)
      let text = services.configuration.replacing("echo demo-intercom-token", with: command)
      let path = try folder.write(text, to: "config.toml")
      // Root may look into everything, unless that is taken away.
      let drops = ["--bounding-set", "-all", "--inh-caps", "-all"]
      let words = [BuiltProduct.path("intercom-panel"), "contacts", "DEMO-2", "--config", path]

      let run = try await ProgramRun(
        geteuid() == 0 ? Stranger.program : words[0],
        arguments: geteuid() == 0 ? drops + words : Array(words.dropFirst()),
        environment: services.environment(["INTERCOM_PANEL_DEBUG": debug])
      )

      #expect(run.status == 0, "\(run.errors)")
      #expect(try folder.text(of: "answer") == answer)
    }

    @Test(arguments: ["000", "022"])
    func `whatever the umask, files are their owner's alone`(_ mask: String) async throws {
      try folder.makeFolder("config/intercom-panel")
      try folder.write(services.configuration, to: "config/intercom-panel/config.toml")
      let own: [String: String?] = [
        "INTERCOM_PANEL_CONFIG": nil, "XDG_CONFIG_HOME": "\(folder.path)/config",
      ]
      let panel = try PtyProgram(
        "/bin/sh",
        arguments: [
          "-c", "umask \(mask) && exec \"$0\" DEMO-1", BuiltProduct.path("intercom-panel"),
        ],
        environment: services.environment(keeping.merging(own) { $1 }),
        size: GridSize(columns: 120, rows: 40)
      )
      try await panel.wait(for: "▸ Ryan Lee")

      panel.send("c")
      try await panel.wait(for: "reporter")
      #expect(try await panel.quit() == .exited(0))

      let files = try FoundFile.all(in: folder.path)
      let names = files.map(\.path)
      for end in ["/log", "/panel.toml", ".answer1", "/salt"] {
        #expect(names.contains { $0.hasSuffix(end) }, "\(end) in \(names)")
      }
      for file in files { #expect(try file.mode & 0o077 == 0, "\(file.path)") }
    }
  }
}
