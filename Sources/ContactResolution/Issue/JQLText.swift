/// A query in Jira's query language, taken apart as far as a list needs: what it asks for, and in
/// which order.
///
/// Nothing is judged here: a query with a mistake reaches Jira as it was written, so that Jira's
/// words about it are about what the person sees.
/// Source: Atlassian's pages "What is advanced search in Jira Cloud?" and "JQL keywords".
public struct JQLText: Sendable, Hashable {
  /// What precedes the order, without blanks at its ends; empty for a query that only orders.
  public let condition: String
  /// What follows `ORDER BY`; nil when the query does not say.
  public let order: String?

  /// Whether quotes and parentheses of the condition all have their partners.
  private let isBalanced: Bool

  /// Splits a query from its `ORDER BY`, which may be in any case, and does not count in quotes,
  /// in parentheses or as part of a word.
  public init(_ jql: String) {
    let scan = JQLScan(Array(jql.unicodeScalars))
    guard let orderBy = scan.orderBy else {
      self.init(condition: jql.trimmed, order: nil, isBalanced: scan.isBalanced)
      return
    }
    let order = Self.text(scan.scalars[orderBy.upperBound...]).trimmed
    self.init(
      condition: Self.text(scan.scalars[..<orderBy.lowerBound]).trimmed,
      order: order.isEmpty ? nil : order,
      isBalanced: true
    )
  }

  private init(condition: String, order: String?, isBalanced: Bool) {
    self.condition = condition
    self.order = order
    self.isBalanced = isBalanced
  }

  /// The whole query.
  public var text: String {
    guard let order else { return condition }
    return condition.isEmpty ? "ORDER BY \(order)" : "\(condition) ORDER BY \(order)"
  }

  /// The query in another order, such as `updated DESC`; in Jira's own for an empty one.
  ///
  /// A query whose quotes or parentheses lack a partner stays as it is.
  public func ordered(by order: String) -> JQLText {
    guard isBalanced else { return self }
    let order = order.trimmed
    return JQLText(condition: condition, order: order.isEmpty ? nil : order, isBalanced: true)
  }

  /// The query for those issues only that meet a further condition, which may not hold an order.
  ///
  /// A query whose quotes or parentheses lack a partner stays as it is: the condition could become
  /// part of what they hold.
  public func narrowed(by further: String) -> JQLText {
    let further = further.trimmed
    guard isBalanced, !further.isEmpty else { return self }
    let both = condition.isEmpty ? further : "(\(condition)) AND (\(further))"
    return JQLText(condition: both, order: order, isBalanced: true)
  }

  /// Words as the quoted value of `text ~`, each of which an issue has to hold.
  ///
  /// Signs with a meaning of their own are words' own signs: backslashes and quotes, which JQL
  /// reads, and those that the search for words reads after it.
  /// Source: Atlassian's page "Search for issues using the text field", special characters.
  public static func quoted(_ words: String) -> String {
    "\"" + parts(words).map(escaped).joined(separator: " ") + "\""
  }

  /// The same, where each word may be the beginning of a longer one, such as in `"card* decl*"`.
  ///
  /// Nil when a word has signs besides letters and digits, as Jira finds those only whole.
  /// Source: Atlassian's page "Search for issues using the text field", wildcard searches.
  public static func beginning(_ words: String) -> String? {
    let parts = parts(words)
    let isPlain = parts.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber } }
    guard !parts.isEmpty, isPlain else { return nil }
    return "\"" + parts.map { escaped($0) + "*" }.joined(separator: " ") + "\""
  }

  private static func parts(_ words: String) -> [Substring] {
    words.split { $0.isWhitespace || $0.unicodeScalars.allSatisfy(\.isBlank) }
  }

  private static func escaped(_ word: Substring) -> String {
    // In upper case these would join the words beside them.
    if ["AND", "OR", "NOT"].contains(word) { return word.lowercased() }
    var escaped = ""
    for scalar in word.unicodeScalars where !scalar.isBlank {
      switch scalar {
      case "\"": escaped += #"\\\""#
      case "\\": escaped += #"\\\\"#
      case "+", "-", "&", "|", "!", "(", ")", "{", "}", "[", "]", "^", "~", "*", "?", ":", "/":
        escaped += #"\\"# + String(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}

/// One walk through a query, which finds its order and whether its signs have their partners.
private struct JQLScan {
  let scalars: [Unicode.Scalar]
  /// Where `ORDER BY` stands, outside quotes and parentheses.
  private(set) var orderBy: Range<Int>?
  private(set) var isBalanced = true

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var depth = 0
    var index = 0
    while index < scalars.count, orderBy == nil {
      switch scalars[index] {
      case "\\": index += 2
      case "\"", "'": index = endOfQuoted(from: index)
      case "(":
        depth += 1
        index += 1
      case ")":
        depth -= 1
        if depth < 0 { isBalanced = false }
        index += 1
      default:
        let end = endOfWord(from: index)
        if depth == 0, isBalanced { orderBy = orderBy(from: index, to: end) }
        index = max(end, index + 1)
      }
    }
    if depth != 0 { isBalanced = false }
  }

  /// The place after the closing quote; the end of the query when there is none.
  private mutating func endOfQuoted(from start: Int) -> Int {
    var index = start + 1
    while index < scalars.count, scalars[index] != scalars[start] {
      index += scalars[index] == "\\" ? 2 : 1
    }
    if index >= scalars.count { isBalanced = false }
    return index + 1
  }

  private func endOfWord(from start: Int) -> Int {
    var index = start
    while index < scalars.count, Self.isWord(scalars[index]) { index += 1 }
    return index
  }

  /// The range from a word `ORDER` to the end of the word `BY` behind it.
  private func orderBy(from start: Int, to end: Int) -> Range<Int>? {
    guard isWord("order", from: start, to: end) else { return nil }
    var next = end
    while next < scalars.count, scalars[next].properties.isWhitespace { next += 1 }
    let last = endOfWord(from: next)
    guard next > end, isWord("by", from: next, to: last) else { return nil }
    return start..<last
  }

  private func isWord(_ word: String, from start: Int, to end: Int) -> Bool {
    scalars[start..<end].elementsEqual(word.unicodeScalars) { scalar, letter in
      scalar == letter || scalar.value + 0x20 == letter.value
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !#"()"'\=!<>~,|&"#.unicodeScalars.contains(scalar)
  }
}
