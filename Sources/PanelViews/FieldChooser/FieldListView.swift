internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the list of fields, with the selected one always in view.
struct FieldListView {
  let scene: Scene
  let list: FieldList
  let chooser: FieldChooser

  /// With fewer rows than this, none of them counts what does not fit.
  private static let rowsForCount = 6

  /// Draws into the rectangle and says what stands where.
  func draw(in rect: Rect, into surface: inout Surface) -> FieldExtents {
    let isCut = list.lines.count > rect.rows
    let hasCount = isCut && rect.rows >= Self.rowsForCount
    let (area, count) = rect.splitTop(hasCount ? rect.rows - 1 : rect.rows)
    let extent = PaneExtents.Extent(rows: list.lines.count, visibleRows: area.rows)
    let offset = offset(extent)
    var shown = PaneRows<FieldTarget>(area: area)
    let columns = min(rect.columns - 2, FieldChooserView.widestText)
    let text = FieldLineText(scene: scene, list: list, role: chooser.role, columns: columns)
    let row = SelectedRow(theme: scene.theme, isFocused: true)
    for (index, line) in list.lines.dropFirst(offset).prefix(area.rows).enumerated() {
      let strip = area.splitTop(index).rest.splitTop(1).top
      let isSelected = line.target != nil && line.target == chooser.selection
      let drawn = text.line(line, isSelected: isSelected)
      shown.rows[strip.row] = line.target
      if isSelected {
        row.draw(drawn, in: strip, into: &surface)
      } else {
        surface.draw(drawn, in: strip.inset(1))
      }
    }
    if hasCount {
      let below = extent.lastOffset - offset
      let words = below > 0 ? "… \(below) more" : "… \(offset) above"
      surface.draw(TextLine("    " + words, scene.theme.faint), in: count.inset(1))
    }
    return FieldExtents(list: shown, extent: extent, offset: offset)
  }

  /// As the page was scrolled, moved as far as the selection, and a heading right above it, need.
  private func offset(_ extent: PaneExtents.Extent) -> Int {
    let offset = min(max(0, chooser.scroll), extent.lastOffset)
    guard let index = list.index(of: chooser.selection), extent.visibleRows > 0 else {
      return offset
    }
    let hasHeading = index > 0 && list.lines[index - 1].target == nil && extent.visibleRows > 1
    return max(min(offset, hasHeading ? index - 1 : index), index - extent.visibleRows + 1)
  }
}
