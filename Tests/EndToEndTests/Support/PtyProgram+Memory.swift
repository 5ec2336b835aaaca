import FoundationEssentials
import TerminalEmulator
import Testing

extension PtyProgram {
  /// Memory that the program occupies.
  ///
  /// Source: proc_pid_status(5), `VmRSS`.
  var residentKibibytes: Int {
    get throws {
      let bytes = try #require(FileManager.default.contents(atPath: "/proc/\(processID)/status"))
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      let line = try #require(lines.first { $0.hasPrefix("VmRSS") })
      return try #require(line.split { !$0.isNumber }.first.flatMap { Int($0) })
    }
  }
}
