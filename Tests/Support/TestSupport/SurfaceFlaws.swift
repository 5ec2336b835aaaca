public import TextTerminal

/// What must never stand on a surface.
///
/// Unicode's own properties decide, not the rules by which texts are drawn.
public struct SurfaceFlaws {
  /// Glyphs that were looked at and are sound, with their columns.
  private var sound: Set<SoundGlyph> = []

  private struct SoundGlyph: Hashable {
    var glyph: Glyph
    var columns: UInt8
  }

  /// Makes one that has seen nothing yet.
  public init() {}

  /// What is wrong on the surface, row by row; empty when nothing is.
  public mutating func flaws(in surface: Surface) -> [String] {
    var flaws: [String] = []
    for row in 0..<surface.size.rows {
      var column = 0
      var isBehindWide = false
      for cell in surface.row(row) {
        if let flaw = flaw(of: cell, isBehindWide: isBehindWide) {
          flaws.append("row \(row), column \(column): \(flaw)")
        }
        isBehindWide = cell.columns == 2
        column += 1
      }
      if isBehindWide { flaws.append("row \(row) ends in half a character") }
      let columns = surface.row(row).reduce(0) { $0 + Int($1.columns) }
      if columns != surface.size.columns { flaws.append("row \(row) has \(columns) columns") }
    }
    return flaws
  }

  private mutating func flaw(of cell: Cell, isBehindWide: Bool) -> String? {
    guard (cell.columns == 0) == isBehindWide else { return "half a character" }
    if sound.contains(SoundGlyph(glyph: cell.glyph, columns: cell.columns)) { return nil }
    let scalars = Array(cell.text.unicodeScalars)
    if isBehindWide { return scalars.isEmpty ? nil : "a letter behind a wide one" }
    guard let base = scalars.first else { return "no character" }
    if scalars.count > Glyph.capacity { return "\(scalars.count) scalars" }
    for scalar in scalars where !Self.isPrintable(scalar) {
      return "\(Self.name(scalar)) is no text"
    }
    if Self.isMark(base) { return "\(Self.name(base)) has no base" }
    for mark in scalars.dropFirst() where !Self.isMark(mark) {
      return "\(Self.name(mark)) is no mark"
    }
    sound.insert(SoundGlyph(glyph: cell.glyph, columns: cell.columns))
    return nil
  }

  /// Whether a terminal shows the scalar, alone or on its base.
  public static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .unassigned: false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether the scalar joins the one before it and takes no column of its own.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value)
    }
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    "U+" + String(scalar.value, radix: 16, uppercase: true)
  }
}
