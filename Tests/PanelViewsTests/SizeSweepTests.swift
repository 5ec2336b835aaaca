import PanelModel
import PanelViews
import TestSupport
import Testing
import TextTerminal

/// Sizes of every kind, in the places that a person may be in while the size changes.
struct SizeSweepTests {
  /// A place to be in.
  enum Place: CaseIterable {
    case list, contacts, issue, fields, help, thread

    var state: AppState {
      switch self {
      case .list: ListSample.many.state
      case .contacts: SampleState.many
      case .issue: SampleState.state(contacts: SampleState.many.contacts.resolved, focus: .issue)
      case .fields: FieldChooserSample.user.state
      case .help: help
      case .thread: ThreadSample.full.state(Size(columns: 120, rows: 40))
      }
    }

    private var help: AppState {
      var state = SampleState.many
      state.overlay = .help(scroll: 0)
      return state
    }
  }

  /// Sizes at which something else is shown, one less and one more.
  private static let rows = [1, 2, 3, 9, 10, 11, 24, 40]
  private static let columns = [1, 2, 3, 39, 40, 41, 60, 64, 79, 80, 81, 149, 150, 151, 250]

  @Test(arguments: Place.allCases)
  func `every size is drawn whole, and the next usual one is as ever`(_ place: Place) {
    let state = place.state
    var flaws = SurfaceFlaws()
    var view = AppView(theme: Theme(depth: .none, background: .unknown), keyMap: .standard)
    let sizes =
      (1...250).flatMap { columns in Self.rows.map { Size(columns: columns, rows: $0) } }
      + Self.columns.flatMap { columns in (1...80).map { Size(columns: columns, rows: $0) } }
    let usual = Size(columns: 120, rows: 40)
    let expected = state.screen(usual)

    for (index, size) in sizes.enumerated() {
      let screen = view.drawing(of: state, size)
      #expect(flaws.flaws(in: screen) == [], "\(size.columns)×\(size.rows)")
      guard index % 25 == 0 else { continue }
      #expect(view.drawing(of: state, usual) == expected, "after \(size.columns)×\(size.rows)")
    }
  }
}

extension AppView {
  /// The screen of the state at a size, drawn by a view that has drawn others.
  fileprivate mutating func drawing(of state: AppState, _ size: Size) -> Surface {
    var state = state
    state.size = size
    var surface = Surface(size: size)
    _ = draw(state, into: &surface)
    return surface
  }
}
