internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the panel's title: how much the issue touches, what was looked for, and what goes on.
struct PanelTitleView {
  private let scene: Scene
  /// Counting goes through all contacts, so it is done once; nil when there is nothing to count.
  private let totals: TotalsText?

  /// Narrower panels have no room for everything in one row.
  private static let columnsForOneRow = 76
  /// Panels with fewer rows have none to spare for a second row.
  private static let rowsForTwo = 23

  init(scene: Scene) {
    self.scene = scene
    let contacts = scene.state.contacts
    let resolved = scene.state.isPanelEnabled ? contacts.resolved.value : nil
    totals = resolved.map { TotalsText(of: $0, companies: contacts.companies) }
  }

  private var state: AppState { scene.state }

  /// How many rows the title takes in a panel of the size.
  func rows(in panel: Rect) -> Int {
    let isShort = panel.columns >= Self.columnsForOneRow || panel.rows < Self.rowsForTwo
    return isShort || restForms(hasCompanies: true).isEmpty ? 1 : 2
  }

  /// Draws into the rectangle of one or two rows.
  func draw(in rect: Rect, into surface: inout Surface) {
    let (first, second) = rect.splitTop(1)
    let said = drawTitle(hasSecondRow: !second.isEmpty, in: first, into: &surface)
    guard !second.isEmpty else { return }
    let inner = second.inset(1)
    let hasCompanies = totals?.companies.map { !said.contains($0) } ?? false
    let form = restForms(hasCompanies: hasCompanies)
      .first { TextWidth.columns(of: $0) <= inner.columns }
    surface.draw(TextLine(form ?? "", scene.theme.faint), in: inner)
  }

  /// Draws the first row and returns the words it had room for.
  private func drawTitle(
    hasSecondRow: Bool,
    in rect: Rect,
    into surface: inout Surface
  ) -> [String] {
    let isFocused = state.focus == .contacts
    let note = scene.theme.titleNote(isFocused: isFocused)
    let inner = rect.inset(1)
    let least = TextWidth.columns(of: "Intercom" + Self.joined(shortest))
    let activities = activities
    let activity = activities.first { TextWidth.columns(of: $0) < inner.columns - least }
    let mark = activity ?? (state.contacts.resolved.isLoading ? activities.last : nil)
    let right = TextLine(mark ?? "", note)
    let room = inner.columns - (right.columns == 0 ? 0 : right.columns + 1)
    var left = TextLine("Intercom", scene.theme.title(isFocused: isFocused))
    let forms = hasSecondRow ? firstForms : wholeForms
    let form = forms.first { form in
      left.columns + TextWidth.columns(of: Self.joined(form)) <= room
    }
    left.append(Self.joined(form ?? []), note)
    surface.fill(rect, style: note)
    surface.draw(left, right, in: inner)
    return form ?? []
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

  private static func joined(_ words: [String]) -> String { words.map { " · " + $0 }.joined() }

  /// What can stand in the first of two rows, the longest form first.
  private var firstForms: [[String]] {
    guard let companies = totals?.companies else { return shortForms }
    return shortForms.filter { $0.contains { $0 == totals?.contacts } }.map { $0 + [companies] }
      + shortForms
  }

  /// What can stand where there is room for little, the longest form first.
  private var shortForms: [[String]] {
    guard state.isPanelEnabled else { return [["off"]] }
    let contacts = totals?.contacts
    return (sources.map { [$0, contacts] } + [[sources.last ?? contacts]]).map {
      $0.compactMap(\.self)
    }
  }

  /// What can stand in the second row, the longest form first; none when there is nothing to say.
  private func restForms(hasCompanies: Bool) -> [String] {
    guard let totals else { return [] }
    let companies = hasCompanies ? totals.companies : nil
    return [
      [companies, totals.conversations, totals.spend],
      [companies, totals.openAndClosed, totals.spend],
      [companies, totals.open, totals.spend],
      [totals.openAndClosed, totals.spend], [totals.open, totals.spend], [totals.open],
    ]
    .map { $0.compactMap(\.self).joined(separator: " · ") }.filter { !$0.isEmpty }
  }

  /// How contacts are looked for, a long form and a short one; nil for the usual way.
  private var sources: [String?] {
    switch state.source {
    case .linkedConversations: [nil]
    case .reporterEmail: ["reporter's e-mail", "reporter"]
    case .both: ["links and reporter", "both"]
    }
  }

  /// How contacts are looked for and how many there are, in few words.
  private var shortest: [String] {
    [sources.last ?? nil, totals?.contacts].compactMap(\.self)
  }

  /// What goes on, the longest form first.
  private var activities: [String] {
    let panel = state.contacts
    guard case .loading(let last) = panel.resolved else {
      let asOf = panel.resolved.failure == nil ? panel.asOf : nil
      return RecalledMark.activity(asOf, isLoading: false, time: scene.time)
    }
    if let last, last.progress == .complete {
      if panel.isSlow {
        return RecalledMark.slowness(panel.asOf, stop: scene.keyName(.back), time: scene.time)
      }
      return RecalledMark.activity(panel.asOf, isLoading: true, time: scene.time) + ["updating…"]
    }
    switch panel.progress ?? last?.progress {
    case .resolving(let answered, let total): return ["\(answered) of \(total)…"]
    case .searching, .complete, nil: return ["searching…"]
    }
  }

  /// Such as `1 contact` or `3 contacts`.
  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
