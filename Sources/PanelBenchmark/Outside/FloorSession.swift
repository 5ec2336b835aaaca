internal import TerminalEmulator

/// The floor, measured as the panel is.
enum FloorSession {
  /// Runs the floor once.
  static func measured(
    _ stage: Stage,
    rests: Bool,
    _ options: BenchmarkOptions
  ) throws(BenchmarkFailure) -> Session {
    var session = try stage.startFloor()
    try session.measureStart(["frame": ScreenMarks.floorFrame])
    try session.press(.down, count: 9, as: "key")
    try session.measureBurst(.down, until: ScreenMarks.floorMoved(by: 9))
    try session.measureResize()
    if rests { try session.measureRest(options.rest) }
    try session.measureQuit("q")
    return session
  }
}
