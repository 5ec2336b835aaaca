internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Lays out a table: columns side by side when they fit; else, on a screen, as a grid that is moved
/// sideways, and in a text as a list of each row's cells.
///
/// A table within a table is always such a list: finding columns that fit lays out every cell once
/// more, which must not multiply with the depth.
struct TableLayout {
  private let rows: [[Cell]]
  /// How cells are laid out.
  private let layout: RichTextLayout
  private let isNested: Bool
  private let count: Int

  /// A cell, and the number of its first text.
  private struct Cell {
    var isHeader: Bool
    var blocks: [TextBlock]
    var leaf: Int
  }

  private static let gap = 3
  /// Columns of the widest mark before a task.
  private static let mark = 4
  /// Narrower than this, a column that needs more cannot be read.
  private static let narrowest = 9
  /// No column of a table that is moved sideways is wider, nor narrower when it needs more.
  private static let readable = 24

  /// Lays out in the looks of the text around the table.
  init(rows: [[TextBlock.TableCell]], layout: RichTextLayout) {
    var next = layout.leaf
    self.rows = rows.map { row in
      row.map { cell in
        defer { next += cell.blocks.leafCount }
        return Cell(isHeader: cell.isHeader, blocks: cell.blocks, leaf: next)
      }
    }
    self.layout = layout.inTable()
    isNested = layout.isInTable
    count = rows.map(\.count).max() ?? 0
  }

  /// The table's lines, none for an empty one.
  func lines(columns: Int) -> [TextLine] {
    guard count > 0 else { return [] }
    guard !isNested else { return list(columns: columns) }
    if count < columns / Self.gap, let widths = widths(columns: columns) { return grid(widths) }
    guard let reading = layout.reading else { return list(columns: columns) }
    let widest = min(Self.readable, columns)
    let widths = needed(columns: widest)
    return layout.window(on: grid(widths), columns: columns, shift: reading.shift)
  }

  /// What each column takes when no text in it is longer than so many columns.
  private func needed(columns: Int) -> [Int] {
    (0..<count).map { index in
      rows.map { index < $0.count ? width(of: $0[index], columns: columns) : 1 }.max() ?? 1
    }
  }

  /// What each column gets: what it needs, or an equal share of what the others leave.
  private func widths(columns: Int) -> [Int]? {
    let available = columns - Self.gap * (count - 1)
    let needed = needed(columns: available)
    var widths = needed
    var room = available
    var open = Array(needed.indices)
    while !open.isEmpty {
      let share = room / open.count
      let small = open.filter { needed[$0] <= share }
      if small.isEmpty {
        guard share >= Self.narrowest else { return nil }
        for index in open { widths[index] = share }
        return widths
      }
      for index in small { room -= needed[index] }
      open.removeAll { needed[$0] <= share }
    }
    return widths
  }

  private func width(of cell: Cell, columns: Int) -> Int {
    let widest = max(1, lines(of: cell, columns: columns).map(\.columns).max() ?? 1)
    // With less room the text would stand below its marks instead of behind them.
    return cell.blocks.contains(where: Self.isMarked)
      ? max(widest, min(columns, RichTextLayout.narrowest + Self.mark)) : widest
  }

  private static func isMarked(_ block: TextBlock) -> Bool {
    switch block {
    case .bulletList, .orderedList, .taskList, .decisionList, .expand: true
    case .paragraph, .heading, .quote, .code, .panel, .table, .rule, .media: false
    }
  }

  private func lines(of cell: Cell, columns: Int) -> [TextLine] {
    let inside = cell.isHeader ? layout.based(on: layout.theme.strong) : layout
    return inside.at(cell.leaf).lines(cell.blocks, columns: columns, isTight: true)
  }

  // MARK: - Side by side

  private func grid(_ widths: [Int]) -> [TextLine] {
    let laidOut = rows.map { row in
      row.enumerated().map { index, cell in lines(of: cell, columns: widths[index]) }
    }
    let isRuled = laidOut.contains { row in row.contains { $0.count > 1 } }
    var grid: [TextLine] = []
    for (index, row) in laidOut.enumerated() {
      grid += lines(of: row, widths)
      let isHeader = index == 0 && rows[0].allSatisfy(\.isHeader)
      if isHeader || isRuled, index + 1 < laidOut.count { grid.append(rule(widths)) }
    }
    return grid
  }

  private func lines(of row: [[TextLine]], _ widths: [Int]) -> [TextLine] {
    let separator = TextRun(" │ ", layout.theme.separator)
    return (0..<max(1, row.map(\.count).max() ?? 1)).map { level in
      var line = TextLine.empty
      for (index, width) in widths.enumerated() {
        let cell = index < row.count && level < row[index].count ? row[index][level] : .empty
        if index > 0 { line.append(separator) }
        let isLast = index == widths.count - 1
        for run in (isLast ? cell : cell.padded(to: width)).runs { line.append(run) }
      }
      return line
    }
  }

  private func rule(_ widths: [Int]) -> TextLine {
    let dashes = widths.map { String(repeating: "─", count: $0) }
    return TextLine(dashes.joined(separator: "─┼─"), layout.theme.separator)
  }

  // MARK: - One below the other

  private func list(columns: Int) -> [TextLine] {
    let heads = rows[0].map { lines(of: $0, columns: columns) }
    let isHeaded =
      rows[0].allSatisfy(\.isHeader) && heads.allSatisfy { $0.count <= 1 }
      && rows.dropFirst().contains { $0.count >= heads.count }
    let names = isHeaded ? heads.map { $0.first ?? .empty } : []
    // The first row is laid out already: doing it again would multiply with the depth.
    var list = isHeaded ? [] : heads.flatMap(\.self)
    for row in rows.dropFirst() {
      if !list.isEmpty { list.append(.empty) }
      for (index, cell) in row.enumerated() {
        let name = index < names.count ? names[index] : .empty
        list += item(cell, name: name, columns: columns)
      }
    }
    return list
  }

  /// `Header: value`, the value's further lines below it.
  private func item(_ cell: Cell, name: TextLine, columns: Int) -> [TextLine] {
    guard name.columns > 0 else { return lines(of: cell, columns: columns) }
    let indent = TextRun.blanks(columns >= RichTextLayout.narrowest + 2 ? 2 : 0)
    let value = lines(of: cell, columns: columns - indent.columns)
    var line = name.cut(to: max(1, columns - 1))
    line.append(":", layout.theme.strong)
    guard let first = value.first, line.columns + 1 + first.columns <= columns else {
      return [line] + value.prefixed(by: indent)
    }
    line.append(" ", layout.theme.text)
    for run in first.runs { line.append(run) }
    return [line] + value.dropFirst().map { $0.prefixed(by: indent) }
  }
}
