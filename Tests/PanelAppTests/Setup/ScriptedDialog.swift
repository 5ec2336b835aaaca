import ContactResolution
import Settings
import Synchronization

@testable import PanelApp

/// Setup with the answers of a script, and services that know a few tokens.
final class ScriptedDialog {
  /// Everything that was shown, and each answer behind its question; hidden ones as `‹hidden›`.
  private(set) var transcript = ""
  /// The same with single blanks in place of ends of lines.
  var words: String { transcript.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  /// What was to be saved, in order.
  private(set) var plans: [SetupPlan] = []
  /// The credentials that were sent to Jira.
  private(set) var jiraCandidates: [JiraCandidate] = []
  /// The tokens that were sent to Intercom.
  private(set) var intercomCandidates: [IntercomCandidate] = []

  var columns = 80
  var isTerminal = true
  var hasKeyring = false
  /// What the file says, and what is configured by whatever means.
  var written = Configuration()
  var known: Configuration?
  var target = SetupTarget(file: "/home/ana/.config/intercom-panel/config.toml")
  /// Tokens by the place they are configured in.
  var tokens: [String: String] = [:]
  /// The token that each command prints.
  var commands: [String: String] = [:]
  /// What comes of saving, one after the other; then it works.
  var saveFailures: [String] = []
  var site: Result<JiraSite, ServiceFailure> = .success(JiraSite(deployment: .cloud))
  /// What Intercom says to the token `intercom-token`, by region; others refuse it.
  var workspaces: [Region: IntercomProof] = [
    .us: IntercomProof(
      workspace: Workspace(id: WorkspaceID("acme1234"), name: "Acme", region: .us),
      teammate: "Nora Lindqvist"
    )
  ]

  private var answers: [String]

  init(_ answers: String...) {
    self.answers = answers
  }

  /// Runs the dialog; nil when it came to its end, else why not.
  func run() -> CommandFailure? {
    let dialog = SetupDialog(
      console: console,
      services: services,
      target: target,
      known: known ?? written,
      written: written
    )
    do throws(CommandFailure) {
      try dialog.run()
      return nil
    } catch {
      return error
    }
  }

  /// The answers that nobody has asked for.
  var leftOver: [String] { answers }

  private var console: SetupConsole {
    SetupConsole(
      columns: { self.columns },
      write: { self.transcript += $0 },
      read: { prompt, isHidden in
        let answer = self.answers.isEmpty ? nil : self.answers.removeFirst()
        self.transcript += prompt + (isHidden ? "‹hidden›" : answer ?? "‹end›") + "\n"
        return answer
      },
      isTerminal: isTerminal
    )
  }

  private var services: SetupServices {
    SetupServices(
      site: { _ in self.site },
      jira: { candidate in
        self.jiraCandidates.append(candidate)
        guard candidate.token.reveal() == "jira-token" else {
          return .failure(.unauthorized(.jira, detail: "no such token"))
        }
        let account = Account(id: AccountID("1"), displayName: "Ana Souza")
        return .success(JiraProof(account: account, deployment: candidate.deployment))
      },
      intercom: { candidate in
        self.intercomCandidates.append(candidate)
        guard candidate.token.reveal() == "intercom-token",
          let proof = self.workspaces[candidate.region]
        else { return .failure(.unauthorized(.intercom, detail: "Access Token Invalid")) }
        return .success(proof)
      },
      token: { source in
        if case .literal(let secret) = source.kind { return .success(secret) }
        guard let token = self.tokens[source.setting] else {
          return .failure(.init(sentence: "\(source.setting) gives nothing."))
        }
        return .success(Secret(token))
      },
      tokenOfCommand: { command in
        guard let token = self.commands[command] else {
          return .failure(.init(sentence: "The token command was not found."))
        }
        return .success(Secret(token))
      },
      hasKeyring: { self.hasKeyring },
      save: { plan in
        self.plans.append(plan)
        guard !self.saveFailures.isEmpty else { return .success(()) }
        return .failure(.init(sentence: self.saveFailures.removeFirst()))
      }
    )
  }
}

extension SetupTarget {
  /// A file that is not there, at home with Ana.
  init(file: String) {
    self.init(
      file: file,
      fileExists: false,
      profile: nil,
      connection: nil,
      home: "/home/ana"
    )
  }
}
