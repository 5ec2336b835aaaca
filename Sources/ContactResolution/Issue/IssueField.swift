/// A field that people put on their issues, with a name and something to read.
public struct IssueField: Sendable, Equatable {
  /// The field's name on the site; its id when the name is unknown.
  public var name: String
  /// What it holds.
  public var value: Value

  /// What a field holds.
  public enum Value: Sendable, Equatable {
    /// A short text; several values are parted by `, `.
    case text(String)
    case moment(Timestamp)
    /// Text with structure.
    case rich(RichText)
  }

  /// Makes a field.
  public init(name: String, value: Value) {
    self.name = name
    self.value = value
  }
}
