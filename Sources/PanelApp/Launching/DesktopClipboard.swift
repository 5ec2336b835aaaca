internal import PanelModel
internal import Settings

/// Puts text on the clipboard of the desktop that the program runs on.
struct DesktopClipboard: Sendable {
  /// The program of the configuration and its arguments; nil when none is configured.
  var command: [String]?
  /// What this process was started with.
  var environment: ProcessEnvironment
  /// Whether a program of the name can be started.
  var isThere: @Sendable (String) -> Bool

  /// A clipboard whose programs are looked for in the environment's `PATH`.
  init(command: [String]?, environment: ProcessEnvironment) {
    self.init(command: command, environment: environment) { name in
      ProgramPath.find(name, in: environment["PATH"] ?? "") != nil
    }
  }

  /// A clipboard whose programs are looked for by the closure.
  init(
    command: [String]?,
    environment: ProcessEnvironment,
    isThere: @escaping @Sendable (String) -> Bool
  ) {
    self.command = command
    self.environment = environment
    self.isThere = isThere
  }

  /// Programs of the desktops, with the variable that says that one runs; the first that is there
  /// is taken.
  private static let programs = [
    ("WAYLAND_DISPLAY", ["wl-copy"]),
    ("DISPLAY", ["xclip", "-selection", "clipboard"]),
    ("DISPLAY", ["xsel", "-b", "-i"]),
  ]

  /// The command line that takes the text as its input; nil when there is none.
  ///
  /// Order: the configuration, then wl-copy, xclip and xsel where their desktop runs.
  var words: [String]? {
    if let command, !command.isEmpty { return command }
    return Self.programs.first { environment[$0.0] != nil && isThere($0.1[0]) }?.1
  }

  /// Whether the person may sit at another machine than the desktop's, or at another terminal than
  /// the one the variables tell of.
  var isAway: Bool {
    ["SSH_CONNECTION", "SSH_TTY", "TMUX", "STY"].contains { environment[$0] != nil }
  }

  /// Whether the terminal is asked to copy as well.
  func asksTerminal(_ choice: CopyChoice.Terminal) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: isAway || words == nil
    }
  }

  /// Hands the text to the program and returns when it is known whether that worked.
  @concurrent
  func copy(_ text: String) async -> DesktopCopy {
    guard let words else { return .unavailable }
    let process = DetachedProcess(
      words: words,
      environment: environment.withoutSecrets,
      input: text
    )
    let program = words[0]
    switch await process.start() {
    case .started: return .copied
    case .missing:
      return failed("there is no program \(program). Name another one under [copy].")
    case .failed(let why):
      return failed("\(program): \(why). Name another program under [copy].")
    }
  }

  private func failed(_ sentence: String) -> DesktopCopy {
    .failed(sentence, isChosen: command?.isEmpty == false)
  }
}
