internal import Glibc

/// Everything that a program wrote to a pipe.
struct CollectedText: Sendable {
  private struct State {
    var bytes: [UInt8] = []
    var isWhole = false
  }

  private let state = Watched(State())

  /// Starts reading; the descriptor is closed at the end.
  init(descriptor: Int32) {
    let thread = OwnThread { [state] in
      var buffer = [UInt8](repeating: 0, count: 65_536)
      // The buffer outlives the call.
      while case let count = unsafe read(descriptor, &buffer, buffer.count), count > 0 {
        state.change { $0.bytes += buffer[..<count] }
      }
      state.change { $0.isWhole = true }
      Glibc.close(descriptor)
    }
    thread?.detach()
  }

  /// The whole text, once everybody has closed the other end.
  func text(patience: Duration) async throws(EmulatorFailure) -> String {
    guard await state.wait(patience: patience, until: { $0.isWhole }) else {
      throw .timedOut(waitingFor: "the end of the output", screen: [])
    }
    return state.read { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
