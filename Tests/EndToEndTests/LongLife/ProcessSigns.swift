import Foundation
import PanelBenchmark

/// What a process holds at a moment.
///
/// Source: proc_pid_status(5), proc_pid_fd(5).
struct ProcessSigns: Sendable {
  /// Bytes of its own: heap, stacks and what it changed of its files.
  var ownBytes: Int
  /// Bytes in memory, those of files included.
  var residentBytes: Int
  /// Threads that live.
  var threads: Int
  /// Open descriptors that are sockets.
  var sockets: Int
  /// All other open descriptors.
  var files: Int
  /// Processes that it started and that are still there, ended or not.
  var children: Int

  /// Reads them; nil when the process is gone.
  init?(of process: Int32) throws {
    let folder = "/proc/\(process)"
    guard let status = FileText.read(folder + "/status"),
      let own = ProcText.bytes(of: "RssAnon", in: status),
      let resident = ProcText.bytes(of: "VmRSS", in: status),
      let threads = ProcText.number(of: "Threads", in: status)
    else { return nil }
    let targets = FileText.names(in: folder + "/fd").compactMap { name in
      try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/fd/\(name)")
    }
    ownBytes = own
    residentBytes = resident
    self.threads = threads
    sockets = targets.count { $0.hasPrefix("socket:") }
    files = targets.count - sockets
    children = try ChildProcesses.states(of: process).count
  }
}
