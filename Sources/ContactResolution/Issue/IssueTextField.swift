/// A text or URL field that people put on their issues, and the environment.
public struct IssueTextField: Sendable, Equatable {
  /// The field's name on the site, such as "Environment"; its id when the name is unknown.
  public var name: String
  /// What it holds.
  public var content: RichText

  /// Makes a field.
  public init(name: String, content: RichText) {
    self.name = name
    self.content = content
  }
}
