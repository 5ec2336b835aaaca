internal import Glibc

/// Waits for a program on a thread of its own and says early whether it works.
final class Reaper: Sendable {
  private let process: pid_t
  private let input: InputPipe?
  private let patience: Int
  private let report: @Sendable (DetachedProcess.Outcome) -> Void

  private static let stepMilliseconds = 10

  init(
    process: pid_t,
    input: InputPipe? = nil,
    patience: Int,
    report: @escaping @Sendable (DetachedProcess.Outcome) -> Void
  ) {
    self.process = process
    self.input = input
    self.patience = patience
    self.report = report
  }

  /// Starts the thread, which lives until the program has ended.
  func start() {
    var thread = pthread_t()
    let context = unsafe Unmanaged.passRetained(self).toOpaque()
    let status = unsafe pthread_create(
      &thread,
      nil,
      { context in
        guard let context = unsafe context else { return nil }
        unsafe Unmanaged<Reaper>.fromOpaque(context).takeRetainedValue().wait()
        return nil
      },
      context
    )
    guard status == 0 else {
      unsafe Unmanaged<Reaper>.fromOpaque(context).release()
      report(.started)
      return
    }
    pthread_detach(thread)
  }

  private func wait() {
    var waited = 0
    var status: Int32 = 0
    while waited < patience {
      input?.feed()
      if unsafe waitpid(process, &status, WNOHANG) == process {
        report(Self.outcome(status))
        return
      }
      var pause = timespec(tv_sec: 0, tv_nsec: Self.stepMilliseconds * 1_000_000)
      unsafe nanosleep(&pause, nil)
      waited += Self.stepMilliseconds
    }
    report(input?.isTaken ?? true ? .started : .failed("it does not read what is to be copied"))
    input?.close()
    unsafe waitpid(process, &status, 0)
  }

  private static func outcome(_ status: Int32) -> DetachedProcess.Outcome {
    let signal = status & 0x7F
    let code = (status >> 8) & 0xFF
    if signal != 0 { return .failed("it was ended by signal \(signal)") }
    return code == 0 ? .started : .failed("it ended with status \(code)")
  }
}
