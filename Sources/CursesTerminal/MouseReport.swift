internal import TextTerminal

/// What a terminal says about the mouse.
struct MouseReport {
  /// The button's number with bits for what else is known.
  var button: Int
  /// The column, from 0.
  var column: Int
  /// The row, from 0.
  var row: Int
  /// Whether the button was let go.
  var isRelease: Bool

  /// Reads what follows `ESC [ <`: button, column and row, then `M` or for a release `m`.
  ///
  /// Source: xterm's "XTerm Control Sequences", SGR mouse mode 1006.
  init?(_ bytes: [UInt8]) {
    guard let last = bytes.last, last == 0x4D || last == 0x6D else { return nil }
    let numbers = String(decoding: bytes.dropLast(), as: UTF8.self).split(separator: ";").map {
      Int($0)
    }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1], let row = numbers[2]
    else { return nil }
    self.button = button
    self.column = max(0, column - 1)
    self.row = max(0, row - 1)
    isRelease = last == 0x6D
  }

  /// Reads the three bytes that follow `ESC [ M`, each 32 too large; nil when fewer have come.
  ///
  /// Source: xterm's "XTerm Control Sequences", normal tracking mode.
  init?(oldBytes bytes: [UInt8]) {
    guard bytes.count == 3 else { return nil }
    button = Int(bytes[0]) - 32
    column = max(0, Int(bytes[1]) - 33)
    row = max(0, Int(bytes[2]) - 33)
    isRelease = button & 0b110_0011 == 3
    if isRelease { button -= 3 }  // which one is not told
  }

  /// What it means; nil when it is none of our business: motion without a button, other buttons.
  ///
  /// The numbers without the bits 4, 8 and 16, which are Shift, Alt and Control; 32 is motion.
  var action: MouseEvent.Action? {
    switch button & ~0b1_1100 {
    case 0: isRelease ? .release(.left) : .press(.left)
    case 1: isRelease ? .release(.middle) : .press(.middle)
    case 2: isRelease ? .release(.right) : .press(.right)
    case 32: .drag(.left)
    case 33: .drag(.middle)
    case 34: .drag(.right)
    case 64: .wheelUp
    case 65: .wheelDown
    default: nil
    }
  }
}
