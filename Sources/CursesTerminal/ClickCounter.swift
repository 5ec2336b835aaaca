internal import TextTerminal

/// Finds double clicks among presses.
struct ClickCounter {
  /// How soon the second press must follow.
  private static let patience = Duration.milliseconds(400)

  private var latest: (event: MouseEvent, time: ContinuousClock.Instant)?

  /// The event of the report; nil when it means nothing.
  mutating func event(for report: MouseReport, now: ContinuousClock.Instant) -> MouseEvent? {
    guard let action = report.action else { return nil }
    var event = MouseEvent(column: report.column, row: report.row, action: action)
    if case .drag = action { latest = nil }
    guard action == .press(.left) else { return event }
    if let latest, latest.event == event, now - latest.time <= Self.patience {
      self.latest = nil
      event.action = .doubleClick
    } else {
      latest = (event, now)
    }
    return event
  }
}
