internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the last row: what there is to say, else the keys that work now; and where we are.
struct FooterView {
  let scene: Scene

  /// Draws into the rectangle's first row.
  func draw(in rect: Rect, into surface: inout Surface) {
    surface.fill(rect, style: scene.theme.footer)
    let inner = rect.inset(1)
    if let said = said(columns: inner.columns) {
      let place = place(columns: inner.columns - said.columns - 2)
      surface.draw(said, place, in: inner)
      return
    }
    let keys = KeyLine(scene: scene)
    if scene.state.place.takesText {
      surface.draw(keys.line(columns: inner.columns), in: inner)
      return
    }
    guard scene.isSplit else {
      let line = keys.line(columns: inner.columns)
      surface.draw(line, place(columns: inner.columns - line.columns - 2), in: inner)
      return
    }
    let place = place(columns: inner.columns / 4)
    let room = inner.columns - (place.columns == 0 ? 0 : place.columns + 2)
    surface.draw(keys.line(columns: room), place, in: inner)
  }

  /// What takes the place of the keys; nil when nothing does.
  private func said(columns: Int) -> TextLine? {
    if let notice = scene.state.notice {
      let forms = NoticeText.forms(notice) { scene.keyName($0) }
      let fitting = forms.first { TextWidth.columns(of: $0) <= columns } ?? forms.last
      return fitting.map { TextLine($0, scene.theme.notice) }
    }
    let waits = WaitText.forms(scene.state.waits, time: scene.time)
    let fitting = waits.first { TextWidth.columns(of: $0) <= columns } ?? waits.last
    return fitting.map { TextLine($0, scene.theme.notice) }
  }

  /// Region, workspace and the time of the last complete answer, as far as they fit.
  private func place(columns: Int) -> TextLine {
    let connection = scene.state.thread?.target.connection
    let workspace = scene.state.contacts.resolved.value?.workspace(of: connection)
    var words: [String] = []
    if let workspace, scene.state.thread != nil || scene.state.focus != .list {
      words = [workspace.region.rawValue]
      let name = workspace.name.isEmpty ? workspace.id?.text ?? "" : workspace.name
      if !name.isEmpty { words.append(TextWidth.fitting(name, columns: 20)) }
    }
    let forms = momentForms
    let moment = forms.first { TextWidth.columns(of: $0) <= columns } ?? forms.last
    if let moment { words.append(moment) }
    while !words.isEmpty, TextWidth.columns(of: words.joined(separator: " · ")) > columns {
      words.removeFirst()
    }
    return words.isEmpty
      ? .empty : TextLine(words.joined(separator: " · "), scene.theme.footerNote)
  }

  /// When what is shown was answered, the longest form first; none when nothing is complete.
  private var momentForms: [String] {
    switch asOf {
    case .answered(let moment): [scene.time.clock(moment)]
    case .recalled(let moment):
      ["as of \(scene.time.day(moment))", "as of \(scene.time.shortDay(moment))"]
    case nil: []
    }
  }

  /// When what is shown was answered: in this run only where it is the latest word.
  private var asOf: AnswerMoment? {
    if let thread = scene.state.thread {
      if let asOf = thread.asOf, asOf.isRecalled { return asOf }
      guard case .loaded(_, let moment) = thread.thread else { return nil }
      return .answered(moment)
    }
    if scene.state.focus == .list { return scene.state.list.present.asOf }
    let recalled = [scene.state.contacts.asOf, scene.state.issue.asOf].compactMap(\.self)
    if let kept = recalled.first(where: \.isRecalled) { return kept }
    guard case .loaded(let resolved, let moment) = scene.state.contacts.resolved,
      resolved.progress == .complete
    else { return nil }
    return .answered(moment)
  }
}
