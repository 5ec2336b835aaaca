/// What a terminal says in a string, which is left out: nothing was asked.
///
/// Source: ECMA-48, 5.6; xterm also ends a string with a bell.
struct StringAnswer {
  /// When it began: its end comes soon, or never.
  let start: ContinuousClock.Instant
  /// The byte that followed Esc at its beginning, until another comes.
  private(set) var beginning: UInt8?
  private var hasEscape = false

  /// What a byte is for a string.
  enum Part {
    /// It belongs to it, as its end or before that.
    case rest
    case end
    /// It stands in no string: this one was torn, and the byte has its usual meaning, after Esc or
    /// not.
    case foreign(afterEscape: Bool)
  }

  init(_ beginning: UInt8, start: ContinuousClock.Instant) {
    self.beginning = beginning
    self.start = start
  }

  /// Takes the next byte and says what it is.
  mutating func take(_ byte: UInt8) -> Part {
    if hasEscape { return byte == 0x5C ? .end : .foreign(afterEscape: true) }
    switch byte {
    case 0x07, 0x18, 0x1A: return .end
    case 0x1B: hasEscape = true
    case 0x08...0x0D, 0x20...: break
    default: return .foreign(afterEscape: false)
    }
    beginning = nil
    return .rest
  }
}
