/// Turns a message's HTML into plain text in time proportional to its length.
///
/// Blocks become lines, links `label (url)`, entities characters; scripts, styles and comments
/// vanish. Nothing is invalid: what is no tag is text, what is not closed is left open.
struct HTMLText {
  private let bytes: [UInt8]
  private var index = 0
  private var output = PlainTextBuilder()
  private var scanner: HTMLTagScanner

  /// The plain text of a message; one that is not HTML is only freed of blanks at its ends.
  static func plain(_ message: String) -> String {
    guard isMarkup(message) else {
      return String(message.replacing("\r\n", with: "\n").trimmed())
    }
    return withoutMarkup(message)
  }

  /// The plain text of what is taken for HTML, whatever it looks like.
  static func withoutMarkup(_ text: String) -> String {
    var converter = HTMLText(Array(text.utf8))
    converter.convert()
    return converter.output.finish()
  }

  /// Whether a message begins with a tag that Intercom's messages are made of.
  ///
  /// Intercom wraps every HTML message in elements. A plain one may quote markup in its midst or
  /// at its end, and must keep it.
  private static func isMarkup(_ message: String) -> Bool {
    let bytes = Array(message.utf8.drop { $0 <= 0x20 })
    let start = String(decoding: bytes.prefix(9), as: UTF8.self).lowercased()
    if start.hasPrefix("<!--") || start == "<!doctype" { return true }
    var scanner = HTMLTagScanner(bytes)
    return scanner.tag(at: 0).map { HTMLTag.known.contains($0.name) } ?? false
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scanner = HTMLTagScanner(bytes)
  }

  private mutating func convert() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): readMarkup()
      case UInt8(ascii: "&"): readEntity()
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0C:
        output.blank(bytes[index])
        index += 1
      default:
        output.append(bytes[index])
        index += 1
      }
    }
  }

  private mutating func readMarkup() {
    if let end = scanner.declarationEnd(at: index) {
      index = end
    } else if let tag = scanner.tag(at: index) {
      index = tag.end
      apply(tag)
    } else {
      output.append(bytes[index])
      index += 1
    }
  }

  private mutating func apply(_ tag: HTMLTag) {
    switch tag.name {
    case "script", "style", "head", "title", "template":
      if !tag.isClosing { index = scanner.closingTag(of: tag.name, after: index) }
    case "br": output.lineBreak()
    case "a":
      output.endLink()
      if !tag.isClosing { output.beginLink(scanner.attribute("href", of: tag)) }
    case "img": output.append(text: scanner.attribute("alt", of: tag))
    case "td", "th": output.blank(UInt8(ascii: " "))
    case "pre":
      output.block()
      output.isPreformatted = !tag.isClosing
    case let name where HTMLTag.blocks.contains(name): output.block()
    default: break
    }
  }

  private mutating func readEntity() {
    guard let entity = HTMLEntity(bytes[index...]) else {
      output.append(bytes[index])
      index += 1
      return
    }
    index += entity.length
    if entity.scalar == "\u{A0}" {
      output.blank(UInt8(ascii: " "))
    } else {
      output.append(text: String(entity.scalar))
    }
  }
}
