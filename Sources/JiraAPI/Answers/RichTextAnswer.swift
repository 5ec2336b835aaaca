internal import ContactResolution
internal import HTTPExchange

/// Texts of Jira, whichever of its ways of writing them a value is in.
enum RichTextAnswer {
  /// A description, environment or comment: a document, or wiki markup where it is a text.
  static func markup(_ json: JSONValue?) -> RichText {
    switch json {
    case .text(let text): WikiText.richText(text)
    case .object, .array: ADFText.richText(json ?? .null)
    case .null, .flag, .number, nil: RichText()
    }
  }

  /// The text of a custom field; empty for fields that hold none, such as numbers and options.
  static func field(_ json: JSONValue, schema: JSONValue?) -> RichText {
    switch json {
    case .text(let text): return fieldText(text, schema: schema)
    case .object: return json["type"]?.text == "doc" ? ADFText.richText(json) : RichText()
    case .array(let elements): return list(elements, schema: schema)
    case .null, .flag, .number: return RichText()
    }
  }

  private static func fieldText(_ text: String, schema: JSONValue?) -> RichText {
    if !text.contains("://"), isNoise(text, schema: schema) { return RichText() }
    let kind = schema?["custom"]?.text ?? ""
    return kind.hasSuffix(":textarea") ? WikiText.richText(text) : PlainText.richText(text)
  }

  private static func list(_ elements: [JSONValue], schema: JSONValue?) -> RichText {
    let parts = elements.map { field($0, schema: schema) }
    let items = parts.map(\.blocks).filter { !$0.isEmpty }
    return RichText(
      blocks: items.isEmpty ? [] : [.bulletList(items)],
      searchedTexts: parts.flatMap(\.searchedTexts)
    )
  }

  /// Whether a text is of no use to a reader: ranks, dates, and what apps keep for themselves.
  private static func isNoise(_ text: String, schema: JSONValue?) -> Bool {
    if text.allSatisfy({ $0.isWhitespace || "{}[]".contains($0) }) { return true }
    let kind = schema?["custom"]?.text ?? ""
    if ["rank", "sprint", "devsummary"].contains(where: kind.contains) { return true }
    if ["date", "datetime"].contains(schema?["type"]?.text) { return true }
    return isRank(text)
  }

  /// A rank of Jira's boards, such as `0|i0000v:`.
  private static func isRank(_ text: String) -> Bool {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].allSatisfy(\.isNumber) && parts[1].contains(":")
      && parts[1].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ":") }
  }
}
