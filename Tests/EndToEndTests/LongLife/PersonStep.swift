import TerminalEmulator

/// One thing that a person does at the terminal, or that happens around it.
struct PersonStep: Sendable {
  var kind: Kind
  var deed: Deed

  /// What it is done for; counted, so that a run can say what it was made of.
  enum Kind: String, Sendable, CaseIterable {
    case selection, refresh, reading, contact, thread, search, filter, view, sort, fields, source
    case help, link, copy, opening, paste, mouse, history, command, address, redraw, resize
    case suspension, fault, look, leaving
  }

  /// How it is done.
  enum Deed: Sendable {
    case key(TypedKey)
    /// A key that is held down until the terminal has sent it so often, all at once.
    case held(TypedKey, count: Int)
    case text(String)
    case resize(GridSize)
    /// Stop the program with Ctrl-Z and go on with it.
    case suspend
    /// Have the services misbehave from now on, in words of `--fault-file`.
    case conditions(String)
    /// Let the eye rest until nothing moves any more.
    case look
  }

  /// How many steps it counts as.
  var count: Int {
    guard case .held(_, let count) = deed else { return 1 }
    return count
  }
}

extension [PersonStep] {
  /// Adds a key.
  mutating func press(_ key: TypedKey, _ kind: PersonStep.Kind) {
    append(PersonStep(kind: kind, deed: .key(key)))
  }

  /// Adds a key that is held down.
  mutating func hold(_ key: TypedKey, count: Int, _ kind: PersonStep.Kind) {
    append(PersonStep(kind: kind, deed: .held(key, count: count)))
  }

  /// Adds each character as a key of its own.
  mutating func press(each characters: String, _ kind: PersonStep.Kind) {
    for character in characters { type(String(character), kind) }
  }

  /// Adds text that is typed in one go.
  mutating func type(_ text: String, _ kind: PersonStep.Kind) {
    append(PersonStep(kind: kind, deed: .text(text)))
  }

  /// Closes whatever lies on top.
  mutating func leave() {
    for _ in 0..<3 { press(.escape, .leaving) }
  }

  /// Adds a rest.
  mutating func look() {
    append(PersonStep(kind: .look, deed: .look))
  }
}
