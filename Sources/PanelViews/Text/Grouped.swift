/// Numbers with a comma after every three digits, such as `1,200`.
enum Grouped {
  /// A whole number.
  static func text(_ number: Int64) -> String {
    let digits = Array("\(number.magnitude)")
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  /// What is paid a month, such as `$1,200/mo`; nil when it is nothing or no ordinary number.
  static func monthly(_ amount: Double) -> String? {
    guard amount != 0, let text = text(amount.magnitude) else { return nil }
    return (amount < 0 ? "-$" : "$") + text + "/mo"
  }

  /// An amount, with two decimals unless it is whole; nil when it is no ordinary number.
  static func text(_ amount: Double) -> String? {
    guard amount.isFinite, amount.magnitude < 1e15 else { return nil }
    let hundredths = Int64(amount.magnitude * 100 + 0.5)
    let whole = hundredths / 100
    let rest = hundredths % 100
    let sign = amount < 0 ? "-" : ""
    guard rest > 0 else { return sign + text(whole) }
    return sign + text(whole) + (rest < 10 ? ".0\(rest)" : ".\(rest)")
  }
}
