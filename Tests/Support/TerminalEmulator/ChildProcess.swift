internal import Glibc

/// A process of a test's own, reaped by a thread of its own.
final class ChildProcess: Sendable {
  /// What is known of the process.
  struct State {
    /// How it ended; nil while it lives.
    var end: ProgramEnd?
    /// Whether it is stopped.
    var isStopped = false
    /// Processor time that it and the children it waited for took; nil while it lives.
    var processorTime: Duration?

    /// Takes over what was reported.
    ///
    /// Source: wait(2) and glibc's waitstatus.h.
    mutating func adopt(_ word: Int32) {
      let isContinued = word == 0xFFFF
      isStopped = !isContinued && word & 0xFF == 0x7F
      if !isStopped, !isContinued { end = ProgramEnd(waitStatus: word) }
    }
  }

  /// Its number; meaningless once it has ended.
  let id: pid_t
  /// What is known of it.
  let state: Watched<State>

  /// Takes care of a child that was started.
  init(id: pid_t) {
    self.id = id
    let state = Watched(State())
    self.state = state
    OwnThread { Self.watch(id, state) }?.detach()
  }

  deinit {
    send(SIGKILL)
  }

  /// Sends the signal unless the process has ended.
  func send(_ signal: Int32) {
    // It is reaped under the same lock, so that its number cannot mean another process.
    state.read { state in
      if state.end == nil { _ = kill(id, signal) }
    }
  }

  private static func watch(_ id: pid_t, _ state: Watched<State>) {
    let changes = WUNTRACED | WCONTINUED
    while state.read({ $0.end == nil }) {
      var change = unsafe siginfo_t()
      // The kernel fills the variables during the calls.
      let isKnown = unsafe waitid(P_PID, id_t(id), &change, WEXITED | changes | WNOWAIT) == 0
      guard isKnown || errno != EINTR else { continue }
      state.change { state in
        var word: Int32 = 0
        var usage = rusage()
        let found = unsafe wait4(id, &word, changes | WNOHANG, &usage)
        if found == id { state.adopt(word) } else if found < 0 { state.end = .exited(-1) }
        if state.end != nil { state.processorTime = usage.time }
      }
    }
  }
}

extension rusage {
  /// Processor time in programs and in the kernel.
  fileprivate var time: Duration {
    .seconds(ru_utime.tv_sec + ru_stime.tv_sec)
      + .microseconds(ru_utime.tv_usec + ru_stime.tv_usec)
  }
}
