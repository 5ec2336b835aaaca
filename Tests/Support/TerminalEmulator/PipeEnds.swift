internal import Glibc
internal import Synchronization

/// A pipe between a test and a program; what is still open is closed when it is let go.
final class PipeEnds: Sendable {
  private let ends: Mutex<[Int32]>

  /// Makes a pipe.
  init() throws(EmulatorFailure) {
    var ends: [Int32] = [-1, -1]
    // The kernel fills both places during the call.
    guard unsafe pipe(&ends) == 0 else { throw .system("pipe", errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    self.ends = Mutex(ends)
  }

  deinit {
    ends.withLock { ends in
      for end in ends where end >= 0 { _ = Glibc.close(end) }
    }
  }

  /// The end to read from.
  var reading: Int32 { ends.withLock { $0[0] } }
  /// The end to write to.
  var writing: Int32 { ends.withLock { $0[1] } }

  /// Writes the text from a thread of its own and closes the pipe.
  func send(_ text: String) {
    close(0)
    let end = take(1)
    let started = OwnThread {
      // A program that reads nothing must not end the test with a signal.
      var blocked = sigset_t()
      unsafe sigemptyset(&blocked)
      unsafe sigaddset(&blocked, SIGPIPE)
      unsafe pthread_sigmask(SIG_BLOCK, &blocked, nil)
      let bytes = Array(text.utf8)
      var sent = 0
      while sent < bytes.count {
        let rest = Array(bytes[sent...])
        let count = unsafe write(end, rest, rest.count)
        guard count > 0 else { break }
        sent += count
      }
      Glibc.close(end)
    }
    guard let started else {
      Glibc.close(end)
      return
    }
    started.detach()
  }

  /// Collects what is written to the pipe, in a thread of its own.
  func collect() -> CollectedText {
    close(1)
    return CollectedText(descriptor: take(0))
  }

  private func take(_ index: Int) -> Int32 {
    ends.withLock { ends in
      defer { ends[index] = -1 }
      return ends[index]
    }
  }

  private func close(_ index: Int) {
    Glibc.close(take(index))
  }
}
