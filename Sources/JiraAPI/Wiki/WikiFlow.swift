internal import ContactResolution

/// Makes blocks of the lines between macros: headings, lists, tables, paragraphs.
struct WikiFlow {
  private var blocks: [TextBlock] = []
  private var paragraph = SpanList()
  private var list = WikiList()
  private var table = WikiTable()

  /// The blocks of some lines, in order.
  static func blocks(_ bytes: ArraySlice<UInt8>) -> [TextBlock] {
    var flow = WikiFlow()
    for line in bytes.split(separator: WikiByte.newline, omittingEmptySubsequences: false) {
      flow.take(WikiByte.trimmed(line))
    }
    flow.endBlock()
    return flow.blocks
  }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    if line.isEmpty {
      endBlock()
    } else if let heading = Self.heading(line) {
      endBlock()
      blocks.append(heading)
    } else if line.starts(with: "bq. ".utf8) {
      endBlock()
      let spans = WikiSpans.spans(line.dropFirst(4))
      if !spans.isEmpty { blocks.append(.quote([.paragraph(spans)])) }
    } else if line.count >= 4, line.allSatisfy({ $0 == UInt8(ascii: "-") }) {
      endBlock()
      blocks.append(.rule)
    } else if line.first == WikiByte.bar {
      endParagraph()
      endList()
      table.startRow(line)
    } else if let item = WikiList.item(line) {
      takeItem(item, line)
    } else {
      takeText(line)
    }
  }

  /// A list in an open table cell belongs to the cell.
  private mutating func takeItem(_ item: WikiList.Line, _ line: ArraySlice<UInt8>) {
    if table.continueRow(line) { return }
    endParagraph()
    endTable()
    list.append(item)
  }

  private mutating func takeText(_ line: ArraySlice<UInt8>) {
    if table.continueRow(line) { return }
    endTable()
    if list.continueItem(line) { return }
    if !paragraph.spans.isEmpty { paragraph.breakLine() }
    paragraph.append(contentsOf: WikiSpans.spans(line))
  }

  /// A heading line such as `h2. Report`.
  private static func heading(_ line: ArraySlice<UInt8>) -> TextBlock? {
    let start = line.startIndex
    guard line.count > 3, line[start] == UInt8(ascii: "h"), line[start + 2] == UInt8(ascii: "."),
      (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(line[start + 1]),
      WikiByte.isBlank(line[start + 3])
    else { return nil }
    let spans = WikiSpans.spans(line.dropFirst(4))
    return spans.isEmpty ? nil : .heading(level: Int(line[start + 1] - 0x30), spans)
  }

  private mutating func endBlock() {
    endParagraph()
    endList()
    endTable()
  }

  private mutating func endParagraph() {
    let spans = paragraph.trimmed
    if !spans.isEmpty { blocks.append(.paragraph(spans)) }
    paragraph = SpanList()
  }

  private mutating func endList() {
    blocks += list.blocks
    list = WikiList()
  }

  private mutating func endTable() {
    let rows = table.rows
    if !rows.isEmpty { blocks.append(.table(rows)) }
    table = WikiTable()
  }
}
