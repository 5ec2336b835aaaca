import FoundationEssentials
import TerminalEmulator

extension PtyProgram {
  /// Lets the terminal read no more and presses the key until the program waits for it in a write.
  ///
  /// The key is to make the program send much, such as all of its screen.
  func blockOutput(pressing key: TypedKey) async throws(EmulatorFailure) {
    terminal.setReading(false)
    let limit = ContinuousClock.now + PseudoTerminal.patience
    while !isStuckInWriting {
      guard ContinuousClock.now < limit else {
        throw .timedOut(waitingFor: "the program to be stuck in a write", screen: screen.lines)
      }
      send(key)
      await Task.yield()
    }
  }

  /// Whether one of its threads waits in write(2).
  ///
  /// Source: proc_pid_syscall(5); write is 1 on x86-64 and 64 on aarch64.
  private var isStuckInWriting: Bool {
    #if arch(arm64)
    let write = "64 "
    #else
    let write = "1 "
    #endif
    let tasks = "/proc/\(processID)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    return threads.contains { thread in
      let bytes = FileManager.default.contents(atPath: "\(tasks)/\(thread)/syscall")
      return bytes.map { String(decoding: $0, as: UTF8.self).hasPrefix(write) } ?? false
    }
  }
}
