/// Whether a remembered answer will do.
enum Freshness: Sendable {
  /// It will; ask only what is unknown.
  case remembered
  /// It will not; ask, and remember the new answer.
  case anew
}
