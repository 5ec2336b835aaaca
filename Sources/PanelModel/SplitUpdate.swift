internal import TextTerminal

extension AppState {
  /// Makes the share of the screen larger by so many steps.
  mutating func moveSplit(by steps: Int) -> [Effect] { [] }

  /// Gives issue and contacts their usual shares.
  mutating func resetSplit() -> [Effect] { [] }

  /// Moves the line between issue and contacts with the mouse; nil when the event is not for it.
  mutating func takeInSplit(_ event: MouseEvent) -> [Effect]? { nil }
}
