internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// The row above the list: which list it is, where in it one is, its order, and what goes on.
struct IssueListTitle {
  let scene: Scene

  /// Narrower titles have no room to name a key.
  private static let columnsForHint = 50

  private var isFocused: Bool { scene.state.focus == .list }
  private var list: IssueListState { scene.state.list }
  private var present: IssueListing { scene.state.list.present }

  /// Draws over the whole rectangle.
  func draw(in rect: Rect, into surface: inout Surface) {
    let note = scene.theme.titleNote(isFocused: isFocused)
    surface.fill(rect, style: note)
    let inner = rect.inset(1)
    let right = TextLine(activity(columns: inner.columns), note)
    let room = inner.columns - (right.columns == 0 ? 0 : right.columns + 1)
    let facts = [position, order].compactMap(\.self).filter { !$0.isEmpty }
    let forms = [facts, facts.count > 1 ? [facts[0]] : facts].map {
      $0.map { " · " + $0 }.joined()
    }
    let name = name
    let fitting =
      forms.first { TextWidth.columns(of: name + $0) <= room } ?? forms.last ?? ""
    let roomOfName = max(1, room - TextWidth.columns(of: fitting))
    var left = TextLine(name, scene.theme.title(isFocused: isFocused)).cut(to: roomOfName)
    left.append(fitting, note)
    surface.draw(left, right, in: inner)
  }

  /// What the list is called.
  private var name: String {
    let name = list.view?.name ?? (list.jql.isEmpty ? "Issues" : "Own query")
    return present.question.words.map { "“\($0)” in \(name)" } ?? name
  }

  private var position: String {
    if present.filter?.isActive == true {
      guard present.shownCount > 0 else { return "" }
      let count = Self.number(present.shownCount)
      return present.selectedRow.map { "\(Self.number($0 + 1)) of \(count)" } ?? count
    }
    guard present.moment != nil, let total else { return "" }
    if let row = present.selectedRow { return "\(Self.number(row + 1)) of \(total)" }
    return total == "1" ? "1 issue" : "\(total) issues"
  }

  private var total: String? {
    switch present.total {
    case .exactly(let count): Self.number(count)
    case .roughly(let count): "~" + Self.number(count)
    case nil: present.rows.count == 0 ? nil : Self.number(present.rows.count) + "+"
    }
  }

  /// The order that was chosen, the first one's direction by an arrow.
  private var order: String? {
    present.question.order.map { "\($0.isDescending ? "↓" : "↑") \($0.column.rawValue)" }
  }

  private func activity(columns: Int) -> String {
    guard present.isReading else { return age }
    if present.isSlow {
      let stop = isFocused ? scene.keyName(.back, in: .list) : nil
      let forms = RecalledMark.slowness(present.asOf, stop: stop, time: scene.time)
      return columns < Self.columnsForHint ? "slow…" : forms.first ?? ""
    }
    guard let asOf = present.asOf else { return "loading…" }
    guard present.asking == .loading else { return "" }
    let forms = RecalledMark.activity(asOf, isLoading: true, time: scene.time)
    return (columns < Self.columnsForHint ? forms.dropFirst().first : nil) ?? forms.first ?? ""
  }

  /// How old the list is when it is as earlier runs kept it; what came of asking stands below.
  private var age: String {
    if case .failed = present.asking { return "" }
    return RecalledMark.activity(present.asOf, isLoading: false, time: scene.time).last ?? ""
  }

  static func number(_ number: Int) -> String { GroupedNumber.text(Int64(number)) }
}
