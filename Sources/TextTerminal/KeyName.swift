/// The names of keys: as a person reads them in the help, and as they are written in a
/// configuration file.
enum KeyName {
  /// A key that is called by a word.
  struct Entry {
    /// The key without modifiers.
    var code: Key.Code
    /// What the help shows.
    var shown: String
    /// What a configuration file may call it, in small letters.
    var written: [String]
  }

  /// Every key that is called by a word.
  static let entries: [Entry] = [
    Entry(code: .up, shown: "↑", written: ["up"]),
    Entry(code: .down, shown: "↓", written: ["down"]),
    Entry(code: .left, shown: "←", written: ["left"]),
    Entry(code: .right, shown: "→", written: ["right"]),
    Entry(code: .home, shown: "Home", written: ["home"]),
    Entry(code: .end, shown: "End", written: ["end"]),
    Entry(code: .pageUp, shown: "PgUp", written: ["pgup", "pageup", "page-up"]),
    Entry(code: .pageDown, shown: "PgDn", written: ["pgdn", "pagedown", "page-down"]),
    Entry(code: .insert, shown: "Ins", written: ["ins", "insert"]),
    Entry(code: .delete, shown: "Del", written: ["del", "delete"]),
    Entry(code: .backspace, shown: "Backspace", written: ["backspace", "bs"]),
    Entry(code: .enter, shown: "Enter", written: ["enter", "return"]),
    Entry(code: .tab, shown: "Tab", written: ["tab"]),
    Entry(code: .backTab, shown: "Shift-Tab", written: ["shift-tab", "backtab"]),
    Entry(code: .escape, shown: "Esc", written: ["esc", "escape"]),
    Entry(code: .character(" "), shown: "Space", written: ["space"]),
  ]

  /// What the help shows for the key without modifiers.
  static func shown(_ code: Key.Code) -> String {
    if let entry = entries.first(where: { $0.code == code }) { return entry.shown }
    switch code {
    case .character(let character): return String(character)
    case .function(let number): return "F\(number)"
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete,
      .backspace, .enter, .tab, .backTab, .escape:
      return ""
    }
  }

  /// The key without modifiers that goes by the name.
  static func code(_ name: String) -> Key.Code? {
    if name.count == 1, let character = name.first, character != " " {
      let arrow = entries.first { $0.shown == name }
      return arrow?.code ?? .character(character)
    }
    let small = name.lowercased()
    if let entry = entries.first(where: { $0.written.contains(small) }) { return entry.code }
    guard small.first == "f", let number = Int(small.dropFirst()), (1...63).contains(number) else {
      return nil
    }
    return .function(number)
  }
}

extension Key {
  /// What the help shows for the key: `↑`, `Ctrl-C`, `Alt-x`, `Enter`, `PgUp`, `F5`.
  public var displayName: String {
    var name = ""
    if modifiers.contains(.control) { name += "Ctrl-" }
    if modifiers.contains(.alt) { name += "Alt-" }
    guard modifiers.contains(.control), case .character(let letter) = code, letter != " " else {
      return name + KeyName.shown(code)
    }
    return name + letter.uppercased()
  }

  /// Makes the key of a name as people write it: `ctrl-r`, `Alt+x`, `G`, `pgup`, `shift-tab`, `↑`.
  ///
  /// Words and modifiers may be in any case; a single character means itself. Control with a
  /// letter that terminals send for another key becomes that key: `ctrl-i` is Tab, `ctrl-m` Enter,
  /// `ctrl-h` Backspace, `ctrl-[` Esc. Nil when no terminal sends such a key.
  public init?(named name: String) {
    var rest = Substring(name)
    var modifiers: Modifiers = []
    while let (modifier, length) = Self.modifier(startingWith: rest) {
      modifiers.insert(modifier)
      rest = rest.dropFirst(length)
    }
    guard let code = KeyName.code(String(rest)) else { return nil }
    self.init(code, modifiers: modifiers)
    if modifiers.contains(.control) {
      guard let sent = withControlAsSent() else { return nil }
      self = sent
    }
  }

  private static func modifier(startingWith name: Substring) -> (Modifiers, Int)? {
    let prefixes: [(String, Modifiers)] = [
      ("control", .control), ("ctrl", .control), ("c", .control),
      ("meta", .alt), ("alt", .alt), ("m", .alt),
    ]
    for (prefix, modifier) in prefixes where name.lowercased().hasPrefix(prefix) {
      let rest = name.dropFirst(prefix.count)
      guard rest.count > 1, let separator = rest.first, "-+".contains(separator) else { continue }
      return (modifier, prefix.count + 1)
    }
    return nil
  }

  private func withControlAsSent() -> Key? {
    guard case .character(let character) = code else { return self }
    let plain = modifiers.subtracting(.control)
    let letter = Character(character.lowercased())
    switch letter {
    case "i": return Key(.tab, modifiers: plain)
    case "m": return Key(.enter, modifiers: plain)
    case "h": return Key(.backspace, modifiers: plain)
    case "[": return Key(.escape, modifiers: plain)
    case "a"..."z", " ", "\\", "]", "^", "_": return Key(.character(letter), modifiers: modifiers)
    default: return nil
    }
  }
}
