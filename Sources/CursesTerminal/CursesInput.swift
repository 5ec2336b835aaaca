internal import CNcurses
internal import TextTerminal

/// Turns steps of input into events.
///
/// Sequences that ncurses does not know arrive as single bytes; whole ones are taken here, so that
/// an unknown key never looks like Esc followed by letters. What has begun but not ended waits for
/// its rest, which may be torn off on its way, but not for ever: else what never ends would take
/// every key.
struct CursesInput {
  private enum State {
    /// Nothing has begun.
    case ready
    /// After the byte of Esc.
    case escape
    /// After the byte of Esc twice.
    case escapeTwice
    /// After Esc and `[` or `O`; the bytes since then, and whether another Esc came before.
    case sequence([UInt8], hasAlt: Bool)
    /// After Esc and `]`, `P`, `X`, `^` or `_`, which begin what a terminal answers in a string.
    case string(StringAnswer)
    /// Inside a pasted text.
    case paste(PastedText)
    /// After the beginning of a mouse report; its bytes.
    case mouse([UInt8])
    /// After the beginning of an old mouse report; its bytes.
    case oldMouse([UInt8])
  }

  // Longer sequences are of no key or mouse.
  private static let longestSequence = 32
  /// How long a sequence that has begun waits for its next byte, and a string for its end.
  private static let patience = Duration.milliseconds(500)
  /// How long a paste does, whose rest must not press keys because a connection was slow.
  private static let pastePatience = Duration.seconds(3)

  private var state = State.ready
  private var latest: ContinuousClock.Instant?
  private var character = PartialCharacter()
  private var characterHasAlt = false
  private var clicks = ClickCounter()

  /// Takes the next step and returns what it completes.
  mutating func take(_ input: curses_input, now: ContinuousClock.Instant) -> [TerminalEvent] {
    guard input.kind != .nothing else { return drained() + givenUp(now: now) }
    latest = now
    return takeStep(input, now: now)
  }

  /// How long what has begun waits for its rest; nil when nothing has.
  var patience: Duration? {
    switch state {
    case .ready where character.isEmpty: nil
    case .paste: Self.pastePatience
    case .ready, .escape, .escapeTwice, .sequence, .string, .mouse, .oldMouse: Self.patience
    }
  }

  /// What had begun so long before nothing more was there that its rest will not come: a pasted
  /// text counts as whole, the beginning of a sequence as nothing.
  private mutating func givenUp(now: ContinuousClock.Instant) -> [TerminalEvent] {
    var start = latest
    // Whoever types on does not wait for longer.
    if case .string(let answer) = state { start = answer.start }
    guard let patience, let start, now - start >= patience else { return [] }
    guard case .paste(let pasted) = state else { return interrupted() }
    state = .ready
    return [.pasted(pasted.text)]
  }

  private mutating func takeStep(
    _ input: curses_input,
    now: ContinuousClock.Instant
  ) -> [TerminalEvent] {
    if case .paste = state { return takePasted(input) }
    switch input.kind {
    case .nothing: return []
    case .byte: return take(UInt8(truncatingIfNeeded: input.value), now: now)
    case .key:
      let keys = interrupted()
      let hasAlt = keys.last == .key(Key(.escape))
      guard let key = Key(input, hasAlt: hasAlt) else { return keys }
      return hasAlt ? keys.dropLast() + [.key(key)] : keys + [.key(key)]
    case .pasteStart: return begin(.paste(PastedText()))
    case .mouse: return begin(.mouse([]))
    case .oldMouse: return begin(.oldMouse([]))
    case .pasteEnd, .unknown: return interrupted()
    }
  }

  private mutating func begin(_ next: State) -> [TerminalEvent] {
    let events = interrupted()
    state = next
    return events
  }

  /// What had begun when something else came: what is torn can never be completed.
  private mutating func interrupted() -> [TerminalEvent] {
    let events = drained()
    state = .ready
    character = PartialCharacter()
    return events
  }

  /// What had begun when nothing more came: Esc by itself, or `[` and `O` with Alt.
  private mutating func drained() -> [TerminalEvent] {
    switch state {
    case .escape:
      state = .ready
      return [.key(Key(.escape))]
    case .escapeTwice:
      state = .ready
      return [.key(Key(.escape)), .key(Key(.escape))]
    case .sequence(let bytes, let hasAlt) where bytes.count == 1:
      state = .ready
      let key = Key(.character(bytes == [0x5B] ? "[" : "O"), modifiers: .alt)
      return hasAlt ? [.key(Key(.escape)), .key(key)] : [.key(key)]
    case .string(let answer):
      guard let beginning = answer.beginning else { return [] }
      state = .ready
      return takePlain(beginning, hasAlt: true)
    case .ready, .sequence, .paste, .mouse, .oldMouse:
      return []
    }
  }

  private mutating func take(_ byte: UInt8, now: ContinuousClock.Instant) -> [TerminalEvent] {
    switch state {
    case .ready: return takePlain(byte, hasAlt: false)
    case .escape: return takeAfterEscape(byte, now: now)
    case .escapeTwice: return takeAfterEscapes(byte, now: now)
    case .sequence(let bytes, let hasAlt): return takeSequence(bytes + [byte], hasAlt: hasAlt)
    case .string(let answer): return takeString(answer, byte, now: now)
    case .mouse(let bytes): return takeMouse(bytes + [byte], now: now)
    case .oldMouse(let bytes):
      state = bytes.count < 2 ? .oldMouse(bytes + [byte]) : .ready
      let report = MouseReport(oldBytes: bytes + [byte])
      return report.flatMap { clicks.event(for: $0, now: now) }.map { [.mouse($0)] } ?? []
    case .paste: return []
    }
  }

  private mutating func takeAfterEscape(
    _ byte: UInt8,
    now: ContinuousClock.Instant
  ) -> [TerminalEvent] {
    switch byte {
    case 0x1B:
      state = .escapeTwice
      return []
    case 0x5B, 0x4F:
      state = .sequence([byte], hasAlt: false)
      return []
    case 0x5D, 0x50, 0x58, 0x5E, 0x5F:
      state = .string(StringAnswer(byte, start: now))
      return []
    default:
      state = .ready
      return takePlain(byte, hasAlt: true)
    }
  }

  private mutating func takeString(
    _ answer: StringAnswer,
    _ byte: UInt8,
    now: ContinuousClock.Instant
  ) -> [TerminalEvent] {
    var longer = answer
    switch longer.take(byte) {
    case .rest: state = .string(longer)
    case .end: state = .ready
    case .foreign(afterEscape: true): return takeAfterEscape(byte, now: now)
    case .foreign(afterEscape: false): return interrupted() + takePlain(byte, hasAlt: false)
    }
    return []
  }

  /// Some terminals send Alt with an arrow as Esc before what they send for the arrow.
  private mutating func takeAfterEscapes(
    _ byte: UInt8,
    now: ContinuousClock.Instant
  ) -> [TerminalEvent] {
    if byte == 0x5B || byte == 0x4F {
      state = .sequence([byte], hasAlt: true)
      return []
    }
    return [.key(Key(.escape))] + takeAfterEscape(byte, now: now)
  }

  private mutating func takePlain(_ byte: UInt8, hasAlt: Bool) -> [TerminalEvent] {
    if byte == 0x1B {
      state = .escape
      return []
    }
    if character.isEmpty { characterHasAlt = hasAlt }
    guard let scalar = character.take(byte) else { return [] }
    return [.key(Key(sentAs: scalar, hasAlt: characterHasAlt))]
  }

  private mutating func takeSequence(_ bytes: [UInt8], hasAlt: Bool) -> [TerminalEvent] {
    let last = bytes[bytes.count - 1]
    let isControl = last < 0x20 || last == 0x7F
    let isEnd = bytes[0] == 0x4F || (0x40...0x7E).contains(last)
    if isControl {
      state = .ready
      return takePlain(last, hasAlt: false)
    }
    // The Linux console's function keys have a second bracket.
    if isEnd, bytes != [0x5B, 0x5B] {
      state = .ready
      guard bytes.count <= Self.longestSequence, var key = Key(sequence: bytes) else { return [] }
      if hasAlt { key.modifiers.insert(.alt) }
      return [.key(key)]
    }
    state = .sequence(Array(bytes.prefix(Self.longestSequence)), hasAlt: hasAlt)
    return []
  }

  private mutating func takeMouse(
    _ bytes: [UInt8],
    now: ContinuousClock.Instant
  ) -> [TerminalEvent] {
    let last = bytes[bytes.count - 1]
    guard (0x20...0x3F).contains(last) else {
      state = .ready
      if last == 0x1B { return takePlain(last, hasAlt: false) }
      guard bytes.count <= Self.longestSequence else { return [] }
      let report = MouseReport(bytes)
      return report.flatMap { clicks.event(for: $0, now: now) }.map { [.mouse($0)] } ?? []
    }
    state = .mouse(Array(bytes.prefix(Self.longestSequence)))
    return []
  }

  private mutating func takePasted(_ input: curses_input) -> [TerminalEvent] {
    guard case .paste(var pasted) = state else { return [] }
    switch input.kind {
    case .byte:
      state = .ready
      pasted.take(UInt8(truncatingIfNeeded: input.value))
      state = .paste(pasted)
    case .pasteEnd:
      state = .ready
      return [.pasted(pasted.text)]
    default: break
    }
    return []
  }
}
