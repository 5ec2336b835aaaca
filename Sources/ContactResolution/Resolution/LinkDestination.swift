/// Where a link of an issue leads, as far as that is known by now.
enum LinkDestination: Equatable {
  /// To the workspace behind a connection, the main one for nil.
  case workspace(ConnectionName?)
  /// To none that is connected.
  case elsewhere
  /// Known only when the main workspace has answered.
  case awaitingMain
  /// Known only when these have said whose tokens they have.
  case awaiting([ConnectionName])
  /// To a connection that cannot be used, the main one for nil, for this reason.
  case unusable(ConnectionName?, ServiceFailure)
}
