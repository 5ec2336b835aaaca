internal import TerminalEmulator

/// What came of a start, a key or a resize, until the program went quiet.
struct Reaction {
  /// When each mark was first seen on the screen, in their order.
  var marks: [ContinuousClock.Instant] = []
  /// When the first output had been read; nil when there was none.
  var first: ContinuousClock.Instant?
  /// When the last output had been read; nil when there was none.
  var last: ContinuousClock.Instant?
  /// Bytes that were sent.
  var bytes = 0
}

extension TimedProgram {
  /// Reads until the program has been quiet for so long and every mark was seen.
  ///
  /// A mark's time is that of the read that brought it onto the screen. Reading comes first and
  /// looking afterwards, when the program rests.
  /// - Throws: `.timedOut` when a mark is not seen within the patience.
  func follow(
    quiet: Duration,
    patience: Duration = .seconds(20),
    marks: [ScreenMark] = []
  ) throws(EmulatorFailure) -> Reaction {
    var times: [ContinuousClock.Instant?] = marks.map { _ in nil }
    var reaction = Reaction()
    let limit = ContinuousClock.now + patience
    repeat {
      for output in read(untilQuietFor: quiet) {
        show(output)
        reaction.first = reaction.first ?? output.time
        reaction.last = output.time
        reaction.bytes += output.bytes.count
        guard times.contains(nil) else { continue }
        let screen = snapshot
        for index in marks.indices where times[index] == nil && marks[index](screen) {
          times[index] = output.time
        }
      }
    } while times.contains(nil) && !hasHungUp && ContinuousClock.now < limit
    reaction.marks = times.compactMap(\.self)
    guard reaction.marks.count == marks.count else {
      let missing = times.firstIndex(of: nil) ?? 0
      throw .timedOut(waitingFor: "mark \(missing + 1)", screen: snapshot.lines)
    }
    return reaction
  }
}
