/// A text terminal: shows surfaces and reports events.
@MainActor
public protocol Terminal: AnyObject {
  /// The present extent.
  var size: Size { get }
  /// How many colours it shows.
  var colorDepth: ColorDepth { get }
  /// Makes the calling thread ready for a turn; what a turn does may be done by another one next.
  func beginTurn()
  /// All events that arrived since the last call, in order; never blocks.
  func pendingEvents() -> [TerminalEvent]
  /// Calls the handler on the main actor whenever events may be pending, until the terminal closes.
  func whenEventsArrive(_ handler: @escaping @MainActor () -> Void)
  /// Shows the surface, sending only what differs from what is on the screen.
  func present(_ surface: Surface)
  /// Forgets what is on the screen, so that the next `present` sends everything.
  func invalidate()
  /// Gives the terminal back, stops the process, and takes the terminal again when it goes on.
  func suspend()
  /// Puts text on the clipboard of the machine the person sits at, by OSC 52: all of it or nothing.
  func copy(_ text: String) -> ClipboardSending
  /// Gives the terminal back; calls after the first do nothing.
  func close()
}
