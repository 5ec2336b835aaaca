/// What a terminal reports.
public enum TerminalEvent: Sendable, Hashable {
  case key(Key)
  /// Text pasted in one piece, at most 64 KiB of it.
  case pasted(String)
  case mouse(MouseEvent)
  case resized(Size)
  /// The program came back to the foreground; everything must be drawn anew.
  case resumed
  /// A signal asks the program to end; its number.
  case terminated(signal: Int32)
  /// The terminal is gone.
  case vanished
}

/// What the mouse did.
public struct MouseEvent: Sendable, Hashable {
  /// The column, from 0.
  public var column: Int
  /// The row, from 0.
  public var row: Int
  /// What happened there.
  public var action: Action

  /// What a mouse can do.
  public enum Action: Sendable, Hashable {
    case press(Button)
    case release(Button)
    /// The pointer came to another cell while the button is held.
    case drag(Button)
    case doubleClick
    case wheelUp
    case wheelDown
  }

  /// The buttons that are told apart.
  public enum Button: Sendable, Hashable {
    case left
    case middle
    case right
  }

  /// Makes a mouse event.
  public init(column: Int, row: Int, action: Action) {
    self.column = column
    self.row = row
    self.action = action
  }
}
