/// A Jira issue's key, such as `PROJ-142`, in upper case.
public struct IssueKey: Hashable, Sendable, CustomStringConvertible {
  /// The key: a project key, a hyphen, a number.
  public let text: String

  /// The key in the text, whatever its case; nil when the text is not a key.
  ///
  /// A project key starts with a letter and holds letters, digits and underscores.
  /// Source: Jira's default project key pattern, case folded as Jira matches keys.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[0].unicodeScalars.first else { return nil }
    guard Self.isLetter(first), parts[0].unicodeScalars.allSatisfy(Self.isKeyScalar) else {
      return nil
    }
    guard (1...18).contains(parts[1].count), parts[1].allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    self.text = text.uppercased()
  }

  /// The key.
  public var description: String { text }

  /// The project's key: what stands before the hyphen.
  public var project: String { String(text.prefix { $0 != "-" }) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar)
  }

  private static func isKeyScalar(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || ("0"..."9").contains(scalar) || scalar == "_"
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
