/// A key press.
public struct Key: Sendable, Hashable {
  /// Which key.
  public var code: Code
  /// What was held down with it, as far as terminals tell.
  public var modifiers: Modifiers

  /// Which key it is.
  public enum Code: Sendable, Hashable {
    /// A character, already shifted: `G`, not shift and `g`.
    case character(Character)
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown
    case insert
    case delete
    case backspace
    case enter
    case tab
    case backTab
    case escape
    /// F1 is 1.
    case function(Int)
  }

  /// Keys held down together with another.
  public struct Modifiers: OptionSet, Sendable, Hashable {
    /// One bit a key.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Control; with a letter the character is the small letter.
    public static let control = Self(rawValue: 1)
    /// Alt or Meta.
    public static let alt = Self(rawValue: 2)
  }

  /// Makes a key press.
  public init(_ code: Code, modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// The press of a character key.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }

  /// The press of a letter with Control.
  public static func control(_ letter: Character) -> Key {
    Key(.character(letter), modifiers: .control)
  }
}
