internal import ContactResolution
internal import TextTerminal

extension RichTextLayout {
  private static let bullets = ["•", "◦", "▪"]

  func bulletList(_ items: [[TextBlock]], columns: Int) -> [TextLine] {
    let bullet = Self.bullets[listDepth % Self.bullets.count]
    let mark = TextRun(bullet + " ", theme.bullet)
    return items.flatMap { item($0, mark: mark, columns: columns) }
  }

  func orderedList(_ items: [[TextBlock]], start: Int, columns: Int) -> [TextLine] {
    let last = start.addingReportingOverflow(max(0, items.count - 1)).partialValue
    let width = max("\(start)".count, "\(last)".count)
    return items.enumerated().flatMap { index, blocks in
      let number = "\(start.addingReportingOverflow(index).partialValue)"
      let indent = String(repeating: " ", count: max(0, width - number.count))
      let mark = TextRun(indent + number + ". ", theme.bullet)
      return item(blocks, mark: mark, columns: columns)
    }
  }

  func taskList(_ items: [TextBlock.TaskItem], columns: Int) -> [TextLine] {
    items.flatMap { item in
      let mark = item.isDone ? TextRun("[x] ", theme.done) : TextRun("[ ] ", theme.bullet)
      let inside = item.isDone ? based(on: theme.faint) : self
      return hanging(mark, columns: columns) { inside.lines(item.spans, columns: $0) }
    }
  }

  func decisionList(_ items: [[TextSpan]], columns: Int) -> [TextLine] {
    items.flatMap { spans in
      hanging(TextRun("◆ ", theme.done), columns: columns) { lines(spans, columns: $0) }
    }
  }

  private func item(_ blocks: [TextBlock], mark: TextRun, columns: Int) -> [TextLine] {
    let inside = deeper()
    return hanging(mark, columns: columns) { inside.lines(blocks, columns: $0, isTight: true) }
  }
}
