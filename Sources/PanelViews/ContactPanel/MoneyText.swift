internal import ContactResolution

/// Amounts of money in words; Intercom shows all of them in dollars.
enum MoneyText {
  /// What is paid a month, such as `$1,200/mo`; nil when it is nothing or no ordinary number.
  static func monthly(_ amount: Double) -> String? {
    guard amount != 0, let text = GroupedNumber.text(amount.magnitude) else { return nil }
    return (amount < 0 ? "-$" : "$") + text + "/mo"
  }
}
