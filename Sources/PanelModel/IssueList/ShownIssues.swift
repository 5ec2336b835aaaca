public import ContactResolution

/// The issues of a list that are shown: all that are loaded, or those that the filter lets through.
///
/// - Complexity: Nothing here depends on how many there are, save looking for an issue among
///   filtered ones, which is O(log *n*).
public struct ShownIssues: RandomAccessCollection, Sendable, Equatable {
  private let rows: IssueRows
  /// The places in `rows`, in rising order; nil for all.
  private let places: [Int]?

  init(_ rows: IssueRows, places: [Int]?) {
    self.rows = rows
    self.places = places
  }

  /// The first row.
  public var startIndex: Int { 0 }
  /// The row behind the last one.
  public var endIndex: Int { places?.count ?? rows.count }

  /// The issue on the row.
  public subscript(row: Int) -> IssueSummary { rows.all[places?[row] ?? row] }

  /// The row of the issue; nil when it is not shown.
  public func row(of key: IssueKey) -> Int? {
    guard let place = rows.place(of: key) else { return nil }
    guard let places else { return place }
    let row = places.lowerBound(of: place)
    return row < places.count && places[row] == place ? row : nil
  }

  /// The row of the issue, or of the one that follows it, or of the last one; nil when none is
  /// shown, and the first row for an issue that is not loaded.
  func nearestRow(to key: IssueKey?) -> Int? {
    guard !isEmpty else { return nil }
    guard let key, let place = rows.place(of: key) else { return 0 }
    return Swift.min(places?.lowerBound(of: place) ?? place, endIndex - 1)
  }
}

extension [Int] {
  /// The index of the first number that is not less than the given one, in a rising order.
  fileprivate func lowerBound(of number: Int) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
