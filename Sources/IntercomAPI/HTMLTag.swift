/// A tag of an HTML text.
struct HTMLTag {
  /// The element's name in lower case.
  let name: String
  /// Whether it ends the element.
  let isClosing: Bool
  /// Where its attributes stand.
  let attributes: Range<Int>
  /// The index after the tag.
  let end: Int

  /// Elements that stand on lines of their own.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li",
    "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul",
  ]

  /// Elements by which a text is known as HTML.
  static let known = blocks.union([
    "a", "b", "br", "code", "em", "font", "head", "i", "img", "meta", "s", "script", "small",
    "span", "strong", "style", "sub", "sup", "td", "th", "title", "u",
  ])
}
