/// What an element of HTML means for plain text.
enum HTMLElement {
  case anchor
  case cell
  case image
  case item
  case lineBreak
  case orderedList
  case preformatted
  case quotation
  case row
  case rule
  case table
  /// Nobody sees what is in it.
  case unseen
  case unorderedList
  /// Browsers leave an empty line before and after it.
  case paragraph
  /// It stands on lines of its own.
  case block
  /// It changes how words look, or is of no use here; a text that begins with it is HTML.
  case inline

  /// The element of the name, whatever its case; nil for one that mails and messages do not have.
  init?(_ name: ArraySlice<UInt8>) {
    guard let key = Self.key(name), let element = Self.byKey[key] else { return nil }
    self = element
  }

  /// A number of its own for each name of at most ten letters and digits, six bits each; a text
  /// would have to be made for every tag.
  private static func key(_ name: some Collection<UInt8>) -> UInt64? {
    guard name.count <= 10 else { return nil }
    var key: UInt64 = 0
    for byte in name {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): key = key << 6 | UInt64(byte - 0x2F)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key = key << 6 | UInt64(byte - 0x36)
      case UInt8(ascii: "a")...UInt8(ascii: "z"): key = key << 6 | UInt64(byte - 0x56)
      default: return nil
      }
    }
    return key
  }

  private static let byKey: [UInt64: HTMLElement] = {
    var byName: [String: HTMLElement] = [
      "a": .anchor, "td": .cell, "th": .cell, "img": .image, "li": .item, "br": .lineBreak,
      "ol": .orderedList, "pre": .preformatted, "blockquote": .quotation, "tr": .row, "hr": .rule,
      "table": .table, "script": .unseen, "style": .unseen, "title": .unseen,
      "template": .unseen, "ul": .unorderedList,
    ]
    for name in ["dl", "fieldset", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "p"] {
      byName[name] = .paragraph
    }
    for name in blockNames { byName[name] = .block }
    for name in inlineNames { byName[name] = .inline }
    return byName.reduce(into: [:]) { byKey, entry in
      if let key = key(entry.key.utf8) { byKey[key] = entry.value }
    }
  }()

  private static let blockNames = [
    "address", "article", "aside", "body", "caption", "center", "dd", "details", "div", "dt",
    "figcaption", "footer", "form", "header", "html", "main", "nav", "section", "summary", "tbody",
    "tfoot", "thead",
  ]

  private static let inlineNames = [
    "b", "big", "code", "del", "em", "font", "head", "i", "iframe", "ins", "kbd", "link", "mark",
    "meta", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "video",
  ]
}
