public import TextTerminal

/// A line of text that a person types, and where in it the next character goes.
public struct TextInput: Sendable, Equatable {
  /// What was typed.
  public private(set) var text: String
  /// Characters before the cursor.
  public private(set) var cursor: Int

  /// Longer input than this is cut: it is no name, address or search.
  private static let longest = 1_000

  /// Makes an input with the cursor at the end; an empty one by default.
  public init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// Puts text in at the cursor, as one line without control characters.
  public mutating func insert(_ more: String) {
    let isBlank: (Unicode.Scalar) -> Bool = { $0.value < 0x20 || $0.value == 0x7F }
    let plain = String(
      String.UnicodeScalarView(more.unicodeScalars.map { isBlank($0) ? " " : $0 })
    )
    let room = max(0, Self.longest - text.count)
    let before = String(text.prefix(cursor)) + plain.prefix(room)
    text = before + text.dropFirst(cursor)
    cursor = min(before.count, text.count)
  }

  /// Does what the key does in a line of text; false when it does nothing there.
  public mutating func take(_ key: Key) -> Bool {
    switch (key.code, key.modifiers) {
    case (.character(let character), []): insert(String(character))
    case (.backspace, _), (.character("h"), .control): deleteBackwards(by: 1)
    case (.delete, _), (.character("d"), .control): deleteForwards()
    case (.left, _), (.character("b"), .control): cursor = max(0, cursor - 1)
    case (.right, _), (.character("f"), .control): cursor = min(text.count, cursor + 1)
    case (.home, _), (.character("a"), .control): cursor = 0
    case (.end, _), (.character("e"), .control): cursor = text.count
    case (.character("u"), .control): deleteBackwards(by: cursor)
    case (.character("w"), .control): deleteBackwards(by: lengthOfWordBefore)
    default: return false
    }
    return true
  }

  /// Whether the key would put a character in.
  public static func isTyped(_ key: Key) -> Bool {
    guard case .character = key.code else { return false }
    return key.modifiers.isEmpty
  }

  private mutating func deleteBackwards(by count: Int) {
    let count = min(count, cursor)
    text = String(text.prefix(cursor - count) + text.dropFirst(cursor))
    cursor -= count
  }

  private mutating func deleteForwards() {
    text = String(text.prefix(cursor) + text.dropFirst(cursor + 1))
  }

  /// Blanks before the cursor and the word before them.
  private var lengthOfWordBefore: Int {
    let before = text.prefix(cursor).reversed()
    let blanks = before.prefix { $0 == " " }.count
    return blanks + before.dropFirst(blanks).prefix { $0 != " " }.count
  }
}
