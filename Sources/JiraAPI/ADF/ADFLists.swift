internal import ContactResolution
internal import HTTPExchange

/// The items of lists and the cells of tables.
enum ADFLists {
  /// A cell is not spread over more columns than this.
  private static let widestCell: Int64 = 50

  /// The items of a list; a list that stands directly in it belongs to the item before.
  static func items(_ list: ADFNode, depth: Int) -> [[TextBlock]] {
    var items: [[TextBlock]] = []
    for node in list.content {
      if node.type == "listItem" {
        items.append(ADFBlocks.blocks(node.content, depth: depth))
      } else if ["bulletList", "orderedList"].contains(node.type), !items.isEmpty {
        items[items.count - 1] += ADFBlocks.blocks([node], depth: depth)
      } else {
        items.append(ADFBlocks.blocks([node], depth: depth))
      }
    }
    return items
  }

  /// The tasks of a list and of the lists within it, in order.
  static func tasks(_ list: ADFNode, depth: Int) -> [TextBlock.TaskItem] {
    list.content.flatMap { node -> [TextBlock.TaskItem] in
      if node.type == "taskList", depth < ADFBlocks.deepest {
        return tasks(node, depth: depth + 1)
      }
      let isDone = node.attributeText("state")?.uppercased() == "DONE"
      return [TextBlock.TaskItem(isDone: isDone, spans: spans(node, depth: depth))]
    }
  }

  /// The decisions of a list, in order.
  static func decisions(_ list: ADFNode, depth: Int) -> [[TextSpan]] {
    list.content.map { spans($0, depth: depth) }
  }

  /// The rows of a table; a cell over several columns is followed by empty ones.
  static func rows(_ table: ADFNode, depth: Int) -> [[TextBlock.TableCell]] {
    table.content.map { row in
      let cells = row.type == "tableRow" ? row.content : [row]
      return cells.flatMap { cell(ofNode: $0, depth: depth) }
    }
  }

  private static func cell(ofNode node: ADFNode, depth: Int) -> [TextBlock.TableCell] {
    let isCell = node.type == "tableCell" || node.type == "tableHeader"
    let isHeader = node.type == "tableHeader"
    let blocks = ADFBlocks.blocks(isCell ? node.content : [node], depth: depth)
    let width = min(max(node.attribute("colspan")?.integer ?? 1, 1), widestCell)
    let padding = TextBlock.TableCell(isHeader: isHeader, blocks: [])
    return [TextBlock.TableCell(isHeader: isHeader, blocks: blocks)]
      + Array(repeating: padding, count: Int(width) - 1)
  }

  private static func spans(_ item: ADFNode, depth: Int) -> [TextSpan] {
    ADFSpans.spans(item.isInline ? [item] : item.content, depth: depth)
  }
}
