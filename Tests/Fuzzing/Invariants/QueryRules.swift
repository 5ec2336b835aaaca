import ContactResolution

/// What holds for queries in Jira's language.
enum QueryRules {
  static func check(_ input: [UInt8]) throws(BrokenRule) {
    let text = String(decoding: input, as: UTF8.self)
    let query = JQLText(text)
    let again = JQLText(query.text)
    try BrokenRule.unless(
      again.text == query.text && again.condition == query.condition && again.order == query.order,
      "\(query.text.debugDescription) is read as \(again.text.debugDescription)"
    )
    try checkNarrowed(query)
    try checkQuoted(JQLText.quoted(text))
    if let beginning = JQLText.beginning(text) { try checkQuoted(beginning) }
  }

  /// What a person types beside a query stays beside it: the query's own order is the order.
  private static func checkNarrowed(_ query: JQLText) throws(BrokenRule) {
    let narrowed = query.narrowed(by: "text ~ \"card\"")
    guard narrowed != query else { return }
    let again = JQLText(narrowed.text)
    try BrokenRule.unless(
      again.order == query.order && again.condition == narrowed.condition,
      "\(narrowed.text.debugDescription) is read as \(again.text.debugDescription)"
    )
    let ordered = JQLText(query.ordered(by: "created ASC").text)
    try BrokenRule.unless(
      ordered.order == "created ASC" && ordered.condition == query.condition,
      "\(ordered.text.debugDescription) is not in the order asked for"
    )
  }

  /// A quoted value ends with its last sign, and holds nothing that moves the text around it.
  private static func checkQuoted(_ quoted: String) throws(BrokenRule) {
    let scalars = Array(quoted.unicodeScalars)
    var index = 1
    while index < scalars.count, scalars[index] != "\"" {
      index += scalars[index] == "\\" ? 2 : 1
    }
    try BrokenRule.unless(
      scalars.first == "\"" && index == scalars.count - 1,
      "the value ends at \(index) of \(scalars.count): \(quoted.debugDescription)"
    )
    try BrokenRule.unless(
      !scalars.contains { $0.value < 0x20 || $0.value == 0x7F },
      "the value holds a control character: \(quoted.debugDescription)"
    )
    let whole = JQLText("text ~ \(quoted) ORDER BY key")
    try BrokenRule.unless(
      whole.order == "key" && whole.condition == "text ~ \(quoted)",
      "\(quoted.debugDescription) takes part in the query around it"
    )
  }
}
