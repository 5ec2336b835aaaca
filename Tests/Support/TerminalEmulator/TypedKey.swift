/// A key, a paste or a click, as xterm sends them.
public enum TypedKey: Sendable, Hashable {
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  case insert
  case delete
  case backspace
  case enter
  case tab
  case backTab
  case escape
  /// F1 is 1, up to 12.
  case function(Int)
  /// A small letter with Control.
  case control(Character)
  /// A character with Alt.
  case alt(Character)
  /// Text pasted in one piece.
  case paste(String)
  /// The left button pressed and let go; column and row from 0.
  case click(column: Int, row: Int)
  /// The wheel turned; column and row from 0.
  case wheel(isUp: Bool, column: Int, row: Int)

  /// What the terminal sends; keypads in application mode send other sequences for arrows.
  public func bytes(isApplicationMode: Bool) -> [UInt8] {
    Array(text(arrowPrefix: isApplicationMode ? "\u{1B}O" : "\u{1B}[").utf8)
  }

  private func text(arrowPrefix: String) -> String {
    switch self {
    case .up: arrowPrefix + "A"
    case .down: arrowPrefix + "B"
    case .right: arrowPrefix + "C"
    case .left: arrowPrefix + "D"
    case .home: arrowPrefix + "H"
    case .end: arrowPrefix + "F"
    case .pageUp: "\u{1B}[5~"
    case .pageDown: "\u{1B}[6~"
    case .insert: "\u{1B}[2~"
    case .delete: "\u{1B}[3~"
    case .backspace: "\u{7F}"
    case .enter: "\r"
    case .tab: "\t"
    case .backTab: "\u{1B}[Z"
    case .escape: "\u{1B}"
    case .function(let number): Self.function(number)
    case .control(let letter): Self.control(letter)
    case .alt(let character): "\u{1B}\(character)"
    case .paste(let text): "\u{1B}[200~\(text)\u{1B}[201~"
    case .click(let column, let row):
      "\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m"
    case .wheel(let isUp, let column, let row):
      "\u{1B}[<\(isUp ? 64 : 65);\(column + 1);\(row + 1)M"
    }
  }

  private static func control(_ letter: Character) -> String {
    let value = letter.asciiValue ?? 0
    return String(Unicode.Scalar(value & 0x1F))
  }

  private static func function(_ number: Int) -> String {
    switch number {
    case 1...4: "\u{1B}O" + ["P", "Q", "R", "S"][number - 1]
    case 5: "\u{1B}[15~"
    case 6...10: "\u{1B}[\(number + 11)~"
    default: "\u{1B}[\(number + 12)~"
    }
  }
}
