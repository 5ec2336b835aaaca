/// A token or password that never shows itself: it prints, dumps and interpolates as `‹hidden›`.
public struct Secret: Sendable, Hashable {
  private let text: String

  /// Wraps a secret.
  public init(_ text: String) {
    self.text = text
  }

  /// The secret itself, for the one header it belongs in.
  public func reveal() -> String { text }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Always `‹hidden›`.
  public var description: String { "‹hidden›" }
  /// Always `‹hidden›`.
  public var debugDescription: String { description }
  /// A mirror without children, so that `dump` shows nothing.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
