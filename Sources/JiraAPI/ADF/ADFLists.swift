internal import ContactResolution
internal import HTTPExchange

/// The items of lists.
enum ADFLists {
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

  private static func spans(_ item: ADFNode, depth: Int) -> [TextSpan] {
    ADFSpans.spans(item.isInline ? [item] : item.content, depth: depth)
  }
}
