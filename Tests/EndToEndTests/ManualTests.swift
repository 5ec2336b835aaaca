import FoundationEssentials
import TerminalEmulator
import Testing

extension EndToEndTests {
  /// The manual page that the program prints.
  @Suite struct ManualTests {
    private let home: TestFolder

    init() throws {
      home = try TestFolder()
    }

    @Test func `the page has what a person looks for`() async throws {
      let page = try await manual()

      let parts = page.split(separator: "\n").filter { $0.hasPrefix(".S") }
      for title in [
        ".SH \"NAME\"", ".SH \"SYNOPSIS\"", ".SH \"COMMANDS\"", ".SH \"OPTIONS\"", ".SH \"KEYS\"",
        ".SS \"In the list of contacts\"", ".SH \"CONFIGURATION\"", ".SS \"[[issues.view]]\"",
        ".SH \"ENVIRONMENT\"", ".SH \"FILES\"", ".SH \"EXIT STATUS\"",
      ] {
        #expect(parts.contains { $0 == title }, "\(title)")
      }
      for words in [
        "\\fBcontacts\\fR", "\\fBcompletions\\fR", "\\fB\\-\\-threads\\fR", "\\fB\\-\\-site\\fR",
        "\\fBINTERCOM_PANEL_JIRA_TOKEN\\fR", "\\fB78\\fR", "\\fBdeployment\\fR",
      ] {
        #expect(page.contains(words), "\(words)")
      }
    }

    @Test func `the page is plain roff that every terminal's man can read`() async throws {
      let page = try await manual()

      let known: Set<Substring> = [
        ".TH", ".SH", ".SS", ".PP", ".TP", ".RS", ".RE", ".nf", ".fi", ".br", ".nh", ".ad", ".PD",
      ]
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false).dropLast()

      #expect(page.utf8.allSatisfy { $0 < 0x80 })
      #expect(lines.allSatisfy { !$0.isEmpty && !$0.hasPrefix("'") })
      for line in lines where line.hasPrefix(".") {
        #expect(known.contains(line.prefix { $0 != " " }), "\(line)")
      }
    }

    @Test func `the formatter of this machine has nothing to say against it`() async throws {
      let page = try home.write(try await manual(), to: "page.1")
      let formatters = [
        ("/usr/bin/groff", ["-man", "-Tutf8", "-ww", "-z", page]),
        ("/usr/bin/mandoc", ["-T", "lint", "-W", "error", page]),
      ]

      for (path, words) in formatters where FileManager.default.isExecutableFile(atPath: path) {
        let run = try await ProgramRun(
          path,
          arguments: words,
          environment: CleanEnvironment.variables(home: home)
        )
        #expect(run.status == 0 && run.output == "" && run.errors == "", "\(path)")
      }
    }

    private func manual() async throws -> String {
      let run = try await ProgramRun(
        BuiltProduct.path("intercom-panel"),
        arguments: ["manual"],
        environment: CleanEnvironment.variables(home: home)
      )
      #expect(run.status == 0 && run.errors == "")
      return run.output
    }
  }
}
