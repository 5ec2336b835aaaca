import Glibc
import Synchronization

extension LoopbackServer {
  /// Opens once; threads and tasks wait for it.
  public final class Gate: Sendable {
    /// What ended a wait.
    public enum Event: Sendable {
      case opened
      /// The socket has something to read, or its other end is gone.
      case readable
    }

    private struct State {
      var isOpen = false
      var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    /// Readable from its opening on, so that a thread can wait for it and a socket together.
    private let reading: Int32
    private let writing: Int32

    /// Makes a closed gate.
    public init() {
      var ends: [Int32] = [-1, -1]
      let code = unsafe pipe(&ends)
      precondition(code == 0, "No pipe for a gate.")
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      reading = ends[0]
      writing = ends[1]
    }

    deinit {
      close(reading)
      close(writing)
    }

    /// Lets everybody through; again without effect.
    public func open() {
      let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>]? in
        guard !state.isOpen else { return nil }
        state.isOpen = true
        defer { state.waiters = [] }
        return state.waiters
      }
      guard let waiters else { return }
      var byte: UInt8 = 1
      _ = unsafe write(writing, &byte, 1)
      for waiter in waiters { waiter.resume() }
    }

    /// Whether it was opened.
    public var isOpen: Bool { state.withLock { $0.isOpen } }

    /// Waits in a task.
    public func opened() async {
      await withCheckedContinuation { continuation in
        let isOpen = state.withLock { state in
          if !state.isOpen { state.waiters.append(continuation) }
          return state.isOpen
        }
        if isOpen { continuation.resume() }
      }
    }

    /// Blocks the thread until the gate opens or the socket is readable, the gate first.
    func wait(orReadable socket: Int32) -> Event {
      var entries = [
        pollfd(fd: reading, events: Int16(POLLIN), revents: 0),
        pollfd(fd: socket, events: Int16(POLLIN), revents: 0),
      ]
      while unsafe poll(&entries, 2, -1) < 0, errno == EINTR {}
      return entries[0].revents != 0 ? .opened : .readable
    }

    /// Blocks the thread until one of two gates opens.
    func wait(or other: Gate) {
      _ = wait(orReadable: other.reading)
    }
  }
}
