internal import ContactResolution
internal import HTTPExchange

/// Calls pictures and files by the names of the attachments they are, where a text only has an id.
struct MediaNames {
  private let names: [String: String]

  /// Takes the names from the JSON of an issue's attachments.
  init(_ attachments: JSONValue?) {
    let named = (attachments?.elements ?? []).compactMap { json -> (String, String)? in
      guard let id = json["id"]?.identifier, let name = json["filename"]?.filledText else {
        return nil
      }
      return (id, name)
    }
    names = Dictionary(named, uniquingKeysWith: { $1 })
  }

  /// The text with names in place of ids.
  func named(_ text: RichText) -> RichText {
    names.isEmpty
      ? text : RichText(blocks: text.blocks.map(named), searchedTexts: text.searchedTexts)
  }

  private func named(_ block: TextBlock) -> TextBlock {
    switch block {
    case .media(let name): .media(name: names[name] ?? name)
    case .paragraph(let spans): .paragraph(spans.map(named))
    case .heading(let level, let spans): .heading(level: level, spans.map(named))
    case .bulletList(let items): .bulletList(items.map(named))
    case .orderedList(let start, let items): .orderedList(start: start, items.map(named))
    case .taskList(let tasks):
      .taskList(tasks.map { .init(isDone: $0.isDone, spans: $0.spans.map(named)) })
    case .decisionList(let decisions): .decisionList(decisions.map { $0.map(named) })
    case .quote(let blocks): .quote(named(blocks))
    case .panel(let kind, let blocks): .panel(kind, named(blocks))
    case .expand(let title, let blocks): .expand(title: title, named(blocks))
    case .table(let rows):
      .table(rows.map { $0.map { .init(isHeader: $0.isHeader, blocks: named($0.blocks)) } })
    case .code, .rule: block
    }
  }

  private func named(_ blocks: [TextBlock]) -> [TextBlock] { blocks.map(named) }

  private func named(_ span: TextSpan) -> TextSpan {
    guard span.kind == .media, let name = names[span.text] else { return span }
    return TextSpan(name, marks: span.marks, kind: .media)
  }
}
