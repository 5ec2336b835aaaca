internal import Dispatch

/// When a frame may be drawn that no person waits for: answers that come close together share one.
struct FramePace {
  /// Frames for answers follow each other no faster; shorter than the eye can tell apart.
  static let interval = DispatchTimeInterval.milliseconds(10)

  private var last: DispatchTime?

  /// Notes that a frame was drawn.
  mutating func drew(at now: DispatchTime) {
    last = now
  }

  /// When the next frame may be drawn; nil when that is now.
  func next(after now: DispatchTime) -> DispatchTime? {
    guard let last else { return nil }
    let due = last + Self.interval
    return due > now ? due : nil
  }
}
