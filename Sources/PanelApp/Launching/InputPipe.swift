internal import CSpawning
internal import Glibc
internal import Synchronization

/// What a program reads, written little by little by the thread that waits for it.
///
/// A reader that never reads holds nobody up, and one that ends early is no signal to us.
final class InputPipe: Sendable {
  private struct State {
    var readEnd: Int32 = -1
    var writeEnd: Int32 = -1
    var rest: ArraySlice<UInt8>
  }

  private let state: Mutex<State>

  /// Bytes written at once.
  private static let step = 65_536

  /// Makes a pipe for the bytes; a program gets none when the system has no more pipes.
  init(_ bytes: [UInt8]) {
    var ends: [Int32] = [-1, -1]
    var state = State(rest: bytes[...])
    if unsafe spawning_pipe(&ends) == 0 {
      (state.readEnd, state.writeEnd) = (ends[0], ends[1])
      _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    }
    self.state = Mutex(state)
  }

  deinit {
    closeReadEnd()
    close()
  }

  /// The end that the program reads from; -1 when there is none.
  var readEnd: Int32 { state.withLock(\.readEnd) }

  /// Whether all was written.
  var isTaken: Bool { state.withLock { $0.rest.isEmpty } }

  /// Writes as much as fits at present, and ends the input behind the last byte.
  func feed() {
    Self.holdBrokenPipes()
    state.withLock { state in
      while state.writeEnd >= 0, !state.rest.isEmpty {
        let count = unsafe state.rest.prefix(Self.step).withUnsafeBytes { bytes in
          unsafe write(state.writeEnd, bytes.baseAddress, bytes.count)
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        state.rest = state.rest.dropFirst(count)
      }
      Self.close(&state.writeEnd)
    }
  }

  /// Lets go of the program's end, which it has by now.
  func closeReadEnd() {
    state.withLock { Self.close(&$0.readEnd) }
  }

  /// Ends the input, whether all was written or not.
  func close() {
    state.withLock { Self.close(&$0.writeEnd) }
  }

  private static func close(_ descriptor: inout Int32) {
    if descriptor >= 0 { _ = Glibc.close(descriptor) }
    descriptor = -1
  }

  /// A pipe that nobody reads would end the program; blocked, the signal ends with the thread.
  private static func holdBrokenPipes() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }
}
