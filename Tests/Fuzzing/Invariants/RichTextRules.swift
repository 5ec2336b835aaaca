import ContactResolution

/// What holds for every text with structure, whatever it was made of.
enum RichTextRules {
  /// Blocks inside each other beyond this could run out of stack when they are drawn.
  private static let deepest = 100

  /// What a text may grow to, in bytes for each byte it was made of and beyond.
  private static let growth = (each: 60, beyond: 1000)

  static func check(_ text: RichText, madeOf length: Int) throws(BrokenRule) {
    let size = try size(of: text.blocks, depth: 1)
    let searched = text.searchedTexts.reduce(0) { $0 + $1.utf8.count }
    let limit = growth.each * length + growth.beyond
    try BrokenRule.unless(size <= limit, "\(length) bytes became \(size)")
    try BrokenRule.unless(searched <= limit, "\(length) bytes became \(searched) to search")
  }

  private static func size(of blocks: [TextBlock], depth: Int) throws(BrokenRule) -> Int {
    try BrokenRule.unless(depth <= deepest, "blocks are \(depth) deep")
    var size = 0
    for block in blocks { size += try self.size(of: block, depth: depth) }
    return size
  }

  private static func size(of block: TextBlock, depth: Int) throws(BrokenRule) -> Int {
    switch block {
    case .paragraph(let spans): return try self.size(of: spans)
    case .heading(let level, let spans):
      try BrokenRule.unless((1...6).contains(level), "a heading has the level \(level)")
      return try self.size(of: spans)
    case .bulletList(let items), .orderedList(_, let items):
      return try self.size(of: items, depth: depth)
    case .taskList(let tasks): return try self.size(of: tasks.map(\.spans))
    case .decisionList(let decisions): return try self.size(of: decisions)
    case .quote(let blocks), .panel(_, let blocks):
      return 1 + (try self.size(of: blocks, depth: depth + 1))
    case .expand(let title, let blocks):
      return 1 + title.utf8.count + (try self.size(of: blocks, depth: depth + 1))
    case .code(let language, let text):
      return 1 + (language?.utf8.count ?? 0) + text.utf8.count
    case .table(let rows):
      return try self.size(of: rows.map { $0.flatMap(\.blocks) }, depth: depth)
        + rows.reduce(0) { $0 + $1.count }
    case .rule: return 1
    case .media(let name): return 1 + name.utf8.count
    }
  }

  private static func size(of lists: [[TextBlock]], depth: Int) throws(BrokenRule) -> Int {
    var size = lists.count
    for blocks in lists { size += try self.size(of: blocks, depth: depth + 1) }
    return size
  }

  private static func size(of lines: [[TextSpan]]) throws(BrokenRule) -> Int {
    var size = lines.count
    for spans in lines { size += try self.size(of: spans) }
    return size
  }

  private static func size(of spans: [TextSpan]) throws(BrokenRule) -> Int {
    var size = 1
    for span in spans {
      try BrokenRule.unless(
        span.text.isEmpty == (span.kind == .lineBreak),
        "a run of the kind \(span.kind) holds “\(span.text)”"
      )
      try BrokenRule.unless(
        !span.text.contains(where: \.isNewline),
        "a run holds a line break: \(span.text.debugDescription)"
      )
      size += 1 + span.text.utf8.count
      if case .link(let url) = span.kind { size += url.utf8.count }
    }
    return size
  }
}
