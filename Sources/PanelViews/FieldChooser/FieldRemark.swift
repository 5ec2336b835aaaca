internal import TextTerminal

/// What choosing fields does not do.
enum FieldRemark {
  /// The forms of the sentence, the longest first.
  private static let forms = [
    "Hiding a field here is not a security feature: whoever uses the token can read it.",
    "Hiding is not a security feature: whoever uses the token can read it.",
    "Hiding is not a security feature.",
  ]

  /// The longest form that fits so many lines.
  static func lines(columns: Int, most: Int, style: Style) -> [TextLine] {
    let laidOut = forms.map { StyledText($0, style).lines(columns: columns) }
    return laidOut.first { $0.count <= most } ?? Array((laidOut.last ?? []).prefix(most))
  }
}
