internal import ContactResolution
internal import HTTPExchange

/// Makes blocks of the core's form from nodes.
enum ADFBlocks {
  /// Blocks inside each other beyond this become plain paragraphs, so that no stack runs out.
  static let deepest = 40

  /// The blocks of some nodes in order; those that stand in a line are gathered to paragraphs.
  static func blocks(_ nodes: [ADFNode], depth: Int) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var line = SpanList()
    for node in nodes {
      if node.isInline {
        ADFSpans.append(node, to: &line, depth: depth)
      } else {
        blocks += paragraph(line)
        line = SpanList()
        blocks += depth < deepest ? block(node, depth: depth + 1) : flat(node)
      }
    }
    return blocks + paragraph(line)
  }

  private static func paragraph(_ line: SpanList) -> [TextBlock] {
    let spans = line.trimmed
    return spans.isEmpty ? [] : [.paragraph(spans)]
  }

  private static func flat(_ node: ADFNode) -> [TextBlock] {
    var line = SpanList()
    line.append(node.flatText(separator: " "))
    return paragraph(line)
  }

  private static func block(_ node: ADFNode, depth: Int) -> [TextBlock] {
    switch node.type {
    case "paragraph", "caption": lines(node, depth: depth)
    case "heading": heading(node, depth: depth)
    case "bulletList": [.bulletList(ADFLists.items(node, depth: depth))]
    case "orderedList": [orderedList(node, depth: depth)]
    case "taskList": [.taskList(ADFLists.tasks(node, depth: depth))]
    case "decisionList": [.decisionList(ADFLists.decisions(node, depth: depth))]
    case "blockquote": [.quote(blocks(node.content, depth: depth))]
    case "codeBlock": [code(node)]
    case "panel": [panel(node, depth: depth)]
    case "expand", "nestedExpand": [expand(node, depth: depth)]
    case "table": [.table(ADFTable.rows(node, depth: depth))]
    case "rule": [.rule]
    case "media": [media(node)]
    case "blockCard", "embedCard": lines(of: [node], depth: depth)
    default: unknown(node, depth: depth)
    }
  }

  /// A paragraph, or several blocks where it wrongly holds any.
  private static func lines(_ node: ADFNode, depth: Int) -> [TextBlock] {
    let content = node.content
    if content.contains(where: \.isBlock) { return blocks(content, depth: depth) }
    return lines(of: content, depth: depth)
  }

  private static func lines(of nodes: [ADFNode], depth: Int) -> [TextBlock] {
    let spans = ADFSpans.spans(nodes, depth: depth)
    return spans.isEmpty ? [] : [.paragraph(spans)]
  }

  private static func heading(_ node: ADFNode, depth: Int) -> [TextBlock] {
    let level = node.attribute("level")?.integer ?? 1
    let spans = ADFSpans.spans(node.content, depth: depth)
    return spans.isEmpty ? [] : [.heading(level: Int(min(max(level, 1), 6)), spans)]
  }

  private static func orderedList(_ node: ADFNode, depth: Int) -> TextBlock {
    let start = node.attribute("order")?.integer ?? 1
    let isFit = (0...1_000_000_000).contains(start)
    return .orderedList(start: isFit ? Int(start) : 1, ADFLists.items(node, depth: depth))
  }

  private static func code(_ node: ADFNode) -> TextBlock {
    .code(language: node.attributeText("language"), text: node.flatText(separator: ""))
  }

  /// A picture or file; a link called by its name where it leads somewhere.
  private static func media(_ node: ADFNode) -> TextBlock {
    let name = ADFMedia.name(node)
    guard let url = node.link else { return .media(name: name) }
    return .paragraph([TextSpan(name, kind: .link(url: url))])
  }

  /// A panel; people may have given one of their own kind an emoji, which then says what it means.
  private static func panel(_ node: ADFNode, depth: Int) -> TextBlock {
    let kind = node.attributeText("panelType").flatMap(TextBlock.PanelKind.init(rawValue:))
    var content = blocks(node.content, depth: depth)
    if let icon = node.attributeText("panelIconText", "panelIcon") {
      let emoji = TextSpan(icon, kind: .emoji)
      if case .paragraph(let spans) = content.first {
        content[0] = .paragraph([emoji, TextSpan(" ")] + spans)
      } else {
        content.insert(.paragraph([emoji]), at: 0)
      }
    }
    return .panel(kind ?? .info, content)
  }

  private static func expand(_ node: ADFNode, depth: Int) -> TextBlock {
    .expand(title: node.attributeText("title") ?? "", blocks(node.content, depth: depth))
  }

  /// Layouts, media groups, extensions and all that is newer than this: what is in it, or else
  /// what it is called.
  private static func unknown(_ node: ADFNode, depth: Int) -> [TextBlock] {
    var line = SpanList()
    if let text = node.text { line.append(text) }
    let content = blocks(node.content, depth: depth)
    if !content.isEmpty { return paragraph(line) + content }
    ADFSpans.appendName(of: node, to: &line)
    return paragraph(line)
  }
}
