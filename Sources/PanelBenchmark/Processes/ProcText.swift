/// Reads the texts of `/proc`.
///
/// Source: proc(5) and the kernel's Documentation/scheduler/sched-stats.rst.
public enum ProcText {
  /// Bytes of an entry of `smaps_rollup` or `status`, which are told in kB; nil when it is absent.
  public static func bytes(of name: String, in text: String) -> Int? {
    value(of: name, in: text)
      .flatMap { $0.split(separator: " ").first.flatMap { Int($0) } }
      .map { $0 * 1_024 }
  }

  /// The number of an entry of `status`; nil when it is absent.
  public static func number(of name: String, in text: String) -> Int? {
    value(of: name, in: text).flatMap { Int($0) }
  }

  /// The nanoseconds that a thread ran, from its `schedstat`; nil when that is no such text.
  public static func nanoseconds(ofSchedule text: String) -> Int? {
    text.split { $0 == " " || $0 == "\n" }.first.flatMap { Int($0) }
  }

  /// What a process's `stat` tells; nil when that is no such text.
  ///
  /// The program's name stands in parentheses and may hold blanks and parentheses of its own.
  public static func stat(_ text: String) -> (parent: Int32, ticks: Int)? {
    guard let end = text.lastIndex(of: ")") else { return nil }
    let words = text[text.index(after: end)...].split(separator: " ")
    guard words.count > 14, let parent = Int32(words[1]) else { return nil }
    // User and system time of the process and of its children that it waited for.
    let ticks = words[11...14].compactMap { Int($0) }
    return ticks.count == 4 ? (parent, ticks.reduce(0, +)) : nil
  }

  private static func value(of name: String, in text: String) -> String? {
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":"), line[..<colon] == name else { continue }
      return line[line.index(after: colon)...].split { $0 == " " || $0 == "\t" }
        .joined(separator: " ")
    }
    return nil
  }
}
