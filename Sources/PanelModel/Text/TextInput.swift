public import TextTerminal

/// A line of text that a person types, and where in it the next character goes.
public struct TextInput: Sendable, Equatable {
  /// What was typed.
  public private(set) var text: String
  /// Characters before the cursor.
  public private(set) var cursor: Int

  /// Longer input than this is cut: it is no name, address or search, and no query that anybody
  /// would change on one line.
  private static let longest = 10_000

  /// Makes an input with the cursor at the end; an empty one by default.
  public init(_ text: String = "") {
    self.text = ""
    cursor = 0
    insert(text)
  }

  /// Whether nothing was typed.
  public var isEmpty: Bool { text.isEmpty }
  /// Whether the cursor stands behind the last character.
  public var isCursorAtEnd: Bool { cursor == text.count }

  /// Puts text in at the cursor, as one line without control characters.
  public mutating func insert(_ more: String) {
    let room = max(0, Self.longest - text.count)
    let before = String(text.prefix(cursor)) + Self.line(more).prefix(room)
    text = before + text.dropFirst(cursor)
    cursor = min(before.count, text.count)
  }

  /// Does what the key does in a line of text; false when it does nothing there.
  public mutating func take(_ key: Key) -> Bool {
    let isWordwise = !key.modifiers.isEmpty
    switch (key.code, key.modifiers) {
    case (.character(let character), []): insert(String(character))
    case (.backspace, _): deleteBackwards(by: isWordwise ? lengthOfWordBefore : 1)
    case (.character("h"), .control): deleteBackwards(by: 1)
    case (.delete, _), (.character("d"), .control): deleteForwards()
    case (.left, _): cursor = max(0, cursor - (isWordwise ? lengthOfWordBefore : 1))
    case (.right, _): cursor = min(text.count, cursor + (isWordwise ? lengthOfWordAfter : 1))
    case (.character("b"), .control): cursor = max(0, cursor - 1)
    case (.character("f"), .control): cursor = min(text.count, cursor + 1)
    case (.home, _), (.character("a"), .control): cursor = 0
    case (.end, _), (.character("e"), .control): cursor = text.count
    case (.character("u"), .control): deleteBackwards(by: cursor)
    case (.character("w"), .control): deleteBackwards(by: lengthOfWordBefore)
    default: return false
    }
    return true
  }

  /// Deletes the character at the cursor; false when there is none.
  @discardableResult
  public mutating func deleteForwards() -> Bool {
    guard !isCursorAtEnd else { return false }
    text = String(text.prefix(cursor) + text.dropFirst(cursor + 1))
    cursor = min(cursor, text.count)
    return true
  }

  /// Takes away all that was typed; false when nothing was.
  public mutating func clear() -> Bool {
    guard !isEmpty else { return false }
    self = TextInput()
    return true
  }

  /// Whether the key would put a character in.
  public static func isTyped(_ key: Key) -> Bool {
    guard case .character = key.code else { return false }
    return key.modifiers.isEmpty
  }

  /// The text with a blank for every line break and other control character.
  private static func line(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: " "
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private mutating func deleteBackwards(by count: Int) {
    let count = min(count, cursor)
    text = String(text.prefix(cursor - count) + text.dropFirst(cursor))
    cursor = min(cursor - count, text.count)
  }

  /// Blanks before the cursor and the word before them.
  private var lengthOfWordBefore: Int {
    Self.lengthOfWord(Array(text.prefix(cursor).reversed()))
  }

  /// Blanks after the cursor and the word after them.
  private var lengthOfWordAfter: Int {
    Self.lengthOfWord(Array(text.dropFirst(cursor)))
  }

  /// Blanks at the beginning and the word after them.
  private static func lengthOfWord(_ characters: [Character]) -> Int {
    let blanks = characters.prefix { $0 == " " }.count
    return blanks + characters.dropFirst(blanks).prefix { $0 != " " }.count
  }
}
