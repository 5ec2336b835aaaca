import ContactResolution
import PanelModel
import PanelViews
import TextTerminal

/// States of the whole program that the screens show.
enum SampleState {
  static func state(
    issue: Loadable<Issue> = .loaded(SampleIssue.checkout, at: SampleIssue.now),
    contacts: Loadable<ResolvedContacts>,
    focus: Pane = .contacts
  ) -> AppState {
    var state = AppState(
      key: SampleIssue.key,
      size: Size(columns: 80, rows: 24),
      now: SampleIssue.now,
      utcOffset: UTCOffset(seconds: 3_600)
    )
    state.issue.issue = issue
    state.contacts.resolved = contacts
    state.contacts.selection = state.contacts.items.first
    state.focus = focus
    return state
  }

  /// The state of the product's drawing.
  static var many: AppState {
    var state = state(contacts: .loaded(SampleContacts.resolved(), at: SampleIssue.ago()))
    state.contacts.details[SampleContacts.ryan.id] = SampleContacts.ryanDetails
    return state
  }
}

extension AppState {
  /// The screen of the state at a size.
  func screen(
    _ size: Size,
    theme: Theme = Theme(depth: .none, background: .unknown)
  ) -> Surface {
    var state = self
    state.size = size
    var surface = Surface(size: state.size)
    var view = AppView(theme: theme, keyMap: .standard)
    _ = view.draw(state, into: &surface)
    return surface
  }
}
