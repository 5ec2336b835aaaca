import Testing
import TextTerminal

@Suite struct KeyNameTests {
  @Test(arguments: [
    (Key(.up), "↑"), (Key.control("c"), "Ctrl-C"), (Key(.enter), "Enter"), (Key(.pageUp), "PgUp"),
    (Key.character("G"), "G"), (Key.character(" "), "Space"), (Key(.function(5)), "F5"),
    (Key(.character("x"), modifiers: .alt), "Alt-x"), (Key(.backTab), "Shift-Tab"),
    (Key(.left, modifiers: [.control, .alt]), "Ctrl-Alt-←"), (Key.control(" "), "Ctrl-Space"),
  ])
  func `a key is shown by the name on the keyboard`(_ key: Key, _ name: String) {
    #expect(key.displayName == name)
    #expect(Key(named: name) == key)
  }

  @Test(arguments: [
    ("ctrl-r", Key.control("r")), ("Ctrl+R", Key.control("r")), ("C-r", Key.control("r")),
    ("CONTROL-R", Key.control("r")), ("alt-x", Key(.character("x"), modifiers: .alt)),
    ("M-X", Key(.character("X"), modifiers: .alt)), ("pgdn", Key(.pageDown)),
    ("Page-Down", Key(.pageDown)), ("esc", Key(.escape)), ("return", Key(.enter)),
    ("space", Key.character(" ")), ("g", Key.character("g")), ("G", Key.character("G")),
    ("-", Key.character("-")), ("+", Key.character("+")), ("é", Key.character("é")),
    ("f12", Key(.function(12))), ("backtab", Key(.backTab)), ("c", Key.character("c")),
    ("alt--", Key(.character("-"), modifiers: .alt)), ("ctrl-up", Key(.up, modifiers: .control)),
  ])
  func `a key is found by the names people write`(_ name: String, _ key: Key) {
    #expect(Key(named: name) == key)
  }

  @Test(arguments: [
    ("ctrl-i", Key(.tab)), ("ctrl-m", Key(.enter)), ("ctrl-h", Key(.backspace)),
    ("ctrl-[", Key(.escape)), ("ctrl-alt-m", Key(.enter, modifiers: .alt)),
  ])
  func `a control letter that terminals send for another key is that key`(
    _ name: String,
    _ key: Key
  ) {
    #expect(Key(named: name) == key)
  }

  @Test(arguments: ["", "ctrl-", "ctrl-é", "ctrl-1", "hyper-x", "f0", "f99", "fx", "ab", " ", "--"])
  func `no key goes by another name`(_ name: String) {
    #expect(Key(named: name) == nil)
  }
}
