internal import ContactResolution
internal import HTTPExchange

/// Makes runs of text from nodes that stand in a line.
enum ADFSpans {
  /// The runs of some nodes; blocks among them get lines of their own.
  static func spans(_ nodes: [ADFNode], depth: Int) -> [TextSpan] {
    var line = SpanList()
    for node in nodes { append(node, to: &line, depth: depth) }
    return line.trimmed
  }

  /// Appends what a reader sees of a node.
  static func append(_ node: ADFNode, to line: inout SpanList, depth: Int) {
    let marks = marks(node)
    switch node.type {
    case "text": appendText(node, marks: marks, to: &line)
    case "hardBreak": line.breakLine()
    case "mention": line.append(mention(node), marks: marks, kind: .mention)
    case "emoji": line.append(emoji(node), marks: marks, kind: .emoji)
    case "date": line.append(date(node), marks: marks, kind: .date)
    case "status", "placeholder":
      let kind: TextSpan.Kind = node.type == "status" ? .status : .plain
      line.append(node.attributeText("text") ?? "", marks: marks, kind: kind)
    case "inlineCard", "blockCard", "embedCard": appendCard(node, marks: marks, to: &line)
    case "mediaInline", "media":
      line.append(ADFMedia.name(node), marks: marks, kind: .media)
    default: appendUnknown(node, to: &line, depth: depth)
    }
  }

  /// Appends what an extension or unknown node is called, or where it leads.
  static func appendName(of node: ADFNode, to line: inout SpanList) {
    let parameters = node.attribute("parameters")
    let title =
      node.attributeText("text", "title", "label", "name", "shortName")
      ?? parameters?["title"]?.filledText
      ?? parameters?["extensionTitle"]?.filledText
      ?? parameters?["macroMetadata"]?["title"]?.filledText
      ?? parameters?["macroParams"]?["title"]?["value"]?.filledText
    if let url = node.attributeText("url", "href") {
      line.append(title ?? url, kind: .link(url: url))
    } else if let title {
      line.append(title)
    } else if node.type == "syncBlock" {
      line.append("Synced block", marks: .emphasis)
    } else if let key = node.attributeText("extensionKey") {
      line.append(key, marks: .emphasis)
    }
  }

  private static func appendText(
    _ node: ADFNode,
    marks: TextSpan.Marks,
    to line: inout SpanList
  ) {
    guard let text = node.text else { return }
    let script = node.marks.first { $0.type == "subsup" }?.kind
    line.append(
      script.map { ScriptText.text(text, isRaised: $0 == "sup") } ?? text,
      marks: marks,
      kind: node.link.map { .link(url: $0) } ?? .plain
    )
  }

  private static func appendCard(
    _ node: ADFNode,
    marks: TextSpan.Marks,
    to line: inout SpanList
  ) {
    let data = node.attribute("data")
    let url =
      node.attributeText("url") ?? data?["url"]?.filledText ?? data?["@id"]?.filledText
    let title =
      data?["name"]?.filledText ?? data?["title"]?.filledText
      ?? node.attribute("datasource")?["parameters"]?["jql"]?.filledText
    guard let url else { return line.append(title ?? "", marks: marks) }
    line.append(title ?? url, marks: marks, kind: .link(url: url))
  }

  private static func appendUnknown(_ node: ADFNode, to line: inout SpanList, depth: Int) {
    if let text = node.text { line.append(text, marks: marks(node)) }
    let content = node.content
    if content.isEmpty {
      if node.text == nil { appendName(of: node, to: &line) }
      return
    }
    guard depth < ADFBlocks.deepest else { return line.append(node.flatText(separator: " ")) }
    if node.isBlock, !line.spans.isEmpty, line.spans.last?.kind != .lineBreak { line.breakLine() }
    for child in content { append(child, to: &line, depth: depth + 1) }
  }

  private static func mention(_ node: ADFNode) -> String {
    guard let name = node.attributeText("text", "displayName") ?? node.attribute("id")?.identifier
    else { return "@" }
    return name.hasPrefix("@") ? name : "@" + name
  }

  private static func emoji(_ node: ADFNode) -> String {
    node.attributeText("text", "shortName", "id") ?? ""
  }

  /// The day in UTC: the editor keeps midnight UTC, in milliseconds.
  private static func date(_ node: ADFNode) -> String {
    guard let stamp = node.attribute("timestamp") else { return "" }
    guard let milliseconds = stamp.integer else { return stamp.text ?? "" }
    let seconds = (Double(milliseconds) / 1000).rounded(.down)
    let date = CalendarDate(Timestamp(seconds: Int64(seconds)))
    return (1...9_999).contains(date.year) ? date.dayText : stamp.identifier ?? ""
  }

  private static func marks(_ node: ADFNode) -> TextSpan.Marks {
    var marks: TextSpan.Marks = node.type == "placeholder" ? .emphasis : []
    for mark in node.marks {
      switch mark.type {
      case "strong": marks.insert(.strong)
      case "em": marks.insert(.emphasis)
      case "code": marks.insert(.code)
      case "strike": marks.insert(.strike)
      case "underline": marks.insert(.underline)
      default: break
      }
    }
    return marks
  }
}
