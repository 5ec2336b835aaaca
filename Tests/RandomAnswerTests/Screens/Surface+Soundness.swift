import TextTerminal

extension Surface {
  /// What is wrong with a drawing, whatever it shows; nil when nothing is.
  ///
  /// Each row is as wide as the surface, no wide character is cut in half, and no character is one
  /// that a terminal obeys.
  var flaw: String? {
    for row in 0..<size.rows {
      var covered = 0
      for (column, cell) in self.row(row).enumerated() {
        let place = "column \(column), row \(row)"
        if (cell.columns == 0) != (covered == 1) { return "half a character at \(place)" }
        covered = cell.columns == 0 ? 0 : Int(cell.columns) - 1
        if cell.text.unicodeScalars.contains(where: Self.isObeyed) {
          return "a control character at \(place)"
        }
      }
      if covered != 0 { return "half a character at the end of row \(row)" }
    }
    return nil
  }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
