internal import PanelModel
internal import TextTerminal

/// Draws the keys that work in the pane with the focus, in a box over the panes.
struct HelpView {
  let scene: Scene
  /// Rows scrolled down.
  let scroll: Int

  private static let widestBox = 84

  /// What is said of a binding, or of several.
  private struct Row {
    var keys: String
    var firstKey: String
    var help: String

    init(_ binding: KeyBinding) {
      keys = binding.keys.map(\.displayName).joined(separator: " ")
      firstKey = binding.keys.first?.displayName ?? ""
      help = binding.help
    }

    /// The row of this view and the ones behind it, whose last one is given.
    func through(_ last: KeyBinding) -> Row {
      var row = self
      row.firstKey += "…" + (last.keys.first?.displayName ?? "")
      row.keys = row.firstKey
      row.help = "Show the view of that number"
      return row
    }
  }

  /// Draws into the middle of the rectangle and says how much there is and can be seen.
  func draw(in rect: Rect, into surface: inout Surface) -> PaneExtents.Extent {
    let columns = min(rect.columns - 2, Self.widestBox)
    let lines = lines(columns: columns - 4)
    let box = Self.centered(columns: columns, rows: min(lines.count + 2, rect.rows), in: rect)
    let inner = Rect(
      column: box.column + 2,
      row: box.row + 1,
      columns: box.columns - 4,
      rows: box.rows - 2
    )
    let extent = PaneExtents.Extent(rows: lines.count, visibleRows: inner.rows)
    let offset = min(max(0, scroll), extent.lastOffset)
    let below = extent.lastOffset - offset
    let frame = FrameView(
      theme: scene.theme,
      title: "Keys · \(placeName)",
      note: note(below: below)
    )
    surface.fill(box.inset(-1), style: scene.theme.overlay)
    frame.draw(box, into: &surface)
    surface.draw(lines, from: offset, in: inner)
    return extent
  }

  private func note(below: Int) -> String {
    if below > 0 { return "\(below) more below" }
    return scene.keyName(.back).map { "\($0) closes" } ?? ""
  }

  private var placeName: String {
    switch scene.state.placeBelow {
    case .list, .listFilter: "issues"
    case .views: "views"
    case .command: "command line"
    case .search: "search"
    case .issue: "issue"
    case .contacts: "contacts"
    case .details: "details"
    case .fields: "fields"
    case .thread, .threadSearch: "conversation"
    case .help, .link, .address, .follow: ""
    }
  }

  private func lines(columns: Int) -> [TextLine] {
    let rows = rows
    let isNarrow = Self.widest(rows.map(\.keys)) > columns / 3
    let names = rows.map { isNarrow ? $0.firstKey : $0.keys }
    let nameColumns = min(Self.widest(names), max(1, columns / 2 - 2))
    return zip(names, rows).flatMap { name, row in
      let mark = TextLine(TextWidth.fitting(name, columns: nameColumns), scene.theme.key)
        .padded(to: nameColumns + 2)
      let help = StyledText(row.help, scene.theme.text)
        .lines(columns: max(1, columns - nameColumns - 2))
      return help.enumerated().map { index, line in
        index == 0
          ? TextLine(mark.runs + line.runs) : line.prefixed(by: .blanks(nameColumns + 2))
      }
    }
  }

  /// The keys that work, the numbers of views in one row: nine alike would hide the others.
  private var rows: [Row] {
    let bindings = scene.keyMap.bindings(in: scene.state.placeBelow).filter { !$0.keys.isEmpty }
    let numbers = bindings.filter(Self.isViewNumber)
    return bindings.compactMap { binding in
      guard numbers.count > 1, numbers.contains(binding) else { return Row(binding) }
      return binding == numbers[0] ? Row(binding).through(numbers[numbers.count - 1]) : nil
    }
  }

  /// Whether a view's key is its number alone, which nobody has given to anything else.
  private static func isViewNumber(_ binding: KeyBinding) -> Bool {
    guard let index = binding.action.viewIndex else { return false }
    return binding.keys.map(\.displayName) == [String(index + 1)]
  }

  private static func widest(_ names: [String]) -> Int {
    names.map { TextWidth.columns(of: $0) }.max() ?? 0
  }

  private static func centered(columns: Int, rows: Int, in rect: Rect) -> Rect {
    Rect(
      column: rect.column + (rect.columns - columns) / 2,
      row: rect.row + (rect.rows - rows) / 2,
      columns: columns,
      rows: rows
    )
  }
}
