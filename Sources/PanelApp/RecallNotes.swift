internal import Synchronization

/// What is noted while kept answers are read: how old the oldest of them is.
final class RecallNotes: Sendable {
  private struct State {
    var oldest: Int64?
    var floor: Int64?
  }

  private let state = Mutex(State())

  /// When the oldest answer that was taken came, in seconds since 1970; nil while none was.
  var oldest: Int64? { state.withLock { $0.oldest } }

  /// Notes anew; from here on answers from before the moment are not taken, all are for nil.
  func begin(after floor: Int64?) {
    state.withLock { $0 = State(floor: floor) }
  }

  /// Whether an answer of the moment is taken; notes it if so.
  func take(_ moment: Int64) -> Bool {
    state.withLock { state in
      if let floor = state.floor, moment < floor { return false }
      state.oldest = min(state.oldest ?? moment, moment)
      return true
    }
  }
}
