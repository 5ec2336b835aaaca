internal import Glibc
internal import Synchronization

/// The thread that shows on the screen what arrives at a pseudo terminal's master.
final class TerminalReader: Sendable {
  private let master: Int32
  private let bell: Int32
  private let thread: Mutex<OwnThread?>
  private let isReading = Mutex(true)

  /// Starts reading; the descriptor belongs to the reader then.
  init(master: Int32, state: Watched<PseudoTerminal.State>) throws(EmulatorFailure) {
    var ends: [Int32] = [-1, -1]
    // The kernel fills both places during the call.
    guard unsafe pipe(&ends) == 0 else { throw .system("pipe", errno) }
    let listener = ends[0]
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    self.master = master
    bell = ends[1]
    thread = Mutex(nil)
    let running = OwnThread { [self] in read(master, until: listener, into: state) }
    thread.withLock { $0 = running }
  }

  /// The master's descriptor; -1 once stopped.
  var descriptor: Int32 { thread.withLock { $0 == nil ? -1 : master } }

  /// Types bytes; waits while the program's end has no room for them.
  func send(_ bytes: [UInt8]) {
    let master = descriptor
    var rest = bytes[...]
    while !rest.isEmpty {
      let chunk = Array(rest)
      // The array outlives the call.
      let count = unsafe write(master, chunk, chunk.count)
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Stops or goes on reading; what is written meanwhile waits for it, and so does who writes it.
  func setReading(_ isWanted: Bool) {
    isReading.withLock { $0 = isWanted }
    // Wakes the thread; the array outlives the call.
    thread.withLock { if $0 != nil { _ = unsafe write(bell, [0], 1) } }
  }

  /// Ends the thread and closes the master; calls after the first do nothing.
  func stop() {
    thread.withLock { thread in
      guard let running = thread else { return }
      Glibc.close(bell)
      running.join()
      Glibc.close(master)
      thread = nil
    }
  }

  private func read(
    _ master: Int32,
    until bell: Int32,
    into state: Watched<PseudoTerminal.State>
  ) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let isReading = isReading.withLock { $0 }
      var waiting = [
        // A negative number stands for no descriptor.
        pollfd(fd: isReading ? master : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: bell, events: Int16(POLLIN), revents: 0),
      ]
      // The kernel changes both places during the call.
      unsafe poll(&waiting, 2, -1)
      if waiting[1].revents != 0 {
        var letter: UInt8 = 0
        // The variable outlives the call.
        guard unsafe Glibc.read(bell, &letter, 1) == 1 else { break }
        continue
      }
      // The buffer outlives the call.
      let count = unsafe Glibc.read(master, &buffer, buffer.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { break }
      let answer = state.change { $0.screen.show(buffer[..<count]) }
      if !answer.isEmpty { _ = unsafe write(master, answer, answer.count) }
    }
    state.change { $0.hasEnded = true }
    Glibc.close(bell)
  }
}
