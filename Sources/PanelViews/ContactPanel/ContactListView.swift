internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the list of contacts, with the selected one always in view.
struct ContactListView {
  let scene: Scene
  let items: [PanelItem]
  let selection: PanelItem
  let names: ContactNames

  /// Panels narrower than this have no room for wide gaps.
  private static let roomyColumns = 44
  private static let leastNameColumns = 8

  /// Where the parts of a row begin.
  private struct Stops {
    static let marker = 2
    /// Columns of the name.
    var name: Int
    /// Columns between one part and the next.
    var gap: Int

    var badge: Int { Self.marker + name + gap }
    var note: Int { badge + ContactBadge.columns + gap }
  }

  /// Draws into the rectangle, counting in its last row what does not fit, and says what stands
  /// where.
  func draw(in rect: Rect, into surface: inout Surface) -> PaneRows<PanelItem> {
    var shown = PaneRows<PanelItem>(area: rect)
    guard let resolved = scene.state.contacts.resolved.value else { return shown }
    let isCut = items.count > rect.rows
    let visible = isCut ? max(1, rect.rows - 1) : rect.rows
    let selected = scene.state.contacts.place(of: selection) ?? 0
    let offset = max(0, min(selected - visible / 2, items.count - visible))
    let rows = ContactRows(scene: scene, resolved: resolved, names: names)
    let gap = rect.columns < Self.roomyColumns ? 1 : 2
    // Nothing moves while a long list is scrolled: only a whole one is measured.
    let shownRows = (offset..<items.count).prefix(visible).map { rows.row(at: $0) }
    let notes = isCut ? nil : shownRows.map(\.note)
    let stops = Stops(name: nameColumns(notes: notes, gap: gap, in: rect), gap: gap)
    let (list, count) = rect.splitTop(visible)
    for (line, row) in shownRows.enumerated() {
      let index = offset + line
      let strip = list.splitTop(line).rest.splitTop(1).top
      draw(row, stops, isSelected: index == selected, in: strip, into: &surface)
      shown.rows[strip.row] = items[index]
    }
    guard isCut else { return shown }
    let words = Self.count(above: offset, below: items.count - offset - visible)
    surface.draw(TextLine("  " + words, scene.theme.faint), in: count.inset(1))
    return shown
  }

  private func draw(
    _ row: ContactRow,
    _ stops: Stops,
    isSelected: Bool,
    in rect: Rect,
    into surface: inout Surface
  ) {
    var line = TextLine(isSelected ? "▸ " : "  ", scene.theme.text)
    let name =
      row.isID
      ? Self.ending(row.name, columns: stops.name)
      : TextWidth.fitting(row.name, columns: stops.name)
    line.append(name, scene.theme.text)
    line.pad(to: stops.badge)
    line.append(row.badge, row.badgeStyle)
    line.pad(to: stops.note)
    line.append(row.note, row.noteStyle)
    if isSelected {
      SelectedRow(theme: scene.theme, isFocused: scene.state.focus == .contacts)
        .draw(line, in: rect, into: &surface)
    } else {
      surface.draw(line, in: rect.inset(1))
    }
    MatchMarks(scene: scene, pane: .contacts)
      .mark(line, isCurrent: isSelected, in: rect.inset(1), into: &surface)
  }

  /// As wide as the widest name, but leaving room for what tells namesakes apart: for all of it
  /// when the notes are known and short.
  private func nameColumns(notes: [String]?, gap: Int, in rect: Rect) -> Int {
    let room = rect.columns - 2 - Stops.marker - ContactBadge.columns - 2 * gap
    let left = notes.map { room - Self.widest($0) } ?? 0
    return min(names.widest, max(Self.leastNameColumns, room * 6 / 10, left))
  }

  private static func widest(_ texts: [String]) -> Int {
    texts.map { TextWidth.columns(of: $0) }.max() ?? 0
  }

  /// The text, or `…` and as much of its end as fits.
  private static func ending(_ text: String, columns: Int) -> String {
    guard TextWidth.columns(of: text) > columns else { return text }
    var end = text.suffix(max(0, columns - 1))
    while TextWidth.columns(of: String(end)) >= columns, !end.isEmpty { end.removeFirst() }
    return "…" + end
  }

  private static func count(above: Int, below: Int) -> String {
    if above == 0 { return "… \(below) more" }
    return below == 0 ? "… \(above) above" : "… \(above) above, \(below) below"
  }
}
