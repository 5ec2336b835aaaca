internal import TextTerminal

extension AppState {
  /// Neither issue nor contacts get fewer columns while both are shown.
  public static let narrowestPane = 30
  /// How much a key moves the line, in percent.
  private static let splitStep = 4

  /// The columns of the issue when it has the share, in percent, of so many columns, of which one
  /// is the line; both panes keep what they need.
  public static func issueColumns(of columns: Int, share: Int) -> Int {
    let wanted = (columns * share + 50) / 100
    return max(narrowestPane, min(wanted, columns - 1 - narrowestPane))
  }

  /// Makes the issue's share of the screen larger by so many steps.
  mutating func moveSplit(by steps: Int) -> [Effect] {
    guard extents.isSplit else { return refuse(.noSplit) }
    guard canMoveSplit(by: steps) else { return refuse(.splitAtLimit) }
    return keepSplit(share(movedBy: steps))
  }

  /// Gives issue and contacts their usual shares.
  mutating func resetSplit() -> [Effect] {
    guard extents.isSplit else { return refuse(.noSplit) }
    guard issueShare != nil else { return refuse(.splitIsUsual) }
    return keepSplit(nil)
  }

  /// Whether the line has room for a step.
  func canMoveSplit(by steps: Int) -> Bool {
    guard extents.isSplit, splitRoom > 0 else { return false }
    return Self.issueColumns(of: splitRoom, share: share(movedBy: steps))
      != extents.issueArea.columns
  }

  /// Moves the line between issue and contacts with the mouse; nil when the event is not for it.
  ///
  /// It follows the pointer where the terminal reports motion, else it goes where the button is
  /// let go.
  mutating func takeInSplit(_ event: MouseEvent) -> [Effect]? {
    switch event.action {
    case .press(.left) where isOnSplit(event):
      notice = nil
      let target = MouseTarget.split(share: issueShare)
      pressed = MousePress(column: event.column, row: event.row, target: target)
      return []
    case .doubleClick where isOnSplit(event):
      notice = nil
      return issueShare == nil ? [] : keepSplit(nil)
    case .drag(.left):
      guard splitPress != nil else { return nil }
      pullSplit(to: event.column)
      return []
    case .release(.left):
      guard let press = splitPress, case .split(let share) = press.target else { return nil }
      if event.column != press.column { pullSplit(to: event.column) }
      pressed = nil
      return issueShare == share ? [] : [.keep(.issueShare(issueShare))]
    case .press, .release, .drag, .doubleClick, .wheelUp, .wheelDown: return nil
    }
  }

  /// The press that holds the line; nil when it is not held.
  private var splitPress: MousePress? {
    guard let pressed, case .split = pressed.target else { return nil }
    return pressed
  }

  /// The columns that issue, line and contacts have.
  private var splitRoom: Int { extents.issueArea.columns + 1 + extents.contactsArea.columns }

  private func isOnSplit(_ event: MouseEvent) -> Bool {
    let area = extents.issueArea
    return extents.isSplit && event.column == area.column + area.columns
      && (area.row..<area.row + area.rows).contains(event.row)
  }

  /// The share after so many steps, within what leaves both panes their room.
  private func share(movedBy steps: Int) -> Int {
    let present = issueShare ?? percent(of: extents.issueArea.columns)
    let least = percent(of: Self.narrowestPane)
    let most = percent(of: splitRoom - 1 - Self.narrowestPane)
    return min(max(least, present), most) + steps * Self.splitStep
  }

  /// The share that comes nearest to so many columns for the issue.
  private func percent(of columns: Int) -> Int {
    guard splitRoom > 0 else { return 50 }
    let below = min(max(1, columns * 100 / splitRoom), 98)
    let isNearer =
      abs(Self.issueColumns(of: splitRoom, share: below + 1) - columns)
      < abs(Self.issueColumns(of: splitRoom, share: below) - columns)
    return isNearer ? below + 1 : below
  }

  private mutating func pullSplit(to column: Int) {
    guard extents.isSplit else { return }
    let most = splitRoom - 1 - Self.narrowestPane
    let columns = max(Self.narrowestPane, min(column - extents.issueArea.column, most))
    if columns != extents.issueArea.columns { issueShare = percent(of: columns) }
  }

  private mutating func keepSplit(_ share: Int?) -> [Effect] {
    issueShare = share.map { min(max(1, $0), 99) }
    return [.keep(.issueShare(issueShare))]
  }
}
