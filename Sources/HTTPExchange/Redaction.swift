/// The value of an `Authorization` field; it prints, dumps and interpolates as `‹hidden›`.
public struct Authorization: Sendable, Hashable {
  private let value: String
  /// What of it must not be shown when somebody repeats it.
  let echoes: [EchoedSecret]

  /// Wraps a whole field value, such as `Bearer …`; a token that is encoded in it is told as well.
  public init(_ value: String, encoding token: String = "") {
    self.value = value
    let credentials = value.split(separator: " ", maxSplits: 1).last ?? ""
    echoes = [EchoedSecret(credentials), EchoedSecret(token)].compactMap(\.self)
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
