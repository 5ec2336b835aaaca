import FoundationEssentials

/// The processes that a process has started.
enum ChildProcesses {
  /// The states of those that were not waited for yet: `Z` for one that has ended.
  ///
  /// Source: proc_pid_stat(5).
  static func states(of process: Int32) throws -> [String] {
    try allFields().filter { $0[1] == String(process) }.map { $0[0] }
  }

  /// The numbers of those that were not waited for yet.
  static func numbers(of process: Int32) throws -> [Int32] {
    try allFields().filter { $0[1] == String(process) }.compactMap { $0.last.flatMap { Int32($0) } }
  }

  /// How many processes are in the group that is named after its first one.
  static func ofGroup(_ group: Int32) throws -> Int {
    try allFields().count { $0[2] == String(group) }
  }

  /// State, parent, group and further fields of every process, and last its number.
  private static func allFields() throws -> [[String]] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { name in
      guard Int32(name) != nil,
        let bytes = FileManager.default.contents(atPath: "/proc/\(name)/stat")
      else { return nil }
      // The name of the program, in brackets, may hold anything.
      let fields = String(decoding: bytes, as: UTF8.self).split(separator: ") ").last?
        .split(separator: " ").map(String.init)
      return fields.flatMap { $0.count > 2 ? $0 + [name] : nil }
    }
  }
}
