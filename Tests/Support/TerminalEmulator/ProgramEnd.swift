internal import Glibc

/// How a program ended.
public enum ProgramEnd: Sendable, Hashable {
  /// By itself, with its exit status.
  case exited(Int32)
  /// By a signal, with its number.
  case signaled(Int32)

  // The macros that read the word do not import. Source: wait(2) and glibc's waitstatus.h.
  init(waitStatus word: Int32) {
    let signal = word & 0x7F
    self = signal == 0 ? .exited(word >> 8 & 0xFF) : .signaled(signal)
  }
}
