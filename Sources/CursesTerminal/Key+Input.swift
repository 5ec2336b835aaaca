internal import CNcurses
internal import TextTerminal

extension Key {
  /// The key of a character as terminals send it; control characters stand for keys.
  init(sentAs scalar: Unicode.Scalar, hasAlt: Bool) {
    let modifiers: Modifiers = hasAlt ? .alt : []
    switch scalar.value {
    case 0x00: self.init(.character(" "), modifiers: modifiers.union(.control))
    case 0x08, 0x7F: self.init(.backspace, modifiers: modifiers)
    case 0x09: self.init(.tab, modifiers: modifiers)
    case 0x0D: self.init(.enter, modifiers: modifiers)
    case 0x1B: self.init(.escape, modifiers: modifiers)
    case 0x01...0x1A: self.init(.letter(scalar.value + 0x60), modifiers: modifiers.union(.control))
    case 0x1C...0x1F: self.init(.letter(scalar.value + 0x40), modifiers: modifiers.union(.control))
    default: self.init(.character(Character(scalar)), modifiers: modifiers)
    }
  }

  /// The key that ncurses found; nil for one that has no name here.
  init?(_ input: curses_input, hasAlt: Bool) {
    guard let code = Code(input.value) else { return nil }
    var modifiers = Modifiers(xtermBits: Int(input.modifiers))
    if hasAlt { modifiers.insert(.alt) }
    self.init(code, modifiers: modifiers)
  }

  /// The key of a sequence that ncurses does not know, without its leading Esc.
  ///
  /// Source: xterm's "XTerm Control Sequences", PC-style function keys.
  init?(sequence: [UInt8]) {
    guard let last = sequence.last else { return nil }
    let parameters = String(decoding: sequence.dropFirst().dropLast(), as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    let first = parameters.first ?? 0
    let modifier = parameters.count > 1 ? parameters[1] : 1
    guard let code = last == 0x7E ? Code(tilde: first) : Code(final: last) else { return nil }
    self.init(code, modifiers: Modifiers(xtermBits: (1...8).contains(modifier) ? modifier - 1 : 0))
  }
}

extension Key.Modifiers {
  /// Reads xterm's bits: shift 1, alt 2, control 4.
  fileprivate init(xtermBits bits: Int) {
    self = []
    if bits & 2 != 0 { insert(.alt) }
    if bits & 4 != 0 { insert(.control) }
  }
}

extension Key.Code {
  fileprivate static func letter(_ value: UInt32) -> Self {
    .character(Character(Unicode.Scalar(UInt8(truncatingIfNeeded: value))))
  }

  /// Reads one of the shim's numbers.
  fileprivate init?(_ value: Int32) {
    let number = Int(value)
    switch number {
    case CURSES_KEY_UP: self = .up
    case CURSES_KEY_DOWN: self = .down
    case CURSES_KEY_LEFT: self = .left
    case CURSES_KEY_RIGHT: self = .right
    case CURSES_KEY_HOME: self = .home
    case CURSES_KEY_END: self = .end
    case CURSES_KEY_PAGE_UP: self = .pageUp
    case CURSES_KEY_PAGE_DOWN: self = .pageDown
    case CURSES_KEY_INSERT: self = .insert
    case CURSES_KEY_DELETE: self = .delete
    case CURSES_KEY_BACKSPACE: self = .backspace
    case CURSES_KEY_ENTER: self = .enter
    case CURSES_KEY_BACK_TAB: self = .backTab
    case CURSES_KEY_FUNCTION + 1...CURSES_KEY_FUNCTION + 63:
      self = .function(number - CURSES_KEY_FUNCTION)
    default: return nil
    }
  }

  /// Reads the last byte of a sequence without a number.
  fileprivate init?(final byte: UInt8) {
    switch byte {
    case UInt8(ascii: "A"): self = .up
    case UInt8(ascii: "B"): self = .down
    case UInt8(ascii: "C"): self = .right
    case UInt8(ascii: "D"): self = .left
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "F"): self = .end
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "Z"): self = .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): self = .function(Int(byte) - 0x4F)
    default: return nil
    }
  }

  /// Reads the number of a sequence that ends in `~`.
  fileprivate init?(tilde number: Int) {
    switch number {
    case 1, 7: self = .home
    case 2: self = .insert
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(number - 10)
    case 17...21: self = .function(number - 11)
    case 23, 24: self = .function(number - 12)
    default: return nil
    }
  }
}
