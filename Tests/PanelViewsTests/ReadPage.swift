import ContactResolution
import PanelModel
import PanelViews
import TextTerminal

/// The program as somebody uses it: keys one after the other, each drawn before the next.
struct ReadPage {
  private(set) var state: AppState
  private(set) var surface: Surface
  private(set) var effects: [Effect] = []
  private var view = AppView(
    theme: Theme(depth: .none, background: .unknown),
    keyMap: .standard
  )

  private static let update = AppUpdate(keyMap: .standard)

  /// Draws an issue that has the focus, without contacts.
  init(_ issue: ContactResolution.Issue, size: Size = Size(columns: 80, rows: 24)) {
    var state = SampleState.state(contacts: .idle, focus: .issue)
    state.issue.issue = .loaded(issue, at: SampleIssue.now)
    self.init(state, size: size)
  }

  /// Draws a state.
  init(_ state: AppState, size: Size = Size(columns: 80, rows: 24)) {
    self.state = state
    self.state.size = size
    surface = Surface(size: size)
    draw()
  }

  /// The screen's rows without blanks at their ends.
  var rows: [String] {
    (0..<surface.size.rows).map { row in
      let text = surface.rowText(row)
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { receive(.terminal(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func receive(_ event: AppEvent) {
    effects = Self.update.update(&state, event, at: SampleIssue.now)
    draw()
  }

  mutating func mouse(_ action: MouseEvent.Action, column: Int, row: Int) {
    receive(.terminal(.mouse(MouseEvent(column: column, row: row, action: action))))
  }

  /// The cells in reverse, as text; those of a row together.
  var reversed: [String] {
    (0..<surface.size.rows - 1).compactMap { row in
      let cells = surface.row(row).filter { $0.style.attributes.contains(.reverse) }
      let text = cells.map(\.text).joined()
      return text.isEmpty ? nil : text
    }
  }

  private mutating func draw() {
    surface = Surface(size: state.size)
    state.extents = view.draw(state, into: &surface)
  }
}
