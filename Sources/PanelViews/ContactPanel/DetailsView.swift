internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws what is known of the selected row: a header, and a text that scrolls with its selection.
struct DetailsView {
  let scene: Scene
  let item: PanelItem
  /// Whether there is no other row: then the header stands for the list.
  let isAlone: Bool

  /// With fewer rows than this, the first is not left blank.
  private static let rowsForBreathing = 18

  private var panel: ContactPanelState { scene.state.contacts }

  /// What a drawing measured.
  struct Measured {
    /// How much text there is and how much of it can be seen.
    var extent = PaneExtents.Extent()
    /// The header when it stands for the list.
    var list = PaneRows<PanelItem>()
    /// The text, and the header when it does not.
    var rows = PaneRows<DetailItem>()
  }

  /// Draws into the rectangle and measures.
  func draw(in rect: Rect, into surface: inout Surface) -> Measured {
    guard let resolved = panel.resolved.value else { return Measured() }
    let (header, body) = rect.splitTop(1)
    let text = DetailsText(scene: scene, resolved: resolved, columns: rect.columns - 2)
    let content = text.content(of: item)
    draw(content.header, in: header, into: &surface)
    let isTight = body.rows < Self.rowsForBreathing
    var rows = content.rows
    if isTight { rows.dropLeadingBlank() }
    let isCut = rows.count > body.rows
    let visible = isCut ? max(0, body.rows - 1) : body.rows
    let extent = PaneExtents.Extent(rows: rows.count, visibleRows: visible)
    let offset = offset(in: rows, extent: extent)
    let shown = rows.rows(from: offset, most: visible)
    draw(shown, in: body, into: &surface)
    if isCut, body.rows > 0 { drawCount(extent, offset: offset, in: body, into: &surface) }
    var measured = Measured(extent: extent)
    if isAlone { measured.list = PaneRows(area: header, rows: [header.row: item]) }
    measured.rows.area = isAlone ? body : rect
    for (line, row) in shown.enumerated() { measured.rows.rows[body.row + line] = row.item }
    return measured
  }

  private func draw(_ header: DetailsHeader, in rect: Rect, into surface: inout Surface) {
    let isSelected = isAlone && scene.state.focus == .contacts
    guard isAlone else {
      let isFocused = scene.state.focus == .details
      if isFocused { surface.fill(rect, style: scene.theme.titleNoteFocused) }
      let look = isFocused ? scene.theme.titleFocused : scene.theme.strong
      surface.draw(
        TextLine(header.name, look),
        header.badgeLine(isFocused ? scene.theme.titleFocused : nil, theme: scene.theme),
        in: rect.inset(1)
      )
      return
    }
    let row = SelectedRow(theme: scene.theme, isFocused: isSelected)
    let badge = header.badgeLine(nil, theme: scene.theme)
    let room = max(0, rect.columns - 2 - badge.columns - 1)
    var line = TextLine("▸ " + header.name, scene.theme.strong).cut(to: room).padded(to: room + 1)
    for run in badge.runs { line.append(run) }
    row.draw(line, in: rect, into: &surface)
  }

  private func draw(_ rows: [DetailRow], in rect: Rect, into surface: inout Surface) {
    var rest = rect
    for row in rows {
      let strip = rest.splitTop(1)
      rest = strip.rest
      let isSelected = row.item.map(isSelected) ?? false
      if isSelected {
        let line = row.isFirst ? row.line.marked(by: "▸") : row.line
        SelectedRow(theme: scene.theme, isFocused: true).draw(line, in: strip.top, into: &surface)
      } else {
        surface.draw(row.line, in: strip.top.inset(1))
      }
      guard row.item != nil else { continue }
      MatchMarks(scene: scene, pane: .details)
        .mark(row.line, isCurrent: isSelected, in: strip.top.inset(1), into: &surface)
    }
  }

  private func isSelected(_ item: DetailItem) -> Bool {
    scene.state.focus == .details && item == panel.detailSelection
  }

  private func drawCount(
    _ extent: PaneExtents.Extent,
    offset: Int,
    in rect: Rect,
    into surface: inout Surface
  ) {
    let below = extent.rows - offset - extent.visibleRows
    let words = below > 0 ? "… \(below) more" : "… \(offset) above"
    let row = rect.splitTop(rect.rows - 1).rest
    surface.draw(TextLine("  " + words, scene.theme.faint), in: row.inset(1))
  }

  /// As far down as was scrolled where nothing can be selected; else as far down as the selection
  /// is among all that can be selected.
  ///
  /// So the text moves evenly, and what follows the last row that can be selected comes into view
  /// with it.
  private func offset(in rows: DetailRows, extent: PaneExtents.Extent) -> Int {
    guard let start = rows.firstSelectable, let end = rows.lastSelectable else {
      return min(max(0, panel.detailScroll), extent.lastOffset)
    }
    if scene.state.fieldChooser != nil { return offset(ofFieldIn: rows, extent: extent) }
    guard scene.state.focus == .details,
      let selected = panel.detailSelection.flatMap({ rows.rows(of: $0) })
    else { return 0 }
    let (first, last) = (selected.lowerBound, selected.upperBound)
    let share = end > start ? extent.lastOffset * (last - start) / (end - start) : 0
    let least = last - extent.visibleRows + 1
    return max(0, min(max(share, least), first, extent.lastOffset))
  }

  /// As far down as is needed to see the field that is being chosen, from its first row on.
  private func offset(ofFieldIn rows: DetailRows, extent: PaneExtents.Extent) -> Int {
    guard let item = scene.state.fieldInSight.map({ DetailItem.field($0) }),
      let field = rows.rows(of: item)
    else { return 0 }
    return max(0, min(field.upperBound - extent.visibleRows + 1, field.lowerBound))
  }
}
