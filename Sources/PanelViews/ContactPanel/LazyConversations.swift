internal import PanelModel

/// The rows of so many conversations that they are made only where they are looked at; all of them
/// take equally many rows, so that the place of each is known.
struct LazyConversations {
  let conversations: Int
  let rowsEach: Int
  /// Makes the rows of a conversation by its place, at most `rowsEach`.
  let make: (Int) -> [DetailRow]
  /// The place of a conversation; nil for anything else.
  let place: (DetailItem) -> Int?

  /// How many rows there are.
  var count: Int { conversations * rowsEach }

  func row(_ index: Int) -> DetailRow {
    let rows = make(index / rowsEach)
    let row = index % rowsEach
    return row < rows.count
      ? rows[row] : DetailRow(line: .empty, item: rows.first?.item, isFirst: false)
  }

  func rows(of item: DetailItem) -> (first: Int, last: Int)? {
    place(item).map { ($0 * rowsEach, ($0 + 1) * rowsEach - 1) }
  }
}
