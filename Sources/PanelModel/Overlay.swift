/// What lies over the panes until it is left.
public enum Overlay: Sendable, Equatable {
  /// The keys that work here; scrolled down by so many rows.
  case help(scroll: Int)
  /// A link that could not be opened, in full, to be selected or copied.
  case link(url: String, reason: LinkReason)
  /// The line on which an issue's key, an address or a command is typed.
  case command(CommandPrompt)
  /// The views to choose from; the index of the selected one.
  case views(selection: Int)
  /// The address of a link in the issue, in full, to be opened or not.
  case follow(url: String)
  /// The question for a reporter's address.
  case address(AddressPrompt)

  /// Why a link is shown instead of opened.
  public enum LinkReason: Sendable, Equatable {
    /// There is no desktop to open it on.
    case noDesktop
    /// The program that opens links is missing.
    case noProgram(String)
    /// The program that opens links failed; its own words, possibly empty.
    case failed(program: String, words: String)
  }
}
