internal import ContactResolution
internal import PanelModel
internal import TextTerminal

extension RichTextLayout {
  private static let bullets = ["•", "◦", "▪"]

  func bulletList(_ items: [[TextBlock]], columns: Int) -> [TextLine] {
    let bullet = Self.bullets[listDepth % Self.bullets.count]
    let mark = TextRun(bullet + " ", theme.bullet)
    return numbered(items).flatMap { $1.item($0, mark: mark, columns: columns) }
  }

  func orderedList(_ items: [[TextBlock]], start: Int, columns: Int) -> [TextLine] {
    let last = start.addingReportingOverflow(max(0, items.count - 1)).partialValue
    let width = max("\(start)".count, "\(last)".count)
    return numbered(items).enumerated().flatMap { index, numbered in
      let number = "\(start.addingReportingOverflow(index).partialValue)"
      let indent = String(repeating: " ", count: max(0, width - number.count))
      let mark = TextRun(indent + number + ". ", theme.bullet)
      return numbered.layout.item(numbered.blocks, mark: mark, columns: columns)
    }
  }

  /// Items of a list, each with the layout that numbers its texts.
  private func numbered(
    _ items: [[TextBlock]]
  ) -> [(blocks: [TextBlock], layout: RichTextLayout)] {
    var next = leaf
    return items.map { blocks in
      defer { next += blocks.leafCount }
      return (blocks, at(next))
    }
  }

  func taskList(_ items: [TextBlock.TaskItem], columns: Int) -> [TextLine] {
    items.enumerated().flatMap { index, item in
      let mark = item.isDone ? TextRun("[x] ", theme.done) : TextRun("[ ] ", theme.bullet)
      let inside = (item.isDone ? based(on: theme.faint) : self).at(leaf + index)
      return hanging(mark, columns: columns) { inside.lines(item.spans, columns: $0) }
    }
  }

  func decisionList(_ items: [[TextSpan]], columns: Int) -> [TextLine] {
    items.enumerated().flatMap { index, spans in
      hanging(TextRun("◆ ", theme.done), columns: columns) {
        at(leaf + index).lines(spans, columns: $0)
      }
    }
  }

  private func item(_ blocks: [TextBlock], mark: TextRun, columns: Int) -> [TextLine] {
    let inside = deeper()
    return hanging(mark, columns: columns) { inside.lines(blocks, columns: $0, isTight: true) }
  }
}
