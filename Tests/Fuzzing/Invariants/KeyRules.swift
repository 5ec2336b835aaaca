import CNcurses
import TextTerminal

@testable import CursesTerminal

/// What holds for steps of input, and for names of keys.
@MainActor enum KeyRules {
  /// Bytes that no text in UTF-8 has stand for the steps that are no bytes.
  private static let kinds: [UInt8: CursesInputKind] = [
    0xF8: .nothing, 0xF9: .key, 0xFA: .pasteStart, 0xFB: .pasteEnd, 0xFC: .mouse, 0xFD: .oldMouse,
    0xFE: .unknown, longSilence: .nothing,
  ]
  /// So long a time without a byte that not even a paste goes on after it.
  private static let longSilence: UInt8 = 0xFF
  /// How long it is, and how long the other one: a sequence goes on after one of those, not after
  /// two.
  private static let silences: (long: Duration, short: Duration) = (.seconds(4), .milliseconds(300))

  /// The keys that the C side reports by number.
  private static let lastKey: UInt8 = 130

  static func check(_ input: [UInt8]) throws(BrokenRule) {
    try checkSteps(input)
    try checkName(String(decoding: input, as: UTF8.self))
  }

  private static func checkSteps(_ input: [UInt8]) throws(BrokenRule) {
    var reader = CursesInput()
    var now = ContinuousClock.now
    var isPasting = false
    var events = 0
    for (step, wait) in Self.steps(of: input) {
      now += wait
      let found = reader.take(step, now: now)
      events += found.count
      for event in found { try check(event) }
      try checkPasted(found, isPasting)
      try BrokenRule.unless(
        wait < silences.long || reader.patience == nil,
        "what has begun is waited for without end"
      )
      // A paste ends with its end, or when its rest did not come in time.
      isPasting = isPasting ? found.isEmpty && step.kind != .pasteEnd : step.kind == .pasteStart
    }
    // Each Esc may have to wait for what follows, so that two keys come with one step.
    try BrokenRule.unless(events <= 2 * input.count, "\(input.count) steps are \(events) events")
    try checkRecovery(&reader, now: now)
  }

  /// Pasted text is text, and presses no key.
  private static func checkPasted(
    _ events: [TerminalEvent],
    _ isPasting: Bool
  ) throws(BrokenRule) {
    for event in events where isPasting {
      guard case .pasted = event else {
        throw BrokenRule(description: "pasted text presses \(event)")
      }
    }
  }

  /// Once what has begun is over, the next key is that key.
  private static func checkRecovery(
    _ reader: inout CursesInput,
    now: ContinuousClock.Instant
  ) throws(BrokenRule) {
    for kind in [CursesInputKind.pasteEnd, .unknown] {
      for event in reader.take(curses_input(kind: kind, value: 0, modifiers: 0), now: now) {
        try check(event)
      }
    }
    let step = curses_input(kind: .byte, value: 0x78, modifiers: 0)
    let events = reader.take(step, now: now)
    try BrokenRule.unless(events == [.key(.character("x"))], "x is \(events)")
  }

  /// The steps that bytes stand for, each with the time that passes before it.
  private static func steps(of bytes: [UInt8]) -> [(step: curses_input, wait: Duration)] {
    var result: [(step: curses_input, wait: Duration)] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard let kind = kinds[byte] else {
        result.append((curses_input(kind: .byte, value: Int32(byte), modifiers: 0), .zero))
        continue
      }
      var value: UInt8 = 0
      if kind == .key, index < bytes.count {
        value = bytes[index]
        index += 1
      }
      let silence = byte == longSilence ? silences.long : silences.short
      let key = Int32(value % lastKey)
      let step = curses_input(kind: kind, value: key, modifiers: Int32(value / lastKey))
      result.append((step, kind == .nothing ? silence : .zero))
    }
    return result
  }

  private static func check(_ event: TerminalEvent) throws(BrokenRule) {
    switch event {
    case .key(let key):
      if case .character(let character) = key.code {
        let isControl = character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
        try BrokenRule.unless(!isControl, "the key \(key) is a control character")
      }
    case .pasted(let text):
      let isPlain = text.unicodeScalars.allSatisfy { scalar in
        scalar.value >= 0x20 || scalar == "\n" || scalar == "\t"
      }
      try BrokenRule.unless(isPlain, "a control character is pasted")
      try BrokenRule.unless(text.utf8.count <= 3 << 16, "\(text.utf8.count) bytes are pasted")
    case .mouse(let mouse):
      try BrokenRule.unless(mouse.column >= 0 && mouse.row >= 0, "the mouse is at \(mouse)")
    case .resized, .resumed, .terminated, .vanished:
      throw BrokenRule(description: "input is \(event)")
    }
  }

  /// A key goes by the name that it is shown by.
  private static func checkName(_ name: String) throws(BrokenRule) {
    guard let key = Key(named: name) else { return }
    let shown = key.displayName
    try BrokenRule.unless(
      Key(named: shown) == key,
      "\(key) is shown as \(shown), which is \(String(describing: Key(named: shown)))"
    )
  }
}
