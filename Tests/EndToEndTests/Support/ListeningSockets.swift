import FoundationEssentials

/// The sockets on which a process waits for connections.
enum ListeningSockets {
  /// The addresses they are bound to; for one of IPv6 its 32 hexadecimal digits.
  ///
  /// Source: proc_pid_fd(5); proc_pid_net(5), tcp, where 0A is LISTEN.
  static func places(of process: Int32) throws -> [String] {
    let folder = "/proc/\(process)/fd"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let targets = Set(
      files.compactMap {
        try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)")
      }
    )
    return try ["tcp", "tcp6"].flatMap { name in
      try FoundFile(path: "/proc/\(process)/net/\(name)").text.split(separator: "\n").dropFirst()
        .compactMap { line in
          let words = line.split(separator: " ").map(String.init)
          guard words.count > 9, words[3] == "0A", targets.contains("socket:[\(words[9])]")
          else { return nil }
          return address(String(words[1].prefix { $0 != ":" }))
        }
    }
  }

  /// Eight digits are the four bytes of an address, the last one first.
  private static func address(_ digits: String) -> String {
    guard digits.count == 8, let number = UInt32(digits, radix: 16) else { return digits }
    return (0..<4).map { String(number >> UInt32($0 * 8) & 0xFF) }.joined(separator: ".")
  }
}
