import AnswerFiles
import ContactResolution
import Glibc
import HTTPExchange
import Settings

/// Does one piece of what the program does with files, for tests that end it at any moment.
///
/// Words: what to do, the folder, and what else that needs. A failure is told on standard error.
@main
enum FileWriter {
  static func main() {
    // As the program has it.
    _ = signal(SIGXFSZ, SIG_IGN)
    let words = CommandLine.arguments.dropFirst()
    guard let work = words.first, let folder = words.dropFirst().first else { exit(64) }
    guard let problem = problem(work, folder, Array(words.dropFirst(2))) else { exit(0) }
    let line = Array((problem + "\n").utf8)
    _ = unsafe write(STDERR_FILENO, line, line.count)
    exit(1)
  }

  /// Does it; why that failed, in a sentence, or nil.
  private static func problem(_ work: String, _ folder: String, _ words: [String]) -> String? {
    do {
      switch work {
      case "configuration": try configuration(folder, words)
      case "memory": try memory(folder).change { $0.issueShare = 40 }
      case "memories": try memories(folder, words)
      case "token": try TokenFile.store(Secret("new-token"), at: folder + "/jira.token")
      case "answers": answers(folder)
      default: return "There is no \(work)."
      }
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// Gives settings of a commented file other values, each `table.key=value`.
  private static func configuration(_ folder: String, _ words: [String]) throws {
    var editor = try ConfigurationEditor(reading: folder + "/config.toml")
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      let path = parts[0].split(separator: ".").map(String.init)
      try editor.set(path, to: .text(parts[1]))
    }
    try editor.write(to: folder + "/config.toml")
  }

  private static func memory(_ folder: String) -> PanelMemoryStore {
    PanelMemoryStore(configurationFile: folder + "/config.toml", profile: nil)
  }

  /// Remembers so many addresses, one after the other, for reporters named after the first word.
  private static func memories(_ folder: String, _ words: [String]) throws {
    guard let name = words.first, let count = words.dropFirst().first.flatMap({ Int($0) }) else {
      return
    }
    let store = memory(folder)
    for number in 0..<count {
      try store.change {
        $0.remember(reporterAddress: "\(name)@example.com", accountID: "\(name)-\(number)")
      }
    }
  }

  /// Keeps an answer in the place of an older one, and tidies the folder.
  private static func answers(_ folder: String) {
    let cache = AnswerFolder(path: folder + "/cache/intercom-panel")
    _ = cache.mark(of: "secret")
    let kept = KeptAnswers(folder: cache, scope: ["jira"])
    let request = HTTPRequest(url: "https://acme.example.com/rest/api/3/issue/PROJ-1")
    let now = Int64(time(nil))
    for text in [#"{"key": "PROJ-1"}"#, #"{"key": "PROJ-1", "fields": {}}"#] {
      kept.keep(HTTPResponse(status: 200, body: Array(text.utf8)), to: request, at: now)
    }
    cache.tidy(now: now)
  }
}
