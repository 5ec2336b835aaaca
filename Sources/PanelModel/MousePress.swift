/// A press of a mouse button.
struct MousePress: Sendable, Equatable {
  /// The cell.
  var column: Int
  var row: Int
  /// What stood there.
  var target: MouseTarget
}

/// What stands under the mouse pointer.
enum MouseTarget: Sendable, Equatable {
  /// The line between issue and contacts, and the issue's share when it was pressed.
  case split(share: Int?)
  case issue
  /// The list, its title or what stands in its place, and the row when it is one.
  case contacts(PanelItem?)
  /// The details, and the row when it can be selected.
  case details(DetailItem?)
}
