extension SampleBlock {
  /// Blocks as wiki text, lines parted as Data Center does.
  static func wikiText(_ blocks: [SampleBlock], clock: SampleClock) -> String {
    blocks.map { $0.wiki(clock) }.joined(separator: "\r\n\r\n")
  }

  private func wiki(_ clock: SampleClock) -> String {
    switch self {
    case .paragraph(let spans): spans.map { $0.wiki(clock) }.joined()
    case .heading(let level, let text): "h\(level). \(text)"
    case .bullets(let entries): Self.list(entries, sign: "*", clock)
    case .numbers(_, let entries): Self.list(entries, sign: "#", clock)
    case .tasks(let tasks):
      tasks.map { "* " + ($0.isDone ? "(/) " : "(x) ") + $0.text }.joined(separator: "\r\n")
    case .decisions(let texts): texts.map { "* (!) " + $0 }.joined(separator: "\r\n")
    case .quote(let blocks): "{quote}\r\n\(Self.wikiText(blocks, clock: clock))\r\n{quote}"
    case .code(let text, let language):
      "{code\(language.map { ":" + $0 } ?? "")}\r\n\(text)\r\n{code}"
    case .panel(let kind, let blocks):
      "{panel:title=\(kind)}\r\n\(Self.wikiText(blocks, clock: clock))\r\n{panel}"
    case .expand(let title, let blocks):
      "{expand:\(title)}\r\n\(Self.wikiText(blocks, clock: clock))\r\n{expand}"
    case .table(let rows): Self.table(rows, clock)
    case .rule: "----"
    case .picture(let name): "!\(name)|thumbnail!"
    case .files(let names): names.map { "[^\($0)]" }.joined(separator: " ")
    case .externalPicture(let address): "!\(address)!"
    case .blockCard(let address), .embedCard(let address):
      "[\(address)|\(address)|smart-embed]"
    case .columns(let columns):
      columns.map { Self.wikiText($0, clock: clock) }.joined(separator: "\r\n\r\n")
    case .rare(_, let text): text
    case .macro(let name, let blocks), .unknown(let name, let blocks):
      "{\(name)}\r\n\(Self.wikiText(blocks, clock: clock))\r\n{\(name)}"
    }
  }

  private static func list(
    _ entries: [[SampleBlock]],
    sign: String,
    _ clock: SampleClock
  ) -> String {
    entries.map { entry in
      entry.enumerated().map { index, block in
        let text = block.wiki(clock)
        guard index > 0 else { return "\(sign) \(text)" }
        let isList = text.hasPrefix("* ") || text.hasPrefix("# ")
        return isList ? nested(text, sign: sign) : text
      }.joined(separator: "\r\n")
    }.joined(separator: "\r\n")
  }

  private static func nested(_ list: String, sign: String) -> String {
    list.split(separator: "\r\n").map { sign + $0 }.joined(separator: "\r\n")
  }

  private static func table(_ rows: [[[SampleBlock]]], _ clock: SampleClock) -> String {
    rows.enumerated().map { index, row in
      let edge = index == 0 ? "||" : "|"
      let cells = row.map { wikiText($0, clock: clock) }
      return edge + cells.joined(separator: edge) + edge
    }.joined(separator: "\r\n")
  }
}
