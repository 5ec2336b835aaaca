/// What the program and its services hold at a moment at which nothing is under way.
struct LifeSigns: Sendable {
  /// Steps that were done before.
  var steps: Int
  /// Seconds since the start; of a report, never of a verdict.
  var seconds: Int
  /// The program.
  var panel: ProcessSigns
  /// The sample services.
  var services: ProcessSigns
  /// Bytes of the answers that are kept, and how many files there are.
  var cacheBytes: Int
  var cacheFiles: Int
  /// Bytes of the log, and of the one before it.
  var logBytes: Int
  /// Bytes that the terminal was sent for the same two keys on the same screen.
  var keyBytes: Int
  /// Bytes that the terminal was sent since the moment before, for each step.
  var bytesPerStep: Int

  /// The columns of `row`.
  static let header = """
    steps   s      own kB resident threads sockets files cache kB files log kB key B step B \
    | services kB threads sockets
    """

  /// One line of a report.
  var row: String {
    let words = [
      (steps, 7), (seconds, 6), (panel.ownBytes / 1_024, 6), (panel.residentBytes / 1_024, 8),
      (panel.threads, 7), (panel.sockets, 7), (panel.files, 5), (cacheBytes / 1_024, 8),
      (cacheFiles, 5), (logBytes / 1_024, 6), (keyBytes, 5), (bytesPerStep, 6),
    ]
    let own = words.map { Self.padded($0.0, $0.1) }.joined(separator: " ")
    let others = [services.ownBytes / 1_024, services.threads, services.sockets]
    return own + " | " + others.map { Self.padded($0, 8) }.joined(separator: " ")
  }

  private static func padded(_ number: Int, _ columns: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, columns - digits.count)) + digits
  }
}
