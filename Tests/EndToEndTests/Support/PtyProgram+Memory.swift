import PanelBenchmark
import TerminalEmulator
import Testing

extension PtyProgram {
  /// Bytes that the program occupies, by an entry of its status: `VmRSS` at present, `VmHWM` at
  /// most.
  ///
  /// Source: proc_pid_status(5).
  func bytes(of name: String) throws -> Int {
    let status = try #require(FileText.read("/proc/\(processID)/status"))
    return try #require(ProcText.bytes(of: name, in: status))
  }
}
