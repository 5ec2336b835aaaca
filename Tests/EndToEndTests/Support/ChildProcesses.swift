import FoundationEssentials

/// The processes that a process has started.
enum ChildProcesses {
  /// The states of those that were not waited for yet: `Z` for one that has ended.
  ///
  /// Source: proc_pid_stat(5).
  static func states(of process: Int32) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { name in
      guard Int32(name) != nil,
        let bytes = FileManager.default.contents(atPath: "/proc/\(name)/stat")
      else { return nil }
      // The name of the program, in brackets, may hold anything.
      let fields = String(decoding: bytes, as: UTF8.self).split(separator: ") ").last?
        .split(separator: " ").map(String.init)
      guard let fields, fields.count > 1, fields[1] == String(process) else { return nil }
      return fields[0]
    }
  }
}
