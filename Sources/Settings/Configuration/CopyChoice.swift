/// How text is put on the clipboard.
public struct CopyChoice: Sendable, Equatable {
  /// The words of the command that takes the text as its input; nil when the program is to choose
  /// one.
  public var command: [String]?
  /// Whether the terminal is asked, by OSC 52.
  public var terminal: Terminal

  /// When the terminal is asked to copy.
  public enum Terminal: Sendable, Hashable {
    /// Where no program of the desktop's does it for certain.
    case auto
    case always
    case never
  }

  /// Assembles a choice.
  public init(command: [String]? = nil, terminal: Terminal = .auto) {
    self.command = command
    self.terminal = terminal
  }
}
