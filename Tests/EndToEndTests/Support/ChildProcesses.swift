import FoundationEssentials

/// The processes that a process has started.
enum ChildProcesses {
  /// The states of those that were not waited for yet: `Z` for one that has ended.
  static func states(of process: Int32) throws -> [String] {
    try all(of: process).map(\.state)
  }

  /// The numbers of those that were not waited for yet.
  static func ids(of process: Int32) throws -> [Int32] {
    try all(of: process).map(\.id)
  }

  /// Source: proc_pid_stat(5).
  private static func all(of process: Int32) throws -> [(id: Int32, state: String)] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { name in
      guard let id = Int32(name),
        let bytes = FileManager.default.contents(atPath: "/proc/\(name)/stat")
      else { return nil }
      // The name of the program, in brackets, may hold anything.
      let fields = String(decoding: bytes, as: UTF8.self).split(separator: ") ").last?
        .split(separator: " ").map(String.init)
      guard let fields, fields.count > 1, fields[1] == String(process) else { return nil }
      return (id, fields[0])
    }
  }
}
