internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the issue: a title that stays put, and its text below.
struct IssueView {
  let scene: Scene

  private var panel: IssuePanelState { scene.state.issue }
  private var isFocused: Bool { scene.state.focus == .issue }

  /// Draws into the rectangle and measures.
  func draw(
    in rect: Rect,
    layouts: inout IssueLayout,
    into surface: inout Surface
  ) -> IssueExtent {
    let (title, rest) = rect.splitTop(1)
    let (banner, page) = rest.splitTop(bannerLines(columns: rest.columns - 2).count)
    surface.draw(bannerLines(columns: rest.columns - 2), in: banner.inset(1))
    let search = scene.state.search.flatMap { $0.pane == .issue ? $0 : nil }
    let (body, last) = page.splitTop(page.rows - (search == nil ? 0 : 1))
    let extent = drawBody(in: body.inset(1), layouts: &layouts, into: &surface)
    if let search {
      SearchLine(scene: scene, search: search.text, placeholder: "the issue and its comments")
        .draw(in: last.inset(1), into: &surface)
    }
    drawTitle(in: title, extent: extent.text, layouts: &layouts, into: &surface)
    return extent
  }

  private func drawTitle(
    in rect: Rect,
    extent: TextExtent,
    layouts: inout IssueLayout,
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
    let inner = rect.inset(1)
    let word = positionWord(extent, &layouts, columns: inner.columns - left.columns - 1)
    surface.fill(rect, style: note)
    surface.draw(left, word.map { TextLine($0, note) } ?? .empty, in: inner)
  }

  /// What goes on, else where in the text the screen stands; nil when all of it can be seen.
  private func positionWord(
    _ extent: TextExtent,
    _ layouts: inout IssueLayout,
    columns: Int
  ) -> String? {
    guard panel.issue.value != nil else { return nil }
    if panel.issue.isLoading {
      return RecalledMark.activity(
        panel.asOf,
        isLoading: true,
        time: scene.time,
        columns: columns
      )
    }
    if extent.isAtTop { return extent.isAtEnd ? nil : "top" }
    if extent.isAtEnd { return "end" }
    return "\(layouts.percent(at: extent.top, visibleRows: extent.visibleRows))%"
  }

  private func drawBody(
    in rect: Rect,
    layouts: inout IssueLayout,
    into surface: inout Surface
  ) -> IssueExtent {
    guard let issue = panel.issue.value else {
      drawMessage(in: rect, into: &surface)
      return IssueExtent(text: TextExtent(asked: panel.position, visibleRows: rect.rows))
    }
    let page = rect.splitLeft(Self.readableColumns).left
    let blocks = IssueBlocks(issue, order: scene.state.commentOrder)
    layouts.show(
      blocks,
      look: IssueLayout.Look(
        theme: scene.theme,
        columns: page.columns,
        shift: panel.shift,
        folding: panel.folding,
        revealed: scene.state.search?.revealed ?? [],
        place: scene.state.issuePlace
      )
    )
    let top = layouts.top(for: panel.position, visibleRows: page.rows)
    var extent = IssueExtent(
      text: TextExtent(asked: panel.position, top: top, visibleRows: page.rows)
    )
    extent.text.isAtTop = top == RowPlace(block: 0)
    let last = layouts.place(top, movedDown: page.rows - 1)
    extent.text.isAtEnd = last.flatMap { layouts.place(below: $0) } == nil
    IssueTextRows(scene: scene, blocks: blocks)
      .draw(from: top, layout: &layouts, in: page, extent: &extent, into: &surface)
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

  // MARK: - Messages

  private func bannerLines(columns: Int) -> [TextLine] {
    guard let failure = scene.state.issueFailure, panel.issue.value != nil else { return [] }
    return FailureNote(scene: scene, failure: failure, asOf: panel.asOf).lines(columns: columns)
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
      message.paragraphs += scene.forgotten("Nothing of this issue is remembered.", failure)
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
  /// A sentence about what earlier runs did not keep, where they would be asked for it.
  func forgotten(_ sentence: String, _ failure: ServiceFailure) -> [Message.Paragraph] {
    state.keepsAnswers && failure.isOffline ? [.text(sentence)] : []
  }

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
