internal import ContactResolution
internal import HTTPExchange

/// What a field holds, whichever of Jira's kinds of fields it is.
enum FieldValue {
  /// Lists and options within each other beyond this are not read.
  private static let deepest = 4

  /// The members by which a thing is called: a person, an option, a version, a sprint, a group, a
  /// request type, whatever an app thought of.
  private static let titles = ["displayName", "value", "name", "title", "label", "key"]

  /// The value for people; nil when there is nothing to read in it.
  static func value(_ json: JSONValue, schema: JSONValue?) -> IssueField.Value? {
    value(json, schema: schema, depth: 0)
  }

  private static func value(
    _ json: JSONValue,
    schema: JSONValue?,
    depth: Int
  ) -> IssueField.Value? {
    switch json {
    case .null: return nil
    case .flag(let flag): return .text(flag ? "Yes" : "No")
    case .number(let digits): return .text(json.integer.map { String($0) } ?? digits)
    case .text(let text): return value(of: text, schema: schema)
    case .object:
      if json["type"]?.text == "doc" { return rich(ADFText.richText(json)) }
      return title(json, depth: depth).map { .text($0) }
    case .array(let elements):
      guard depth < deepest else { return nil }
      return list(elements.compactMap { value($0, schema: schema, depth: depth + 1) })
    }
  }

  private static func value(of text: String, schema: JSONValue?) -> IssueField.Value? {
    if let sprint = sprint(text) { return .text(sprint) }
    switch schema?["type"]?.text {
    // A day has no time, which a moment would make up.
    case "date": return text.isEmpty ? nil : .text(text)
    case "datetime":
      return Timestamp(iso8601: text).map { .moment($0) } ?? (text.isEmpty ? nil : .text(text))
    default: break
    }
    let content = RichTextAnswer.field(.text(text), schema: schema)
    guard !content.isEmpty else { return nil }
    if case .paragraph(let spans) = content.blocks[0], content.blocks.count == 1,
      spans.allSatisfy({ $0.kind == .plain && $0.marks == [] })
    {
      return .text(spans.map(\.text).joined())
    }
    return .rich(content)
  }

  private static func rich(_ content: RichText) -> IssueField.Value? {
    content.isEmpty ? nil : .rich(content)
  }

  /// What a thing is called, and what of it was chosen (cascading options).
  private static func title(_ json: JSONValue, depth: Int) -> String? {
    guard depth < deepest else { return nil }
    if let cycle = json["ongoingCycle"] { return cycle["remainingTime"]?["friendly"]?.filledText }
    // A time that was measured to its end has a name, but nothing to say.
    if json["completedCycles"] != nil { return nil }
    if let type = json["requestType"] { return title(type, depth: depth + 1) }
    guard let own = titles.lazy.compactMap({ json[$0]?.identifier }).first else { return nil }
    guard let child = json["child"].flatMap({ title($0, depth: depth + 1) }) else { return own }
    return "\(own) › \(child)"
  }

  /// Short texts in one line, anything else as a list.
  private static func list(_ values: [IssueField.Value]) -> IssueField.Value? {
    guard !values.isEmpty else { return nil }
    let texts = values.compactMap { value -> String? in
      guard case .text(let text) = value else { return nil }
      return text
    }
    if texts.count == values.count { return .text(texts.joined(separator: ", ")) }
    if values.count == 1 { return values[0] }
    let parts = values.map(content)
    return .rich(
      RichText(
        blocks: [.bulletList(parts.map(\.blocks))],
        searchedTexts: parts.flatMap(\.searchedTexts)
      )
    )
  }

  private static func content(_ value: IssueField.Value) -> RichText {
    switch value {
    case .text(let text): RichText(plain: text)
    case .moment(let moment): RichText(plain: CalendarDate(moment).dayText)
    case .rich(let content): content
    }
  }

  /// The name in a sprint as Data Center writes one: `…Sprint@1f[id=1,state=ACTIVE,name=May,…]`.
  private static func sprint(_ text: String) -> String? {
    guard text.hasSuffix("]"), let bracket = text.firstIndex(of: "["),
      text[..<bracket].contains(".Sprint@"), let start = text.firstRange(of: "name=")?.upperBound
    else { return nil }
    let rest = text[start...].dropLast()
    // A name may hold a comma, but hardly one before a word and an equals sign.
    let end = [",startDate=", ",goal=", ",endDate=", ",sequence="].compactMap {
      rest.firstRange(of: $0)?.lowerBound
    }
    .min()
    let name = rest[..<(end ?? rest.endIndex)]
    return name.isEmpty ? nil : String(name)
  }
}
