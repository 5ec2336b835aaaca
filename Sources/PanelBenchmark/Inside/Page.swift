internal import ContactResolution
internal import PanelModel
internal import PanelViews
internal import TextTerminal

/// The program without terminal and services: a state, drawn after every event as the loop does.
struct Page {
  private(set) var state: AppState
  private var view: AppView
  private let update = AppUpdate(keyMap: .standard)
  private var asked: [Effect] = []

  /// The present; no clock is read.
  static let now = Timestamp(seconds: 1_795_352_700)

  /// Starts the program on an issue, or on the list, and draws it.
  init(key: IssueKey?, browsing: BrowsingChoices = BrowsingChoices()) {
    state = AppState(
      key: key,
      size: Size(columns: 120, rows: 40),
      now: Self.now,
      browsing: browsing
    )
    view = AppView(theme: Theme(depth: .twoHundredFiftySix, background: .dark), keyMap: .standard)
    take(.started)
  }

  /// Takes an event and draws what comes of it.
  mutating func take(_ event: AppEvent) {
    asked = update.update(&state, event, at: Self.now)
    var surface = Surface(size: state.size)
    state.extents = view.draw(state, into: &surface)
  }

  /// Takes a key and draws what comes of it.
  mutating func press(_ key: Key) { take(.terminal(.key(key))) }

  /// Types the keys one after the other.
  mutating func press(_ keys: [Key]) {
    for key in keys { press(key) }
  }
}
