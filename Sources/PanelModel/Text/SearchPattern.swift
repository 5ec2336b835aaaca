/// What is searched for, ready to be looked for in many texts.
public struct SearchPattern: Sendable, Equatable {
  /// The bytes to find: as typed with accents composed, in folded case unless case matters.
  let bytes: [UInt8]
  /// Whether capital and small letters are told apart: one typed capital letter makes it so.
  let isExact: Bool

  /// Makes a pattern of what was typed; an empty one is found nowhere.
  public init(_ text: String) {
    isExact = text.unicodeScalars.contains(where: \.properties.isUppercase)
    bytes = SearchForm(text, isFolded: !isExact).bytes
  }
}
