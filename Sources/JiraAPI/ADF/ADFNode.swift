internal import HTTPExchange

/// A node of Atlassian's document format, read from whatever stands where a node should.
///
/// Source: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
struct ADFNode {
  /// The node's type; empty when it has none.
  let type: String
  /// The text of a text node; nil when it has none.
  let text: String?
  private let json: JSONValue

  /// Takes an object as a node, a bare text as a text node, an array as a node without a type.
  init?(_ json: JSONValue) {
    self.json = json
    switch json {
    case .object:
      type = json["type"]?.text ?? ""
      text = json["text"]?.identifier
    case .text(let bare):
      type = "text"
      text = bare
    case .array:
      type = ""
      text = nil
    case .null, .flag, .number: return nil
    }
  }

  /// The nodes inside; a single one may stand without an array around it.
  var content: [ADFNode] {
    if case .array(let elements) = json { return elements.compactMap(ADFNode.init) }
    guard let content = json["content"] else { return [] }
    guard case .array(let elements) = content else { return [content].compactMap(ADFNode.init) }
    return elements.compactMap(ADFNode.init)
  }

  /// An attribute; nil when it is absent or null.
  func attribute(_ name: String) -> JSONValue? {
    json["attrs"]?[name]
  }

  /// An attribute's text that is not empty.
  func attributeText(_ names: String...) -> String? {
    names.lazy.compactMap { attribute($0)?.filledText }.first
  }

  /// The marks of a node, each with its type.
  var marks: [ADFMark] {
    (json["marks"]?.elements ?? []).map {
      let attributes = $0["attrs"]
      return ADFMark(
        type: $0["type"]?.text ?? "",
        href: attributes?["href"]?.filledText,
        kind: attributes?["type"]?.filledText
      )
    }
  }

  /// Where the node leads by a mark; nil when it has no such mark.
  var link: String? { marks.first { $0.type == "link" && $0.href != nil }?.href }

  /// Whether the node stands in a line by its type; unknown types stand where they are found.
  var isInline: Bool {
    switch type {
    case "text", "hardBreak", "mention", "emoji", "date", "status", "inlineCard", "mediaInline",
      "placeholder", "inlineExtension":
      true
    default: false
    }
  }

  /// Whether the node starts a line of its own by its type.
  var isBlock: Bool {
    switch type {
    case "paragraph", "heading", "bulletList", "orderedList", "listItem", "taskList", "taskItem",
      "blockTaskItem", "decisionList", "decisionItem", "blockquote", "codeBlock", "panel", "rule",
      "table", "tableRow", "tableHeader", "tableCell", "expand", "nestedExpand", "mediaSingle",
      "mediaGroup", "media", "caption", "layoutSection", "layoutColumn", "blockCard", "embedCard",
      "extension", "bodiedExtension", "multiBodiedExtension", "extensionFrame", "syncBlock",
      "bodiedSyncBlock":
      true
    default: false
    }
  }

  /// All text below the node, in order, whatever the depth.
  func flatText(separator: String) -> String {
    var pieces: [String] = []
    var waiting = [self]
    while let node = waiting.popLast() {
      if let text = node.text { pieces.append(text) }
      if node.type == "hardBreak" { pieces.append("\n") }
      waiting.append(contentsOf: node.content.reversed())
    }
    return pieces.joined(separator: separator)
  }
}

/// What sets a text off, or makes it a link.
struct ADFMark {
  /// The mark's type, such as `strong`.
  let type: String
  /// Where a link leads; nil for other marks.
  let href: String?
  /// Which of its kinds the mark is, such as `sup`; nil for most marks.
  let kind: String?
}
