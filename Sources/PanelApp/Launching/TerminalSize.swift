internal import Glibc
internal import TextTerminal

/// The extent of the terminal that the process writes to.
enum TerminalSize {
  /// Columns and rows at present; nil when input or output is no terminal or its extent unknown.
  static var current: Size? {
    guard isatty(STDIN_FILENO) == 1 else { return nil }
    return ofOutput
  }

  /// Columns and rows at present; nil when output is no terminal or its extent unknown.
  static var ofOutput: Size? {
    var extent = winsize()
    // The kernel fills the extent during the call.
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &extent) == 0, extent.ws_col > 0 else {
      return nil
    }
    return Size(columns: Int(extent.ws_col), rows: Int(extent.ws_row))
  }
}
