import CNcurses
import Testing
import TextTerminal

@testable import CursesTerminal

/// What begins and does not end, at times that a test chooses.
@MainActor @Suite struct TornInputTests {
  private static let quit = TerminalEvent.key(.character("q"))

  @Test(arguments: [
    "\u{1B}[", "\u{1B}[1;", "\u{1B}[?64;1", "\u{1B}O", "\u{1B}[[", "\u{1B}]11;rgb:00", "\u{1B}P1+r",
    "\u{1B}_G", "\u{1B}^x", "\u{1B}Xx", "\u{1B}]0;q\u{1B}",
  ])
  func `what was torn takes no later key`(_ torn: String) {
    var typing = Typing()

    let begun = typing.events(of: torn)
    typing.rest(for: .milliseconds(500))
    let later = typing.events(of: "q")

    #expect(later == [Self.quit])
    #expect(!begun.contains(Self.quit))
  }

  @Test(arguments: ["\u{1B}]11;rgb:00", "\u{1B}P1+r", "\u{1B}_G", "\u{1B}^x", "\u{1B}Xx"])
  func `typing on for half a second ends a torn string`(_ torn: String) {
    var typing = Typing()
    _ = typing.events(of: torn)

    var events: [TerminalEvent] = []
    for key in ["a", "\r", "c", "q"] {
      typing.rest(for: .milliseconds(125))
      events += typing.events(of: key)
    }

    #expect(events == [Self.quit])
  }

  @Test(arguments: ["\u{1B}]11;rgb:00", "\u{1B}P1+r", "\u{1B}_G", "\u{1B}^x", "\u{1B}Xx"])
  func `a key that stands in no string ends a torn one, and counts`(_ torn: String) {
    var typing = Typing()

    let events = typing.events(of: torn + "\u{3}q")

    #expect(events == [.key(Key(.character("c"), modifiers: .control)), Self.quit])
  }

  @Test func `the end of a string may come late, but not later than half a second`() {
    var typing = Typing()

    var events = typing.events(of: "\u{1B}]11;rgb:1e1e")
    typing.rest(for: .milliseconds(250))
    events += typing.events(of: "/1e1e")
    typing.rest(for: .milliseconds(249))
    events += typing.events(of: "/1e1e\u{7}q")

    #expect(events == [Self.quit])
  }

  @Test(arguments: [CursesInputKind.mouse, .oldMouse])
  func `a torn report of the mouse takes no later key`(_ kind: CursesInputKind) {
    var typing = Typing()

    _ = typing.events(of: curses_input(kind: kind, value: 0, modifiers: 0))
    _ = typing.events(of: "0")
    typing.rest(for: .milliseconds(500))

    #expect(typing.events(of: "q") == [Self.quit])
  }

  @Test func `a character that was torn takes no later key`() {
    var typing = Typing()

    #expect(typing.events(of: [0xE6, 0xBC]) == [])
    typing.rest(for: .milliseconds(500))

    #expect(typing.events(of: [0xA2]) == [])
    #expect(typing.events(of: "q") == [Self.quit])
  }

  @Test func `the rest of a sequence may come late`() {
    var typing = Typing()

    #expect(typing.events(of: "\u{1B}[1;5") == [])
    typing.rest(for: .milliseconds(499))

    #expect(typing.events(of: "A") == [.key(Key(.up, modifiers: .control))])
  }

  @Test func `a paste without an end counts as whole after three seconds`() {
    var typing = Typing()
    _ = typing.events(of: curses_input(kind: .pasteStart, value: 0, modifiers: 0))
    #expect(typing.events(of: "one ") == [])

    #expect(typing.rest(for: .milliseconds(2_999)) == [])
    #expect(typing.events(of: "two q") == [])
    #expect(typing.rest(for: .milliseconds(3_000)) == [.pasted("one two q")])

    #expect(typing.events(of: "q") == [Self.quit])
  }

  @Test func `a rest that waits to be read is never late`() {
    var typing = Typing()
    _ = typing.events(of: curses_input(kind: .pasteStart, value: 0, modifiers: 0))
    _ = typing.events(of: "one ")

    // The program was busy, and read on before it looked whether anything was there.
    typing.pass(.seconds(60))
    let rest = typing.events(of: "q")
    let end = curses_input(kind: .pasteEnd, value: 0, modifiers: 0)

    #expect(rest == [])
    #expect(typing.events(of: end) == [.pasted("one q")])
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{7}", "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\",
    "\u{1B}P>|XTerm(388)\u{1B}\\", "\u{1B}P1+r544e=787465726d\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\",
    "\u{1B}]0;title qQ\r\u{18}", "\u{1B}[?64;1;2;6;9;15;16;17;18;21;22;28;29;42;52;314c",
    "\u{1B}[200;200;200;200;200;200;200;200;200;200;200A", "\u{1B}]\u{1B}]x\u{7}",
    "\u{1B}[<",
  ])
  func `an answer that nobody asked for presses no key`(_ answer: String) {
    var typing = Typing()

    let events = typing.events(of: answer + "\u{1B}[B")

    #expect(events == [.key(Key(.down))])
  }

  @Test(arguments: ["]", "P", "X", "^", "_", "[", "O"] as [Character])
  func `the beginning of a sequence by itself is a key with Alt`(_ character: Character) {
    var typing = Typing()

    let events = typing.events(of: "\u{1B}\(character)") + typing.rest(for: .zero)

    #expect(events == [.key(Key(.character(character), modifiers: .alt))])
  }
}

/// Input that is taken byte by byte at a time of its own.
@MainActor private struct Typing {
  private var input = CursesInput()
  private var now = ContinuousClock.now

  /// The events of bytes that come at once, without a look whether more is there.
  mutating func events(of bytes: [UInt8]) -> [TerminalEvent] {
    bytes.flatMap {
      events(of: curses_input(kind: .byte, value: Int32($0), modifiers: 0))
    }
  }

  /// The events of text that comes at once.
  mutating func events(of text: String) -> [TerminalEvent] { events(of: Array(text.utf8)) }

  /// The events of one step.
  mutating func events(of step: curses_input) -> [TerminalEvent] { input.take(step, now: now) }

  /// Lets time go by in which nobody looks.
  mutating func pass(_ time: Duration) { now += time }

  /// The events of a time in which nothing came, as seen at both its ends.
  @discardableResult
  mutating func rest(for time: Duration) -> [TerminalEvent] {
    let nothing = curses_input(kind: .nothing, value: 0, modifiers: 0)
    let first = events(of: nothing)
    pass(time)
    return first + events(of: nothing)
  }
}
