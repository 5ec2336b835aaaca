internal import ContactResolution

/// Where the links of a text lead.
enum WikiAddresses {
  /// The addresses of all links, each once, in document order.
  static func addresses(in blocks: [TextBlock]) -> [String] {
    var found: [String] = []
    collect(blocks, into: &found)
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }

  private static func collect(_ blocks: [TextBlock], into found: inout [String]) {
    for block in blocks {
      switch block {
      case .paragraph(let spans), .heading(_, let spans): collect(spans, into: &found)
      case .bulletList(let items), .orderedList(_, let items):
        for item in items { collect(item, into: &found) }
      case .taskList(let tasks): for task in tasks { collect(task.spans, into: &found) }
      case .decisionList(let decisions): for spans in decisions { collect(spans, into: &found) }
      case .quote(let inner), .panel(_, let inner), .expand(_, let inner):
        collect(inner, into: &found)
      case .table(let rows):
        for cell in rows.joined() { collect(cell.blocks, into: &found) }
      case .code, .rule, .media: break
      }
    }
  }

  private static func collect(_ spans: [TextSpan], into found: inout [String]) {
    for span in spans {
      if case .link(let url) = span.kind { found.append(url) }
    }
  }
}
