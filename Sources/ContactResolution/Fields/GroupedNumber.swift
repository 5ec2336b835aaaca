/// Numbers with a comma after every three digits, such as `1,200`.
public enum GroupedNumber {
  /// A whole number.
  public static func text(_ number: Int64) -> String {
    let digits = Array("\(number.magnitude)")
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  /// An amount, with two decimals unless it is whole; nil when it is no ordinary number.
  public static func text(_ amount: Double) -> String? {
    guard amount.isFinite, amount.magnitude < 1e15 else { return nil }
    let hundredths = Int64((amount.magnitude * 100).rounded())
    let rest = hundredths % 100
    let sign = amount < 0 && hundredths > 0 ? "-" : ""
    let whole = sign + text(hundredths / 100)
    return rest == 0 ? whole : whole + (rest < 10 ? ".0\(rest)" : ".\(rest)")
  }
}
