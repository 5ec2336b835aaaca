/// What came of sending text to the terminal's clipboard; whether the terminal took it is unknown.
public enum ClipboardSending: Sendable, Hashable {
  case sent
  /// Nothing was sent: terminals take no more than so many bytes.
  case tooLong(limit: Int)
  /// The terminal reads no more.
  case stuck
}
