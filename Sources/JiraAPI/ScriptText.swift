/// Raised and lowered text in plain characters, where leaving the sign out would say something
/// else: 10² is not 102.
enum ScriptText {
  private static let plain = Array("0123456789+-=()")
  private static let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾")
  private static let lowered = Array("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")

  /// The text raised or lowered: in small characters where there are some, else, when it holds a
  /// digit, with a sign before it; words stay as they are.
  static func text(_ text: String, isRaised: Bool) -> String {
    let small = text.compactMap { character in
      plain.firstIndex(of: character).map { (isRaised ? raised : lowered)[$0] }
    }
    if small.count == text.count { return String(small) }
    guard text.contains(where: { $0.isASCII && $0.isNumber }) else { return text }
    let sign = isRaised ? "^" : "_"
    return text.count == 1 ? sign + text : "\(sign)(\(text))"
  }
}
