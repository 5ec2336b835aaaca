internal import ContactResolution
internal import HTTPExchange

/// Puts a table's cells where they stand: cells that reach over several columns or rows are
/// followed by empty ones, so that every column stays one.
struct ADFTable {
  /// A cell is not spread over more columns or rows than this.
  private static let widestCell: Int64 = 50

  private let node: ADFNode
  private let depth: Int
  /// Cells from above that reach into the rows below, by column.
  private var reaching: [Int: (rows: Int, isHeader: Bool)] = [:]
  private var rows: [[TextBlock.TableCell]] = []

  /// The rows of a table, with their numbers where the table has a column for them.
  static func rows(_ node: ADFNode, depth: Int) -> [[TextBlock.TableCell]] {
    var table = ADFTable(node: node, depth: depth)
    for row in node.content { table.take(row) }
    guard node.attribute("isNumberColumnEnabled")?.flag == true else { return table.rows }
    return numbered(table.rows)
  }

  private init(node: ADFNode, depth: Int) {
    self.node = node
    self.depth = depth
  }

  private mutating func take(_ row: ADFNode) {
    var cells: [TextBlock.TableCell] = []
    for cell in row.type == "tableRow" ? row.content : [row] {
      fill(&cells)
      append(cell, to: &cells)
    }
    fill(&cells)
    rows.append(cells)
  }

  /// Appends empty cells as long as the next column is taken from above.
  private mutating func fill(_ cells: inout [TextBlock.TableCell]) {
    while let above = reaching[cells.count] {
      reaching[cells.count] = above.rows > 1 ? (above.rows - 1, above.isHeader) : nil
      cells.append(TextBlock.TableCell(isHeader: above.isHeader, blocks: []))
    }
  }

  private mutating func append(_ node: ADFNode, to cells: inout [TextBlock.TableCell]) {
    let isHeader = node.type == "tableHeader"
    let isCell = node.type == "tableCell" || isHeader
    let height = Self.span(node, "rowspan")
    for column in 0..<Self.span(node, "colspan") {
      if height > 1 { reaching[cells.count] = (height - 1, isHeader) }
      let content = isCell ? node.content : [node]
      cells.append(
        TextBlock.TableCell(
          isHeader: isHeader,
          blocks: column == 0 ? ADFBlocks.blocks(content, depth: depth) : []
        )
      )
    }
  }

  private static func span(_ node: ADFNode, _ name: String) -> Int {
    Int(min(max(node.attribute(name)?.integer ?? 1, 1), widestCell))
  }

  /// The rows with their numbers before them, counted from the first that is no heading.
  private static func numbered(_ rows: [[TextBlock.TableCell]]) -> [[TextBlock.TableCell]] {
    var number = 0
    return rows.map { row in
      let isHeading = number == 0 && row.allSatisfy(\.isHeader)
      if !isHeading { number += 1 }
      let blocks = isHeading ? [] : [TextBlock.paragraph([TextSpan(String(number))])]
      return [TextBlock.TableCell(isHeader: isHeading, blocks: blocks)] + row
    }
  }
}
