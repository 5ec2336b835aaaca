import HTTPExchange

/// The ways in which a document can name an address.
enum PlannedText {
  /// A block that names the address once, in one of the ways.
  static func block(_ url: String, _ chance: inout Chance) -> JSONValue {
    let paragraph = node("paragraph", [inline(url, &chance)])
    switch chance.number(0...8) {
    case 0: return node("panel", [paragraph], ["panelType": .text("info")])
    case 1: return node("expand", [paragraph], ["title": .text("More")])
    case 2: return node("blockquote", [paragraph])
    case 3: return node("bulletList", [node("listItem", [paragraph])])
    case 4: return node("table", [node("tableRow", [node("tableCell", [paragraph])])])
    case 5: return node("codeBlock", [text("see \(url) there")])
    case 6: return .object(["type": .text("blockCard"), "attrs": .object(["url": .text(url)])])
    default: return paragraph
    }
  }

  /// A text of wiki markup, or a plain one, that names the addresses in order, each on a line of
  /// its own.
  static func lines(_ urls: [String], _ chance: inout Chance) -> String {
    var lines: [String] = []
    for url in urls {
      if chance.oneIn(2) { lines.append(OddText.text(&chance)) }
      lines.append(chance.choice(["", "see ", "* ", "bq. ", "h2. ", "(", "|", "# "]) + url)
    }
    return lines.joined(separator: "\n") + chance.choice(["", "\n", "\nThe end."])
  }

  private static func inline(_ url: String, _ chance: inout Chance) -> JSONValue {
    switch chance.number(0...3) {
    case 0: text("see \(url)")
    case 1: text(url)
    case 2: .object(["type": .text("inlineCard"), "attrs": .object(["url": .text(url)])])
    default:
      text("the conversation").planting(
        .array([.object(["type": .text("link"), "attrs": .object(["href": .text(url)])])]),
        at: "marks"
      )
    }
  }

  private static func text(_ text: String) -> JSONValue {
    .object(["type": .text("text"), "text": .text(text)])
  }

  private static func node(
    _ type: String,
    _ content: [JSONValue],
    _ attributes: KeyValuePairs<String, JSONValue> = [:]
  ) -> JSONValue {
    let node = JSONValue.object(["type": .text(type), "content": .array(content)])
    return attributes.isEmpty ? node : node.planting(.object(attributes), at: "attrs")
  }
}
