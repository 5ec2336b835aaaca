import FoundationEssentials

/// The processes that a process has started.
enum ChildProcesses {
  private struct Entry {
    var id: Int32
    var state: String
    var parent: String
    var group: String
  }

  /// The states of those that were not waited for yet: `Z` for one that has ended.
  static func states(of process: Int32) throws -> [String] {
    try all().filter { $0.parent == String(process) }.map(\.state)
  }

  /// The numbers of those that were not waited for yet.
  static func ids(of process: Int32) throws -> [Int32] {
    try all().filter { $0.parent == String(process) }.map(\.id)
  }

  /// How many processes are in the group that is named after its first one.
  static func ofGroup(_ group: Int32) throws -> Int {
    try all().count { $0.group == String(group) }
  }

  /// Source: proc_pid_stat(5).
  private static func all() throws -> [Entry] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { name in
      guard let id = Int32(name),
        let bytes = FileManager.default.contents(atPath: "/proc/\(name)/stat")
      else { return nil }
      let text = String(decoding: bytes, as: UTF8.self)
      // A sanitizer has names of functions read by a program of its own.
      guard !text.contains(" (llvm-symbolizer) ") else { return nil }
      // The name of the program, in brackets, may hold anything.
      let fields = text.split(separator: ") ").last?.split(separator: " ").map(String.init)
      guard let fields, fields.count > 2 else { return nil }
      return Entry(id: id, state: fields[0], parent: fields[1], group: fields[2])
    }
  }
}
