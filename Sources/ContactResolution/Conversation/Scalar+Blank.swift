extension StringProtocol {
  /// The text without white space and zero-width characters at its ends.
  var trimmed: String {
    let scalars = String(self).unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isTrimmed }),
      let last = scalars.lastIndex(where: { !$0.isTrimmed })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension Unicode.Scalar {
  /// Whether the character is white space or a zero-width one.
  var isTrimmed: Bool {
    properties.isWhitespace || properties.generalCategory == .format
  }

  /// Whether nothing is seen of the character: white space, controls, zero-width characters.
  var isBlank: Bool {
    if isASCII { return value <= 0x20 || value == 0x7F }
    switch properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isWhitespace
    }
  }
}
