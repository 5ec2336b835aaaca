internal import ContactResolution
internal import HTTPExchange

/// Brings Atlassian's document format into the core's form.
enum ADFText {
  /// The document; unknown nodes become their text and content, odd ones cost only themselves.
  static func richText(_ document: JSONValue) -> RichText {
    guard let node = ADFNode(document) else { return RichText() }
    let nodes = node.type == "doc" || node.type.isEmpty ? node.content : [node]
    return RichText(
      blocks: ADFBlocks.blocks(nodes, depth: 0),
      searchedTexts: ADFSearchedTexts.texts(in: document)
    )
  }
}
