internal import PanelModel

/// Opens links in the person's browser without touching the screen.
struct BrowserOpener: Sendable {
  /// The program of the configuration and its arguments; nil when none is configured.
  var command: [String]?
  /// What this process was started with.
  var environment: ProcessEnvironment

  /// Opens a link that was built from checked parts.
  @concurrent
  func open(_ url: String) async -> LinkOpening.Outcome {
    guard let words = words(for: url), let program = words.first else {
      return .notOpened(.noDesktop)
    }
    let process = DetachedProcess(words: words, environment: environment.withoutSecrets)
    return switch await process.start() {
    case .started: .opened
    case .missing: .notOpened(.noProgram(program))
    case .failed(let words): .notOpened(.failed(program: program, words: words))
    }
  }

  /// The command line that opens the link; nil when there is no desktop to open it on.
  ///
  /// Order: the configuration, `$BROWSER` (the first of its colon-separated programs), then
  /// `xdg-open`, which would start a text browser on our terminal where there is no desktop.
  func words(for url: String) -> [String]? {
    if let command, !command.isEmpty { return Self.words(of: command, url: url) }
    if let browser = environment["BROWSER"]?.split(separator: ":").first {
      return Self.words(of: browser.split(separator: " ").map(String.init), url: url)
    }
    guard environment["DISPLAY"] ?? environment["WAYLAND_DISPLAY"] != nil else { return nil }
    return ["xdg-open", url]
  }

  private static func words(of command: [String], url: String) -> [String]? {
    guard !command.isEmpty else { return nil }
    guard command.contains(where: { $0.contains("%s") }) else { return command + [url] }
    return command.map { $0.split(separator: "%s", omittingEmptySubsequences: false) }
      .map { $0.joined(separator: url) }
  }
}
