internal import CTextWidth

/// What becomes of a Unicode scalar when it is drawn.
enum ScalarRole: Equatable {
  /// It starts a character of 1 or 2 columns.
  case base(columns: Int)
  /// It joins the character before it.
  case mark
  /// It is drawn as a blank.
  case blank
  /// It is drawn as U+FFFD.
  case replaced
  /// It is not drawn at all.
  case dropped

  /// Finds the role of the scalar.
  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F: self = .base(columns: 1)
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: self = .blank
    case 0..<0xA0: self = .replaced
    case 0xAD: self = .dropped
    case 0xA0..<0x300: self = .base(columns: 1)
    case 0x34F: self = .dropped  // combining grapheme joiner
    case 0x300..<0x370: self = .mark
    // Signs around numbers, which count as format characters: terminals show them or do not.
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: self = .replaced
    case 0x20E3, 0x1F3FB...0x1F3FF: self = .dropped  // keycap, skin tones
    case 0x115F, 0x3164, 0xFFA0: self = .dropped  // Hangul fillers: wide, yet nothing to see
    case 0xE0000...0xE0FFF: self = .dropped  // tags and further variation selectors
    default: self = Self.byWidth(of: scalar)
    }
  }

  private static func byWidth(of scalar: Unicode.Scalar) -> ScalarRole {
    let columns = text_width_of_scalar(scalar.value)
    if columns > 0 { return .base(columns: columns == 1 ? 1 : 2) }
    if scalar.properties.isDefaultIgnorableCodePoint { return .dropped }
    if columns < 0 { return .replaced }
    return scalar.properties.generalCategory == .format ? .dropped : .mark
  }
}
