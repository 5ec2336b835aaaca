import TextTerminal

/// A terminal in memory: events are put in by the test, shown surfaces are kept, or the last alone.
@MainActor
final class ScriptedTerminal: Terminal {
  var size = Size(columns: 80, rows: 24)
  let colorDepth = ColorDepth.none
  var keepsAll = true
  private(set) var shown: [Surface] = []
  private(set) var frames = 0
  private(set) var copied: [String] = []
  private(set) var isClosed = false
  private var events: [TerminalEvent] = []
  private var handler: (@MainActor () -> Void)?

  func type(_ keys: Key...) {
    send(keys.map { .key($0) })
  }

  func send(_ events: [TerminalEvent]) {
    self.events += events
    handler?()
  }

  func beginTurn() {}

  func pendingEvents() -> [TerminalEvent] {
    defer { events.removeAll() }
    return events
  }

  func whenEventsArrive(_ handler: @escaping @MainActor () -> Void) { self.handler = handler }
  func present(_ surface: Surface) {
    frames += 1
    if !keepsAll { shown.removeAll() }
    shown.append(surface)
  }
  func invalidate() {}
  func suspend() {}
  func copy(_ text: String) -> ClipboardSending {
    copied.append(text)
    return .sent
  }
  func close() { isClosed = true }
}

extension ScriptedTerminal {
  /// The rows of the last surface.
  var rows: [String] {
    guard let surface = shown.last else { return [] }
    return (0..<surface.size.rows).map { surface.rowText($0) }
  }

  func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }
}
