/// A rule that an input broke.
struct BrokenRule: Error, CustomStringConvertible {
  /// The rule, with what was found instead.
  let description: String

  /// Throws unless the rule holds; the words are made only then.
  static func unless(
    _ holds: Bool,
    _ words: @autoclosure () -> String
  ) throws(BrokenRule) {
    guard !holds else { return }
    throw BrokenRule(description: words())
  }
}
