/// Text with structure, made from Jira's document format (Cloud) or wiki markup (Data Center).
public struct RichText: Sendable, Equatable {
  /// What a reader sees, in order.
  public var blocks: [TextBlock]
  /// Every text and address in which a link can hide, in document order.
  ///
  /// Holds more than a reader sees: link targets, addresses of cards, parameters of unknown
  /// nodes. Adjacent text runs of a paragraph are one text, so that a URL broken over several
  /// runs is whole.
  public var searchedTexts: [String]

  /// Makes a document.
  public init(blocks: [TextBlock] = [], searchedTexts: [String] = []) {
    self.blocks = blocks
    self.searchedTexts = searchedTexts
  }

  /// A document of one plain paragraph, or an empty one for an empty text.
  public init(plain text: String) {
    self.init(
      blocks: text.isEmpty ? [] : [.paragraph([TextSpan(text)])],
      searchedTexts: text.isEmpty ? [] : [text]
    )
  }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { blocks.isEmpty }
}
