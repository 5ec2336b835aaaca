internal import Dispatch
internal import Glibc
internal import Synchronization

/// Does what is written to the disk, one piece after the other, on a thread that lives only while
/// there is any.
final class AnswerWriter: Sendable {
  /// More pieces than this do not wait: on a disk that slow, answers are not kept.
  private static let mostPieces = 512
  /// Nor pieces that hold more bytes than this together.
  private static let mostBytes = 32 << 20

  private let queue = Mutex(Queue())
  private let underWay = DispatchGroup()

  private struct Piece {
    let work: @Sendable () -> Void
    let bytes: Int
  }

  private struct Queue {
    var pieces: [Piece] = []
    var bytes = 0
    var isWorkedOn = false
  }

  /// Has a piece done that holds so many bytes, and `afterwards` when no further one waits.
  func add(
    holding bytes: Int,
    _ piece: @escaping @Sendable () -> Void,
    afterwards: @escaping @Sendable () -> Void
  ) {
    let startsThread = queue.withLock { queue -> Bool in
      guard queue.pieces.count < Self.mostPieces, queue.bytes + bytes <= Self.mostBytes
      else { return false }
      underWay.enter()
      queue.pieces.append(Piece(work: piece, bytes: bytes))
      queue.bytes += bytes
      defer { queue.isWorkedOn = true }
      return !queue.isWorkedOn
    }
    if startsThread { start(afterwards) }
  }

  /// Returns when all is done, or the time for that is over.
  func finish(within time: Duration) {
    let milliseconds = Int(time / .milliseconds(1))
    _ = underWay.wait(timeout: .now() + .milliseconds(milliseconds))
  }

  private func work(_ afterwards: () -> Void) {
    while let piece = next() {
      piece()
      if isLast { afterwards() }
      underWay.leave()
    }
  }

  private var isLast: Bool { queue.withLock { $0.pieces.isEmpty } }

  private func next() -> (@Sendable () -> Void)? {
    queue.withLock { queue in
      queue.isWorkedOn = !queue.pieces.isEmpty
<<<<<<< HEAD
      guard queue.isWorkedOn else { return nil }
      // Taken out of the array, not only passed over: what it holds is to go with it.
      let piece = queue.pieces.removeFirst()
      queue.bytes -= piece.bytes
      return piece.work
=======
      let piece = queue.pieces.popFirst()
      // A slice holds on to what was taken off its front, and that to whole answers.
      if queue.pieces.isEmpty { queue.pieces = [] }
      return piece
>>>>>>> search
    }
  }

  /// Without a thread nothing is kept, and nobody waits for it.
  private func start(_ afterwards: @escaping @Sendable () -> Void) {
    // The retained context crosses once, and the new thread takes the retain over.
    let context = unsafe Unmanaged.passRetained(ThreadContext { self.work(afterwards) })
    var thread = pthread_t()
    let code = withSignalsBlocked {
      unsafe pthread_create(
        &thread,
        nil,
        { pointer in
          if let pointer = unsafe pointer {
            unsafe Unmanaged<ThreadContext>.fromOpaque(pointer).takeRetainedValue().work()
          }
          return nil
        },
        context.toOpaque()
      )
    }
    guard code == 0 else {
      unsafe context.release()
      while next() != nil { underWay.leave() }
      return
    }
    pthread_detach(thread)
  }

  /// Starts a thread that inherits blocked signals.
  ///
  /// Signals belong to the threads that expect them, and a blocked SIGXFSZ makes a write beyond a
  /// file size limit fail instead of ending the process. Those of a crash stay.
  private func withSignalsBlocked(_ start: () -> Int32) -> Int32 {
    var previous = sigset_t()
    var blocked = sigset_t()
    unsafe sigfillset(&blocked)
    for crash in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT] {
      unsafe sigdelset(&blocked, crash)
    }
    unsafe pthread_sigmask(SIG_SETMASK, &blocked, &previous)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &previous, nil) }
    return start()
  }
}

private final class ThreadContext: Sendable {
  let work: @Sendable () -> Void

  init(work: @escaping @Sendable () -> Void) {
    self.work = work
  }
}
