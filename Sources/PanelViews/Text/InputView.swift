internal import PanelModel
internal import TextTerminal

/// Draws a line of text that is being typed, with its cursor always in view.
struct InputView {
  let input: TextInput
  /// The look of what is typed; the cursor's is its reverse.
  let style: Style
  /// What stands there while nothing is typed; empty for nothing.
  var placeholder = ""
  /// The look of what stands there while nothing is typed.
  var placeholderStyle = Style.plain

  /// The part of the text that can be seen.
  private struct Window {
    /// The characters.
    var range: Range<Int>
    /// The column of the first one.
    var column: Int
    /// Whether a sign says that there is more to the right.
    var isCut: Bool
  }

  /// Draws into the rectangle's first row; a text that does not fit is shown around its cursor,
  /// with `…` where it goes on.
  func draw(in rect: Rect, into surface: inout Surface) {
    let rect = rect.splitTop(1).top
    guard !rect.isEmpty else { return }
    surface.fill(rect, style: style)
    let characters = Array(input.text)
    let columns = characters.map { TextWidth.columns(of: String($0)) }
    let window = window(columns, room: rect.columns)
    var rest = rect.splitLeft(window.column).rest
    // One by one, as they are measured: marks of one could join the one before it otherwise.
    for index in window.range {
      surface.write(String(characters[index]), in: rest, style: style, ellipsis: false)
      rest = rest.splitLeft(columns[index]).rest
    }
    if window.column > 0 { surface.write("…", in: rect, style: style) }
    if window.isCut {
      surface.write("…", in: rect.splitLeft(rect.columns - 1).rest, style: style)
    }
    if characters.isEmpty {
      surface.write(placeholder, in: rect.splitLeft(2).rest, style: placeholderStyle)
    }
    drawCursor(columns, window, in: rect, into: &surface)
  }

  private func drawCursor(
    _ columns: [Int],
    _ window: Window,
    in rect: Rect,
    into surface: inout Surface
  ) {
    let before = columns[window.range.lowerBound..<input.cursor].reduce(0, +)
    let cell = Rect(
      column: rect.column + window.column + before,
      row: rect.row,
      columns: Self.columnsOfCursor(columns, at: input.cursor),
      rows: 1
    )
    surface.restyle(cell.intersection(rect)) { $0.toggling(.reverse) }
  }

  /// The whole text when it fits with the cursor behind it; else as much as fits, with up to a
  /// third of the room for what follows the cursor.
  private func window(_ columns: [Int], room: Int) -> Window {
    let all = columns.reduce(0, +)
    guard all + 1 > room else {
      return Window(range: columns.indices, column: 0, isCut: false)
    }
    let room = max(1, room - 2)
    let cursorColumns = Self.columnsOfCursor(columns, at: input.cursor)
    let following = columns.dropFirst(input.cursor + 1).reduce(0, +)
    var left = room - cursorColumns - min(following, room / 3)
    var first = input.cursor
    while first > 0, columns[first - 1] <= left {
      first -= 1
      left -= columns[first]
    }
    var end = first
    var taken = 0
    let reach = first > 0 ? room : room + 1
    while end < columns.count, taken + columns[end] <= reach {
      taken += columns[end]
      end += 1
    }
    let range = first..<max(end, input.cursor)
    return Window(range: range, column: first > 0 ? 1 : 0, isCut: end < columns.count)
  }

  /// As many as the character under it has, at least one.
  private static func columnsOfCursor(_ columns: [Int], at cursor: Int) -> Int {
    columns.indices.contains(cursor) ? max(1, columns[cursor]) : 1
  }
}

extension Style {
  /// The same look with the attribute taken away or added.
  fileprivate func toggling(_ attribute: Attributes) -> Style {
    var style = self
    style.attributes.formSymmetricDifference(attribute)
    return style
  }
}
