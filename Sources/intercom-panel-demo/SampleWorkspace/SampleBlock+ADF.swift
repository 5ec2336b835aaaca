extension SampleBlock {
  /// Blocks as a document in the Atlassian Document Format.
  static func document(_ blocks: [SampleBlock], clock: SampleClock) -> JSON {
    ["type": "doc", "version": 1, "content": .array(blocks.map { $0.adf(clock) })]
  }

  private func adf(_ clock: SampleClock) -> JSON {
    adf(clock, isNested: false)
  }

  /// An expand inside another one or inside a table has a name of its own.
  private func adf(_ clock: SampleClock, isNested: Bool) -> JSON {
    switch self {
    case .paragraph(let spans): Self.node("paragraph", spans.map { $0.adf(clock) })
    case .heading(let level, let text):
      Self.node("heading", [Self.text(text)], ["level": .integer(level)])
    case .bullets(let entries): Self.node("bulletList", Self.entries(entries, clock))
    case .numbers(let first, let entries):
      Self.node("orderedList", Self.entries(entries, clock), ["order": .integer(first)])
    case .tasks(let tasks):
      Self.node("taskList", tasks.map { Self.task($0.text, isDone: $0.isDone) }, Self.identity)
    case .decisions(let texts):
      Self.node("decisionList", texts.map { Self.decision($0) }, Self.identity)
    case .quote(let blocks): Self.node("blockquote", blocks.map { $0.adf(clock) })
    case .code(let text, let language):
      Self.node("codeBlock", [Self.text(text)], language.map { ["language": .text($0)] })
    case .panel(let kind, let blocks):
      Self.node("panel", blocks.map { $0.adf(clock) }, ["panelType": .text(kind)])
    case .expand(let title, let blocks):
      Self.node(
        isNested ? "nestedExpand" : "expand",
        blocks.map { $0.adf(clock, isNested: true) },
        ["title": .text(title)]
      )
    case .table(let rows):
      Self.node("table", Self.rows(rows, clock), ["layout": "default"])
    case .rule, .picture, .files, .externalPicture, .blockCard, .embedCard, .columns, .macro,
      .unknown:
      rareADF(clock)
    }
  }

  private func rareADF(_ clock: SampleClock) -> JSON {
    switch self {
    case .picture(let name):
      Self.node("mediaSingle", [Self.media(name)], ["layout": "center"])
    case .files(let names): Self.node("mediaGroup", names.map { Self.media($0) })
    case .externalPicture(let address):
      Self.node(
        "mediaSingle",
        [["type": "media", "attrs": ["type": "external", "url": .text(address)]]],
        ["layout": "wide"]
      )
    case .blockCard(let address): ["type": "blockCard", "attrs": ["url": .text(address)]]
    case .embedCard(let address):
      ["type": "embedCard", "attrs": ["url": .text(address), "layout": "center"]]
    case .columns(let columns):
      Self.node(
        "layoutSection",
        columns.map {
          Self.node("layoutColumn", $0.map { $0.adf(clock) }, ["width": 50])
        }
      )
    case .macro(let name, let blocks):
      Self.node(
        "bodiedExtension",
        blocks.map { $0.adf(clock) },
        ["extensionType": "com.example.macros", "extensionKey": .text(name)]
      )
    case .unknown(let type, let blocks):
      Self.node(type, blocks.map { $0.adf(clock) }, ["localId": nil, "shape": [1, "two", nil]])
    case .rule, .paragraph, .heading, .bullets, .numbers, .tasks, .decisions, .quote, .code,
      .panel, .expand, .table:
      ["type": "rule"]
    }
  }

  private static let identity: JSON = ["localId": "b6f1c1f0-0000-4000-8000-000000000001"]

  private static func node(_ type: String, _ content: [JSON], _ attributes: JSON? = nil) -> JSON {
    let node: JSON = ["type": .text(type), "content": .array(content)]
    guard let attributes else { return node }
    return node.adding(["attrs": attributes])
  }

  private static func text(_ text: String) -> JSON {
    ["type": "text", "text": .text(text)]
  }

  private static func entries(_ entries: [[SampleBlock]], _ clock: SampleClock) -> [JSON] {
    entries.map { node("listItem", $0.map { $0.adf(clock) }) }
  }

  private static func task(_ task: String, isDone: Bool) -> JSON {
    let attributes: JSON = ["localId": "1", "state": .text(isDone ? "DONE" : "TODO")]
    return node("taskItem", [text(task)], attributes)
  }

  private static func decision(_ decision: String) -> JSON {
    node("decisionItem", [text(decision)], ["localId": "2", "state": "DECIDED"])
  }

  private static func rows(_ rows: [[[SampleBlock]]], _ clock: SampleClock) -> [JSON] {
    rows.enumerated().map { index, row in
      node(
        "tableRow",
        row.map { cell in
          node(
            index == 0 ? "tableHeader" : "tableCell",
            cell.map { $0.adf(clock, isNested: true) },
            [:]
          )
        }
      )
    }
  }

  private static func media(_ name: String) -> JSON {
    [
      "type": "media",
      "attrs": [
        "type": "file", "id": "6e7c7f2c-dd7a-499c-bceb-6f32bfbf30b5", "collection": "",
        "alt": .text(name), "width": 1280, "height": 720,
      ],
    ]
  }
}
