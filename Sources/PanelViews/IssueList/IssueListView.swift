internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the list of issues: a title that stays put, and a row an issue.
struct IssueListView {
  let scene: Scene

  /// Lists with fewer rows have none to spare for the columns' names.
  private static let rowsForHeader = 12
  private static let rowsForQuery = 8

  private var present: IssueListing { scene.state.list.present }

  /// Draws into the rectangle and notes which issue stands on which row.
  func draw(in rect: Rect, extents: inout PaneExtents, into surface: inout Surface) {
    let (title, rest) = rect.splitTop(1)
    IssueListTitle(scene: scene).draw(in: title, into: &surface)
    var body = drawQuery(in: rest, into: &surface)
    if let filter = present.filter {
      let line = body.splitTop(body.rows - 1)
      IssueFilterLine(scene: scene, filter: filter).draw(in: line.rest.inset(1), into: &surface)
      body = line.top
    }
    body = drawNote(in: body, into: &surface)
    extents.issues = PaneRows(area: rect)
    extents.issuesExtent = .init(rows: present.rowCount, visibleRows: body.rows)
    guard present.shownCount > 0 else {
      let inner = body.splitTop(1).rest.inset(2)
      let lines = IssueListMessage(scene: scene).lines(
        columns: max(1, inner.columns),
        rows: inner.rows
      )
      surface.draw(lines, in: inner)
      return
    }
    drawRows(in: body, extents: &extents, into: &surface)
  }

  /// A query that was typed stands below the title.
  private func drawQuery(in rect: Rect, into surface: inout Surface) -> Rect {
    guard scene.state.list.view == nil, present.shownCount > 0, rect.rows >= Self.rowsForQuery
    else {
      return rect
    }
    let (line, rest) = rect.splitTop(1)
    surface.draw(TextLine(present.jql, scene.theme.code), in: line.inset(1))
    return rest
  }

  /// What became of asking anew stands above what is known all the same.
  private func drawNote(in rect: Rect, into surface: inout Surface) -> Rect {
    guard let failure = scene.state.listFailure, present.shownCount > 0 else { return rect }
    let inner = rect.inset(1)
    let lines = FailureNote(scene: scene, failure: failure, asOf: present.asOf)
      .lines(columns: inner.columns, rows: min(FailureNote.mostRows, max(1, rect.rows / 3)))
    surface.draw(lines, in: inner)
    return rect.splitTop(lines.count).rest
  }

  private func drawRows(in rect: Rect, extents: inout PaneExtents, into surface: inout Surface) {
    let columns = IssueColumns(present.rows.widths, columns: rect.columns - 2)
    let words = present.filter?.typedWords.map { FoldedText($0) } ?? []
    let text = IssueRowText(scene: scene, columns: columns, words: words)
    var body = rect
    if columns.hasHeader, rect.rows >= Self.rowsForHeader {
      surface.draw(text.header, in: rect.splitTop(1).top.inset(1))
      body = rect.splitTop(1).rest
    }
    extents.issuesExtent.visibleRows = body.rows
    let shown = present.shown
    let offset = present.offset(visibleRows: body.rows)
    let selected = SelectedRow(theme: scene.theme, isFocused: scene.state.focus == .list)
    for line in 0..<body.rows where offset + line < shown.count {
      let issue = shown[offset + line]
      let strip = body.splitTop(line).rest.splitTop(1).top
      extents.issues.rows[strip.row] = issue.key
      guard issue.key == present.selection else {
        surface.draw(text.line(issue, isSelected: false), in: strip.inset(1))
        continue
      }
      selected.draw(text.line(issue, isSelected: true), in: strip, into: &surface)
    }
    drawEnd(at: present.shownCount - offset, in: body, extents: &extents, into: &surface)
  }

  private func drawEnd(
    at line: Int,
    in rect: Rect,
    extents: inout PaneExtents,
    into surface: inout Surface
  ) {
    guard present.hasEndRow, (0..<rect.rows).contains(line) else { return }
    let strip = rect.splitTop(line).rest.splitTop(1).top
    let inner = strip.inset(1)
    surface.draw(IssueEndRow(scene: scene).line(columns: inner.columns), in: inner)
    extents.issuesEndRow = strip.row
  }
}
