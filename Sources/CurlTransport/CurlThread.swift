import CCurl
import Glibc
import HTTPExchange
import Synchronization

/// The transport's thread and its letter box.
///
/// All that libcurl touches lives in a `CurlSession` on the thread's own stack; other threads only
/// put letters into the box and raise the signal, so that nothing unsafe is shared.
final class CurlThread: Sendable {
  private enum Life {
    case unborn
    case running(pthread_t, signal: Int32)
    case over
  }

  private struct State {
    var life = Life.unborn
    var letters: [CurlLetter] = []
    var lastTicket: CurlTicket = 0
  }

  private let configuration: CurlConfiguration
  private let state = Mutex(State())

  init(configuration: CurlConfiguration) {
    self.configuration = configuration
  }

  func nextTicket() -> CurlTicket {
    state.withLock { state in
      state.lastTicket += 1
      return state.lastTicket
    }
  }

  /// Hands a letter over; one that cannot be worked on is refused at once.
  func post(_ letter: CurlLetter) {
    let refusal = state.withLock { state -> HTTPFailure? in
      if case .unborn = state.life {
        if case .cancel = letter { return nil }
        guard let life = start() else { return .unusable("No thread could be started.") }
        state.life = life
      }
      guard case .running(_, let signal) = state.life else {
        return .unusable("The connection was shut down.")
      }
      state.letters.append(letter)
      CCurlSignalRaise(signal)
      return nil
    }
    if let refusal { letter.refuse(refusal) }
  }

  /// Ends the thread and waits for its end; letters from now on are refused.
  func stop() {
    let life = state.withLock { state in
      defer { state.life = .over }
      if case .running(_, let signal) = state.life { CCurlSignalRaise(signal) }
      return state.life
    }
    guard case .running(let thread, let signal) = life else { return }
    pthread_join(thread, nil)
    CCurlSignalClose(signal)
  }

  /// The letters so far; nil when the thread shall end.
  private func takeLetters() -> [CurlLetter]? {
    state.withLock { state in
      guard case .running = state.life else { return nil }
      defer { state.letters = [] }
      return state.letters
    }
  }

  private func start() -> Life? {
    let signal = CCurlSignalOpen()
    guard signal >= 0 else { return nil }
    // The retained context crosses once, and the new thread takes the retain over.
    let context = unsafe Unmanaged.passRetained(ThreadContext(owner: self, signal: signal))
    var thread = pthread_t()
    let code = withSignalsBlocked {
      unsafe pthread_create(
        &thread,
        nil,
        { pointer in
          if let pointer = unsafe pointer {
            let context = unsafe Unmanaged<ThreadContext>.fromOpaque(pointer).takeRetainedValue()
            context.owner.run(signal: context.signal)
          }
          return nil
        },
        context.toOpaque()
      )
    }
    guard code == 0 else {
      unsafe context.release()
      CCurlSignalClose(signal)
      return nil
    }
    return .running(thread, signal: signal)
  }

  /// Starts a thread that inherits blocked signals.
  ///
  /// Signals belong to the threads that expect them, and a blocked SIGPIPE makes a write to a
  /// closed connection fail instead of ending the process. Those of a crash stay.
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

  private func run(signal: Int32) {
    var session = CurlSession(configuration: configuration, signal: signal)
    while let letters = takeLetters() {
      for letter in letters { session.accept(letter) }
      session.step()
      CCurlSignalClear(signal)
    }
    session.end()
    let rest = state.withLock { state in
      defer { state.letters = [] }
      return state.letters
    }
    for letter in rest { letter.refuse(.unusable("The connection was shut down.")) }
  }
}

private final class ThreadContext: Sendable {
  let owner: CurlThread
  let signal: Int32

  init(owner: CurlThread, signal: Int32) {
    self.owner = owner
    self.signal = signal
  }
}
