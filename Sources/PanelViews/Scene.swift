internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// All that a view draws from: the state, and how things look and are called.
///
/// A class, as every view and many of their parts hold it: a state is far too large to be copied
/// that often.
final class Scene {
  let state: AppState
  let theme: Theme
  let keyMap: KeyMap
  /// Whether both panes are on the screen.
  let isSplit: Bool

  init(state: AppState, theme: Theme, keyMap: KeyMap, isSplit: Bool) {
    self.state = state
    self.theme = theme
    self.keyMap = keyMap
    self.isSplit = isSplit
  }

  /// The same scene with another state.
  func with(_ change: (inout AppState) -> Void) -> Scene {
    var state = state
    change(&state)
    return Scene(state: state, theme: theme, keyMap: keyMap, isSplit: isSplit)
  }

  /// The key of the issue on the screen.
  var issueName: String { state.issue.key?.text ?? "the issue" }

  /// Moments in words, as of the state's present.
  var time: TimeText { TimeText(now: state.now, offset: state.utcOffset) }

  /// What happened to a service, with moments as the rest of the screen shows them.
  func sentence(_ failure: ServiceFailure) -> String {
    FailureText.sentence(failure, clock: time.clockWithSeconds)
  }

  /// What the first key for the action is called; nil when no key does it at the place.
  func keyName(_ action: Action, in place: KeyBinding.Place? = nil) -> String? {
    let place = place ?? state.place
    let binding = keyMap.bindings.first { $0.action == action && $0.places.contains(place) }
    return binding?.keys.first?.displayName
  }
}
