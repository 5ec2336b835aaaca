internal import PanelModel

/// Which columns a table of issues has in a width, and where they stand.
struct IssueColumns: Equatable {
  /// The columns from left to right, with the cells of each.
  private(set) var entries: [Entry] = []
  /// Whether there is room enough for words above the columns.
  private(set) var hasHeader = false
  /// Columns between one cell and the next.
  let gap: Int

  /// A column, and how many cells it has.
  struct Entry: Equatable {
    var column: Column
    var columns: Int
  }

  /// What a column shows.
  enum Column: Int, Equatable {
    case key
    case type
    /// The status as a sign.
    case statusSign
    /// The status as a sign and a word.
    case status
    /// The priority as a sign.
    case prioritySign
    /// The priority as a sign and a word.
    case priority
    case summary
    case conversations
    case assignee
    case updated
  }

  /// Columns of the mark before the selected row.
  static let mark = 2
  /// Columns of the longest age, such as `59 min`; of the word above it where there is one.
  private static let age = (narrow: 6, wide: 7)
  /// Columns of the word above the assignees.
  private static let assignee = 8

  /// Chooses columns: the most telling first, as long as the summary keeps room.
  init(_ widths: IssueRows.Widths, columns: Int) {
    let isNarrow = columns < 64
    gap = isNarrow ? 1 : 2
    let key = min(widths.key, isNarrow ? 12 : 16)
    var room = columns - Self.mark - key - gap
    entries = [Entry(column: .key, columns: key)]
    add(.statusSign, widths.status == 0 ? 0 : 1, keeping: 14, of: &room)
    add(.conversations, widths.conversations.map(to: 1), keeping: 18, of: &room)
    add(.updated, isNarrow ? Self.age.narrow : Self.age.wide, keeping: 24, of: &room)
    let status = widths.status == 0 ? 0 : min(widths.status, columns < 100 ? 14 : 20) + 2
    hasHeader = upgrade(.statusSign, to: .status, status, keeping: 28, of: &room)
    add(.prioritySign, widths.priority == 0 ? 0 : 1, keeping: 28, of: &room)
    let isWide = columns >= 120
    let header = hasHeader ? Self.assignee : 0
    let assignee = widths.assignee == 0 ? 0 : max(header, min(widths.assignee, isWide ? 24 : 16))
    add(.assignee, assignee, keeping: 36, of: &room)
    add(.type, min(widths.type, isWide ? 18 : 10), keeping: 40, of: &room)
    let priority = widths.priority == 0 ? 0 : min(widths.priority, 10) + 2
    _ = upgrade(.prioritySign, to: .priority, priority, keeping: 60, of: &room)
    entries.append(Entry(column: .summary, columns: max(1, room)))
    entries.sort { $0.column.rawValue < $1.column.rawValue }
  }

  private mutating func add(
    _ column: Column,
    _ columns: Int,
    keeping least: Int,
    of room: inout Int
  ) {
    guard columns > 0, room - columns - gap >= least else { return }
    room -= columns + gap
    entries.append(Entry(column: column, columns: columns))
  }

  /// Puts words in the place of signs, where there is room.
  private mutating func upgrade(
    _ sign: Column,
    to word: Column,
    _ columns: Int,
    keeping least: Int,
    of room: inout Int
  ) -> Bool {
    guard let index = entries.firstIndex(where: { $0.column == sign }) else { return false }
    let more = columns - entries[index].columns
    guard more > 0, room - more >= least else { return false }
    room -= more
    entries[index] = Entry(column: word, columns: columns)
    return true
  }
}

extension Int {
  /// So many columns and a sign's; none for none.
  fileprivate func map(to sign: Int) -> Int { self == 0 ? 0 : self + sign }
}
