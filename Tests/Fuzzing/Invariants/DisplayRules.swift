@testable import TextTerminal

/// What holds for text from outside on its way to the terminal.
enum DisplayRules {
  static func check(_ input: [UInt8]) throws(BrokenRule) {
    let text = String(decoding: input, as: UTF8.self)
    let safe = DisplayText.safe(text)
    try checkPrintable(safe)
    try BrokenRule.unless(
      DisplayText.safe(safe) == safe,
      "\(safe.debugDescription) is changed once more"
    )
    let columns = TextWidth.columns(of: text)
    try BrokenRule.unless(
      columns == TextWidth.columns(of: safe),
      "\(columns) columns become \(TextWidth.columns(of: safe))"
    )
    let clusters = DisplayText.clusters(of: text)
    try BrokenRule.unless(
      clusters.reduce(0) { $0 + $1.columns } == columns,
      "the characters take other columns than the text"
    )
    for width in [0, 1, 2, 7, 40] {
      let fitting = TextWidth.fitting(text, columns: width)
      try BrokenRule.unless(
        TextWidth.columns(of: fitting) <= width,
        "\(fitting.debugDescription) does not fit \(width) columns"
      )
      try checkWritten(text, width: width)
      try checkWrapped(text, width: width, columns: columns)
    }
  }

  /// Neither commands nor what nobody sees.
  private static func checkPrintable(_ text: String) throws(BrokenRule) {
    for scalar in text.unicodeScalars {
      let isUnseen: Bool
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: isUnseen = true
      default: isUnseen = scalar.properties.isDefaultIgnorableCodePoint
      }
      try BrokenRule.unless(
        !isUnseen,
        "U+\(String(scalar.value, radix: 16)) reaches the terminal"
      )
    }
  }

  /// A row of a surface is as wide as the surface, and the column beside the text stays as it is.
  private static func checkWritten(_ text: String, width: Int) throws(BrokenRule) {
    var surface = Surface(size: Size(columns: width + 2, rows: 1))
    let rect = Rect(column: 1, row: 0, columns: width, rows: 1)
    let count = surface.write(text, in: rect)
    try BrokenRule.unless((0...max(0, width)).contains(count), "\(count) of \(width) columns")
    try BrokenRule.unless(
      surface[column: 0, row: 0] == .blank && surface[column: width + 1, row: 0] == .blank,
      "text leaves its rectangle of \(width) columns"
    )
    try checkPrintable(surface.rowText(0))
    let cells = surface.row(0).reduce(0) { $0 + Int($1.columns) }
    try BrokenRule.unless(cells == width + 2, "a row of \(width + 2) columns has \(cells)")
  }

  /// Lines are in order, fit, and lose nothing but blanks and line breaks.
  private static func checkWrapped(
    _ text: String,
    width: Int,
    columns: Int
  ) throws(BrokenRule) {
    let ranges = TextWrap.ranges(of: text, columns: width)
    try BrokenRule.unless(!ranges.isEmpty, "there is no line")
    var end = text.startIndex
    for range in ranges {
      try BrokenRule.unless(range.lowerBound >= end, "lines overlap")
      let left = text[end..<range.lowerBound].unicodeScalars
      try BrokenRule.unless(
        left.allSatisfy { isBreak($0) },
        "\(String(left).debugDescription) is in no line of \(width) columns"
      )
      let line = TextWidth.columns(of: String(text[range]))
      try BrokenRule.unless(line <= max(2, width), "a line of \(width) columns has \(line)")
      end = range.upperBound
    }
    try BrokenRule.unless(
      text[end...].unicodeScalars.allSatisfy { isBreak($0) },
      "the end is in no line"
    )
  }

  /// Whether a line may end there, or nothing is drawn of it.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == " " { return true }
    switch ScalarRole(of: scalar) {
    case .blank, .dropped: return true
    case .base, .mark, .replaced: return false
    }
  }
}
