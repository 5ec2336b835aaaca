internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the contacts behind the issue: a title, a list of them, the selected one's details.
struct ContactPanelView {
  let scene: Scene

  /// What a drawing measured.
  struct Measured {
    /// The details.
    var details = DetailsView.Measured()
    /// The list; the details' header when that stands for it.
    var list = PaneRows<PanelItem>()
    /// The screen's row on which a rule parts list and details; nil when there is none.
    var ruleRow: Int?
  }

  private static let messageColumns = 64
  /// With fewer rows than this, details that have the focus take the list's place.
  private static let rowsForBoth = 14
  /// With fewer rows than this below the list, there are no details there.
  private static let rowsForGlimpse = 4

  private var panel: ContactPanelState { scene.state.contacts }

  /// Draws into the rectangle.
  func draw(
    in rect: Rect,
    names: inout ContactNames?,
    into surface: inout Surface
  ) -> Measured {
    let titleView = PanelTitleView(scene: scene)
    let (title, rest) = rect.splitTop(titleView.rows(in: rect))
    titleView.draw(in: title, into: &surface)
    let notes = PanelNotes(scene: scene).lines(columns: rest.columns - 2)
    let (banner, page) = rest.splitTop(min(notes.count, rest.rows / 2))
    surface.draw(notes, in: banner.inset(1))
    let body = drawSearch(in: page, into: &surface)
    let items = panel.items
    guard !items.isEmpty else {
      drawMessage(in: body, into: &surface)
      return Measured()
    }
    return draw(items, in: body, names: &names, into: &surface)
  }

  /// Draws the line of a search into the last row, and returns what is left.
  private func drawSearch(in rect: Rect, into surface: inout Surface) -> Rect {
    guard let search = scene.state.search, search.pane == .contacts || search.pane == .details
    else {
      return rect
    }
    let (body, last) = rect.splitTop(rect.rows - 1)
    let words = search.pane == .contacts ? "names, addresses, companies" : "these details"
    SearchLine(scene: scene, search: search.text, placeholder: words)
      .draw(in: last.inset(1), into: &surface)
    return body
  }

  private func drawMessage(in rect: Rect, into surface: inout Surface) {
    let columns = min(rect.columns - 2, Self.messageColumns)
    let lines = PanelMessage(scene: scene).message
      .lines(theme: scene.theme, columns: columns, rows: rect.rows)
    let top = lines.count < rect.rows ? 1 : 0
    surface.draw(lines, in: rect.splitTop(top).rest.inset(1))
  }

  private func draw(
    _ items: [PanelItem],
    in rect: Rect,
    names: inout ContactNames?,
    into surface: inout Surface
  ) -> Measured {
    let selection = panel.selection ?? items[0]
    let details = DetailsView(scene: scene, item: selection, isAlone: items.count == 1)
    let isInDetails = scene.state.focus == .details
    if items.count == 1 || isInDetails && rect.rows < Self.rowsForBoth {
      let measured = details.draw(in: rect, into: &surface)
      return Measured(details: measured, list: measured.list)
    }
    guard let known = self.names(names) else { return Measured() }
    names = known
    let list = ContactListView(scene: scene, items: items, selection: selection, names: known)
    let (top, rest) = rect.splitTop(min(items.count, max(3, rect.rows * 2 / 5)))
    guard rest.rows >= Self.rowsForGlimpse else {
      return Measured(list: list.draw(in: rect, into: &surface))
    }
    let shown = list.draw(in: top, into: &surface)
    let (rule, bottom) = rest.splitTop(1)
    let dashes = String(repeating: "─", count: rule.columns)
    let style = scene.state.focus == .issue ? scene.theme.separator : scene.theme.separatorFocused
    surface.write(dashes, in: rule, style: style)
    let measured = details.draw(in: bottom, into: &surface)
    return Measured(details: measured, list: shown, ruleRow: rule.row)
  }

  /// The names from an earlier drawing if nothing about them changed, else new ones.
  private func names(_ earlier: ContactNames?) -> ContactNames? {
    guard let index = panel.index, let resolved = panel.resolved.value else { return nil }
    if let earlier, earlier.isValid(for: index, in: scene) { return earlier }
    return ContactNames(index, resolved: resolved, scene: scene)
  }
}
