internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the issue: a title that stays put, and its text below.
struct IssueView {
  let scene: Scene

  private var panel: IssuePanelState { scene.state.issue }
  private var isFocused: Bool { scene.state.focus == .issue }

  /// Draws into the rectangle and says how much text there is and how much of it can be seen.
  func draw(
    in rect: Rect,
    layouts: inout IssueLayout,
    into surface: inout Surface
  ) -> PaneExtents.Extent {
    let (title, rest) = rect.splitTop(1)
    let (banner, body) = rest.splitTop(bannerLines(columns: rest.columns - 2).count)
    surface.draw(bannerLines(columns: rest.columns - 2), in: banner.inset(1))
    let extent = drawBody(in: body.inset(1), layouts: &layouts, into: &surface)
    let likely = PaneExtents.Extent(rows: layouts.likelyRows, visibleRows: extent.visibleRows)
    drawTitle(in: title, extent: panel.issue.value == nil ? extent : likely, into: &surface)
    return extent
  }

  private func drawTitle(
    in rect: Rect,
    extent: PaneExtents.Extent,
    into surface: inout Surface
  ) {
    let style = scene.theme.title(isFocused: isFocused)
    let note = scene.theme.titleNote(isFocused: isFocused)
    let (issue, listed) = (panel.issue.value, panel.issue.value == nil ? panel.summary : nil)
    var left = TextLine(panel.presentKey?.text ?? "Issue", style)
    let traits = [
      issue?.type ?? listed?.type, issue?.status?.name ?? listed?.status?.name,
      issue?.priority ?? listed?.priority,
    ]
    .compactMap(\.self).filter { !$0.isEmpty }
    if !traits.isEmpty { left.append("  " + traits.joined(separator: " · "), note) }
    let right = positionWord(extent).map { TextLine($0, note) } ?? .empty
    surface.fill(rect, style: note)
    surface.draw(left, right, in: rect.inset(1))
  }

  /// Where in the text the screen stands; nil when all of it can be seen.
  private func positionWord(_ extent: PaneExtents.Extent) -> String? {
    if panel.issue.isLoading, panel.issue.value != nil { return "updating…" }
    guard extent.lastOffset > 0 else { return nil }
    let offset = min(max(0, panel.scroll), extent.lastOffset)
    if offset == 0 { return "top" }
    return offset == extent.lastOffset ? "end" : "\(offset * 100 / extent.lastOffset)%"
  }

  private func drawBody(
    in rect: Rect,
    layouts: inout IssueLayout,
    into surface: inout Surface
  ) -> PaneExtents.Extent {
    guard let issue = panel.issue.value else {
      drawMessage(in: rect, into: &surface)
      return PaneExtents.Extent(rows: 0, visibleRows: rect.rows)
    }
    let columns = min(rect.columns, Self.readableColumns)
    let wanted = min(max(0, panel.scroll), Self.furthest)
    let theme = scene.theme
    layouts.lay(out: issue, theme: theme, columns: columns, through: wanted + rect.rows)
    let extent = PaneExtents.Extent(rows: layouts.rows, visibleRows: rect.rows)
    let offset = min(wanted, extent.lastOffset)
    layouts.draw(from: offset, time: scene.time, in: rect, into: &surface)
    return extent
  }

  private func drawMessage(in rect: Rect, into surface: inout Surface) {
    var rest = rect
    if let listed = panel.summary, !listed.summary.isEmpty {
      let head = IssueHead.summaryLines(
        listed.summary,
        theme: scene.theme,
        columns: min(rect.columns, Self.readableColumns)
      )
      surface.draw(head, in: rect)
      rest = rect.splitTop(head.count).rest
    }
    let columns = min(rest.columns, Self.messageColumns)
    let lines = message.lines(theme: scene.theme, columns: columns, rows: rest.rows)
    surface.draw(lines, in: rest.splitTop(lines.count < rest.rows ? 1 : 0).rest)
  }

  /// Lines longer than this are hard to follow from one to the next.
  private static let readableColumns = 100
  private static let messageColumns = 72
  /// Beyond any text there can be, yet small enough to be added to.
  private static let furthest = 1 << 40

  // MARK: - Messages

  private func bannerLines(columns: Int) -> [TextLine] {
    guard let failure = panel.issue.failure, panel.issue.value != nil else { return [] }
    return FailureNote(scene: scene, failure: failure).lines(columns: columns)
  }

  private var name: String { panel.key?.text ?? "The issue" }

  private var message: Message {
    switch panel.issue {
    case .loading:
      return Message(title: "Loading \(name) …", style: scene.theme.faint)
    case .failed(let failure, _):
      var message = Message(
        title: scene.sentence(failure),
        style: scene.theme.failure
      )
      if let remedy = FailureText.remedy(failure) { message.paragraphs.append(.text(remedy)) }
      message.paragraphs += scene.keyHint(.refresh, "try again")
      return message
    case .idle where panel.key == nil:
      return Message(title: "No issue is selected.", style: scene.theme.faint)
    case .idle, .loaded:
      return Message(
        title: "\(name) is not loaded.",
        style: scene.theme.faint,
        paragraphs: scene.keyHint(.refresh, "load it")
      )
    }
  }
}

extension Scene {
  /// A line that names the key for an action; none when no key does it here.
  func keyHint(_ action: Action, _ effect: String) -> [Message.Paragraph] {
    keyName(action, in: state.focus.place).map { [.key($0, effect)] } ?? []
  }
}

extension Rect {
  /// The rectangle without so many columns at either side.
  func inset(_ columns: Int) -> Rect {
    Rect(
      column: column + columns,
      row: row,
      columns: self.columns - 2 * columns,
      rows: rows
    )
  }
}
