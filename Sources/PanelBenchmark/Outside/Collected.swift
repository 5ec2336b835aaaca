/// The values of several sessions by the names of what was measured.
struct Collected {
  private var values: [String: [Double]] = [:]

  /// Adds what a session noted; to every name the words may be put before.
  mutating func add(_ session: Session, before words: String = "") {
    values.merge(session.values.map { (words + $0.key, $0.value) }) { $0 + $1 }
  }

  /// All values of a name; empty when it was not measured.
  subscript(name: String) -> [Double] { values[name] ?? [] }
}
