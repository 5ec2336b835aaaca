internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the panel's title: how much the issue touches, what was looked for, and what goes on.
struct PanelTitleView {
  let scene: Scene

  /// Narrower panels have no room for everything in one row.
  private static let columnsForOneRow = 76
  /// Panels with fewer rows have none to spare for a second row.
  private static let rowsForTwo = 23

  private var state: AppState { scene.state }

  /// How many rows the title takes in a panel of the size.
  func rows(in panel: Rect) -> Int {
    let isShort = panel.columns >= Self.columnsForOneRow || panel.rows < Self.rowsForTwo
    return isShort || restForms.isEmpty ? 1 : 2
  }

  /// Draws into the rectangle of one or two rows.
  func draw(in rect: Rect, into surface: inout Surface) {
    let (first, second) = rect.splitTop(1)
    drawTitle(hasSecondRow: !second.isEmpty, in: first, into: &surface)
    guard !second.isEmpty else { return }
    let inner = second.inset(1)
    let form = restForms.first { TextWidth.columns(of: $0) <= inner.columns }
    surface.draw(TextLine(form ?? "", scene.theme.faint), in: inner)
  }

  private func drawTitle(hasSecondRow: Bool, in rect: Rect, into surface: inout Surface) {
    let isFocused = state.focus == .contacts
    let note = scene.theme.titleNote(isFocused: isFocused)
    let inner = rect.inset(1)
    let right = TextLine(activity, note)
    let room = inner.columns - (right.columns == 0 ? 0 : right.columns + 1)
    var left = TextLine("Intercom", scene.theme.title(isFocused: isFocused))
    let forms = hasSecondRow ? shortForms : wholeForms
    let words = forms.map { $0.map { " · " + $0 }.joined() }
    if let form = words.first(where: { left.columns + TextWidth.columns(of: $0) <= room }) {
      left.append(form, note)
    }
    surface.fill(rect, style: note)
    surface.draw(left, right, in: inner)
  }

  // MARK: - Words

  /// What can stand in the only row, the longest form first.
  private var wholeForms: [[String]] {
    guard let totals else { return shortForms }
    let source = sources.last ?? nil
    let forms: [[String?]] =
      sources.map { source in
        [source, totals.contacts, totals.companies, totals.conversations, totals.spend]
      } + [
        [source, totals.contacts, totals.companies, totals.conversations],
        [source, totals.contacts, totals.open, totals.spend],
        [source, totals.contacts, totals.open],
      ]
    return forms.map { $0.compactMap(\.self) } + shortForms
  }

  /// What can stand in the first of two rows, the longest form first.
  private var shortForms: [[String]] {
    guard state.isPanelEnabled else { return [["off"]] }
    let contacts = totals?.contacts
    return (sources.map { [$0, contacts] } + [[sources.last ?? contacts]]).map {
      $0.compactMap(\.self)
    }
  }

  /// What can stand in the second row, the longest form first; none when there is nothing to say.
  private var restForms: [String] {
    guard let totals else { return [] }
    return [
      [totals.companies, totals.conversations, totals.spend],
      [totals.companies, totals.openAndClosed, totals.spend],
      [totals.companies, totals.open, totals.spend],
      [totals.openAndClosed, totals.spend], [totals.open, totals.spend], [totals.open],
    ]
    .map { $0.compactMap(\.self).joined(separator: " · ") }.filter { !$0.isEmpty }
  }

  private var totals: TotalsText? {
    guard state.isPanelEnabled, let resolved = state.contacts.resolved.value else { return nil }
    return TotalsText(of: resolved, companies: state.contacts.companies)
  }

  /// How contacts are looked for, a long form and a short one; nil for the usual way.
  private var sources: [String?] {
    switch state.source {
    case .linkedConversations: [nil]
    case .reporterEmail: ["reporter's e-mail", "reporter"]
    case .both: ["links and reporter", "both"]
    }
  }

  private var activity: String {
    let panel = state.contacts
    guard case .loading(let last) = panel.resolved else { return "" }
    if let last, last.progress == .complete { return "updating…" }
    switch panel.progress ?? last?.progress {
    case .resolving(let answered, let total): return "\(answered) of \(total)…"
    case .searching, .complete, nil: return "searching…"
    }
  }

  /// Such as `1 contact` or `3 contacts`.
  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
