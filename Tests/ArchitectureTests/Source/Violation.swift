/// A line that breaks a rule of the package.
struct Violation: Hashable, CustomStringConvertible {
  var path: String
  /// Counts from 1.
  var line: Int
  /// What is wrong, and what is right.
  var rule: String

  var description: String { "\(path):\(line): \(rule)" }
}
