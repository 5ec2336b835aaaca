import Glibc
import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// The files of the program, in every state that means something for them.
  @Suite struct FileStateTests {
    private let home: PersonHome

    init() throws {
      home = try PersonHome(try SampleServices.shared())
    }

    /// What comes of it.
    enum Outcome: Equatable {
      /// All goes on, and nothing has to be said.
      case works
      /// All goes on without the file, which is said.
      case goesOn(String)
      /// It ends with status 78, and says why.
      case refused(String)
    }

    private static let notTOML = "not TOML"
    private static let noFile = "cannot be read: it is not a file."

    private static let configuration: [OddFile: Outcome] = [
      .missing: .refused("No Jira site is configured"),
      .empty: .refused("No Jira site is configured"),
      .folder: .refused(noFile), .pipe: .refused(noFile), .linkToFolder: .refused(noFile),
      .linkToZero: .refused(noFile), .linkToNothing: .refused("there is no such file."),
      .linkToItself: .refused("Too many levels of symbolic links."), .linkToFile: .works,
      .noText: .refused("it is not text in UTF-8."), .halfWritten: .refused("config.toml:1:8: not"),
      .gigabyte: .refused("it is too large."), .readableByAll: .works,
      .writableByAll: .refused("is run as a command, and others may write this file (mode 666)"),
      .somebodyElses: .refused("is run as a command, and this file is somebody else's"),
    ]
    private static let memory: [OddFile: Outcome] = [
      .missing: .works, .empty: .works, .linkToNothing: .works, .linkToFile: .works,
      .readableByAll: .works, .writableByAll: .works, .folder: .goesOn(noFile),
      .pipe: .goesOn(noFile), .linkToFolder: .goesOn(noFile), .linkToZero: .goesOn(noFile),
      .linkToItself: .goesOn("Too many levels of symbolic links. What was changed"),
      .noText: .goesOn("panel.toml:1: not TOML: it is not text in UTF-8. The file is set aside"),
      .halfWritten: .goesOn("panel.toml:1: not TOML"), .gigabyte: .goesOn("it is too large."),
      .somebodyElses: .goesOn("belongs to somebody else. What was changed"),
    ]
    private static let token: [OddFile: Outcome] = [
      .missing: .refused("There is no token file"),
      .linkToNothing: .refused("There is no token file"),
      .empty: .refused("is empty; a token was expected"), .linkToFile: .works,
      .folder: .refused(noFile), .pipe: .refused(noFile), .linkToFolder: .refused(noFile),
      .linkToZero: .refused(noFile), .noText: .refused("is not a token"),
      .linkToItself: .refused("Too many levels of symbolic links."),
      .gigabyte: .refused("it is too large."), .readableByAll: .refused("run: chmod 600 "),
      .writableByAll: .refused("run: chmod 600 "),
      .somebodyElses: .refused("belongs to somebody else"),
    ]
    private static let cache: [OddFile: Outcome] = [
      .missing: .works, .folder: .works, .linkToNothing: .goesOn("a link or a file stands"),
      .linkToItself: .goesOn("a link or a file stands"),
      .linkToFolder: .goesOn("a link or a file stands"),
      .linkToZero: .goesOn("a link or a file stands"), .empty: .goesOn("a link or a file stands"),
      .pipe: .goesOn("a link or a file stands"),
      .readableByAll: .goesOn("others may enter it (mode 755)"),
      .writableByAll: .goesOn("others may enter it (mode 777)"),
      .somebodyElses: .goesOn("it belongs to somebody else"),
    ]
    private static let log: [OddFile: Outcome] = [
      .missing: .works, .empty: .works, .noText: .works, .halfWritten: .works, .gigabyte: .works,
      .readableByAll: .works, .writableByAll: .works, .somebodyElses: .works,
      .folder: .refused("cannot be written: Is a directory."),
      .pipe: .refused("cannot be written: it is not a file."),
      .linkToNothing: .refused("links are not followed."),
      .linkToItself: .refused("links are not followed."),
      .linkToFile: .refused("links are not followed."),
      .linkToFolder: .refused("links are not followed."),
      .linkToZero: .refused("links are not followed."),
    ]

    private static let cases: [(PersonHome.Place, OddFile, Outcome)] =
      [
        (.configuration, configuration), (.memory, memory), (.token, token), (.cache, cache),
        (.log, log),
      ].flatMap { (place: PersonHome.Place, outcomes: [OddFile: Outcome]) in
        OddFile.allCases.filter(\.isPossible).compactMap { state in
          outcomes[state].map { (place, state, $0) }
        }
      }

    @Test func `no state is forgotten`() {
      // A folder holds no text, and half a token is another token.
      let without: [([OddFile: Outcome], Set<OddFile>)] = [
        (Self.configuration, []), (Self.memory, []), (Self.token, [.halfWritten]), (Self.log, []),
        (Self.cache, [.linkToFile, .noText, .halfWritten, .gigabyte]),
      ]
      for (outcomes, missing) in without {
        #expect(Set(OddFile.allCases).subtracting(outcomes.keys) == missing)
      }
    }

    @Test(arguments: cases)
    func `it works, goes on without it and says so, or is refused with a sentence`(
      place: PersonHome.Place,
      state: OddFile,
      outcome: Outcome
    ) async throws {
      try state.replace(home.path(place))

      let run = try await home.run("contacts", "DEMO-2")

      switch outcome {
      case .works: #expect(run.status == 0 && run.errors == "", "\(run)")
      case .goesOn(let text):
        #expect(run.status == 0 && run.errors.contains(text), "\(run)")
        #expect(run.errors.contains(home.path(place)), "\(run)")
      case .refused(let text):
        #expect(run.status == 78 && run.errors.contains(text) && run.output == "", "\(run)")
      }
      if run.status == 0 { #expect(run.output.hasPrefix("Lena Vogt")) }
      #expect(!run.errors.contains("demo-intercom-token"))
    }

    @Test(
      arguments: [
        (["HOME": nil, "XDG_CONFIG_HOME": nil, "XDG_CACHE_HOME": nil], ""),
        (["HOME": "", "XDG_CONFIG_HOME": "", "XDG_CACHE_HOME": ""], ""),
        (["HOME": "home", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"], ""),
        (["HOME": "/dev/null", "XDG_CONFIG_HOME": nil], ""),
        (["INTERCOM_PANEL_CONFIG": "/dev/null/x"], "a part of its path is not a folder"),
        (["HOME": "@/\u{1B}[31m\nx", "XDG_CONFIG_HOME": nil, "XDG_CACHE_HOME": nil], ""),
        (["HOME": "/" + String(repeating: "x", count: 5_000), "XDG_CONFIG_HOME": nil], "too long"),
        (["TMPDIR": "@/nowhere", "XDG_CONFIG_HOME": "@/nowhere"], ""),
      ] as [([String: String?], String)]
    )
    func `wherever home is, what the environment says is enough, or it is told`(
      changes: [String: String?],
      problem: String
    ) async throws {
      let services = try SampleServices.shared()
      let settings: [String: String?] = [
        "INTERCOM_PANEL_JIRA_SITE": services.jiraSite,
        "INTERCOM_PANEL_JIRA_ACCOUNT": "li.wei@example.com",
        "INTERCOM_PANEL_JIRA_TOKEN": "demo-jira-token",
        "INTERCOM_PANEL_INTERCOM_TOKEN": "demo-intercom-token",
        "INTERCOM_PANEL_INTERCOM_API": services.intercomAPI, "INTERCOM_PANEL_LOG": nil,
      ]

      let run = try await home.run(
        "contacts",
        "DEMO-2",
        changing: settings.merging(changes.mapValues(placed)) { $1 }
      )

      #expect(run.status == (problem.isEmpty ? 0 : 78), "\(run)")
      #expect(run.output.hasPrefix("Lena Vogt") == problem.isEmpty)
      #expect(run.errors.contains(problem) && !run.errors.contains("\u{1B}"), "\(run)")
    }

    /// With the home's path in place of an @.
    private func placed(_ value: String?) -> String? {
      value?.replacing("@", with: home.folder.path)
    }

    @Test(arguments: ["contacts DEMO-2", "setup", "doctor"])
    func `without a place for settings nothing is made in the present folder`(
      words: String
    ) async throws {
      let run = try await ProgramRun(
        "/bin/sh",
        arguments: [
          "-c", "cd \"$0\" && exec \"$1\" \(words)", home.folder.path,
          BuiltProduct.path("intercom-panel"),
        ],
        environment: home.environment([
          "HOME": "home", "XDG_CONFIG_HOME": nil, "XDG_CACHE_HOME": nil, "INTERCOM_PANEL_LOG": nil,
          "INTERCOM_PANEL_JIRA_TOKEN": "demo-jira-token",
        ])
      )

      #expect(run.status == 78, "\(run)")
      #expect(try home.folder.names().sorted() == ["cache", "config", "log"])
      let said = run.errors + run.output
      #expect(words.hasPrefix("contacts") || said.contains("XDG_CONFIG_HOME nor HOME"), "\(run)")
    }

    @Test(.enabled(if: !Sanitizer.isPresent, "A sanitizer has a file of its own."))
    func `a file size limit ends nothing, and a full log takes nothing along`() async throws {
      let program = BuiltProduct.path("intercom-panel")
      for words in ["ulimit -f 0;", "INTERCOM_PANEL_LOG=/dev/full"] {
        let run = try await ProgramRun(
          "/bin/sh",
          arguments: ["-c", "\(words) exec '\(program)' contacts DEMO-2"],
          environment: home.environment()
        )
        #expect(run.status == 0 && run.output.hasPrefix("Lena Vogt"), "\(words) \(run)")
      }
    }
  }
}
