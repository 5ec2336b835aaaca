internal import PanelModel

/// The rows of the details, one section after the other; those of many conversations are made only
/// where they are looked at.
struct DetailRows {
  private var pieces: [Piece] = []
  /// How many rows there are.
  private(set) var count = 0

  /// Rows that follow one another.
  enum Piece {
    case made([DetailRow])
    case conversations(LazyConversations)

    var count: Int {
      switch self {
      case .made(let rows): rows.count
      case .conversations(let rows): rows.count
      }
    }
  }

  /// Sections one below the other, a blank row between them and above the first.
  init(sections: [[Piece]]) {
    for section in sections where section.contains(where: { $0.count > 0 }) {
      append(.made([DetailRow(line: .empty)]))
      for piece in section { append(piece) }
    }
  }

  private mutating func append(_ piece: Piece) {
    guard piece.count > 0 else { return }
    pieces.append(piece)
    count += piece.count
  }

  /// The first row that can be selected; nil when none can.
  var firstSelectable: Int? {
    var start = 0
    for piece in pieces {
      switch piece {
      case .made(let rows):
        if let row = rows.firstIndex(where: { $0.item != nil }) { return start + row }
      case .conversations: return start
      }
      start += piece.count
    }
    return nil
  }

  /// The last row that can be selected; nil when none can.
  var lastSelectable: Int? {
    var end = count
    for piece in pieces.reversed() {
      end -= piece.count
      switch piece {
      case .made(let rows):
        if let row = rows.lastIndex(where: { $0.item != nil }) { return end + row }
      case .conversations: return end + piece.count - 1
      }
    }
    return nil
  }

  /// The rows of an item, from its first to its last one; nil when there are none.
  func rows(of item: DetailItem) -> ClosedRange<Int>? {
    var found: ClosedRange<Int>?
    var start = 0
    for piece in pieces {
      let own: (first: Int, last: Int)?
      switch piece {
      case .made(let rows):
        let first = rows.firstIndex { $0.item == item }
        own = first.map { ($0, rows.lastIndex { $0.item == item } ?? $0) }
      case .conversations(let rows): own = rows.rows(of: item)
      }
      if let own { found = (found?.lowerBound ?? start + own.first)...(start + own.last) }
      start += piece.count
    }
    return found
  }

  /// The rows from the offset on, at most so many.
  func rows(from offset: Int, most: Int) -> [DetailRow] {
    var shown: [DetailRow] = []
    var start = 0
    for piece in pieces where shown.count < most {
      let first = max(0, offset - start)
      start += piece.count
      guard first < piece.count else { continue }
      let end = min(piece.count, first + most - shown.count)
      switch piece {
      case .made(let rows): shown += rows[first..<end]
      case .conversations(let rows): shown += (first..<end).map { rows.row($0) }
      }
    }
    return shown
  }

  /// Leaves out the blank row above the first section.
  mutating func dropLeadingBlank() {
    guard case .made(let rows) = pieces.first, rows.first?.isBlank == true else { return }
    pieces[0] = .made(Array(rows.dropFirst()))
    count -= 1
  }
}
