internal import ContactResolution

/// Brings Jira's wiki markup into the core's form.
///
/// Source: https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all
enum WikiText {
  /// The text; what is no markup, or markup without its end, stays as it is written.
  static func richText(_ text: String) -> RichText {
    guard text.contains(where: { !$0.isWhitespace }) else { return RichText() }
    let source = WikiSource(text)
    let blocks = WikiBlocks(source: source).blocks(in: 0..<source.bytes.count)
    return RichText(blocks: blocks, searchedTexts: [text] + WikiAddresses.addresses(in: blocks))
  }
}
