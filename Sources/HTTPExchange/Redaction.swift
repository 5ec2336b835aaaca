/// The value of an `Authorization` field; it prints, dumps and interpolates as `‹hidden›`.
public struct Authorization: Sendable, Hashable {
  private let value: String

  /// Wraps a whole field value, such as `Bearer …`.
  public init(_ value: String) {
    self.value = value
  }

  /// The field value itself, for the one request it belongs to.
  public func reveal() -> String { value }
}

extension Authorization: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Always `‹hidden›`.
  public var description: String { "‹hidden›" }
  /// Always `‹hidden›`.
  public var debugDescription: String { description }
  /// A mirror without children, so that `dump` shows nothing.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
