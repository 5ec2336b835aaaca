import HTTPExchange

/// Tells whether a value is what a description says, and where it is not.
///
/// Written apart from `AnswerMaker`, which it checks: it follows references, parts and
/// alternatives one by one instead of putting them together. Several alternatives may hold at the
/// same time, as they do in the descriptions themselves, where a whole number is a number too.
struct SchemaValidator {
  let description: ServiceDescription
  /// Whether words are allowed that the description does not list.
  var allowsNewWords = false

  /// Where the value is not of the definition; nil when it is.
  func mistake(in value: JSONValue, definition: String) -> String? {
    mistake(in: value, description.schema(definition), at: definition)
  }

  /// Where the value is not of the schema; nil when it is.
  func mistake(in value: JSONValue, _ schema: Schema, at place: String) -> String? {
    if value == .null, schema.isNullable { return nil }
    if let name = schema.reference,
      let mistake = mistake(in: value, description.schema(name), at: place)
    {
      return mistake
    }
    for part in schema.parts {
      if let mistake = mistake(in: value, part, at: place) { return mistake }
    }
    for group in schema.alternatives {
      let mistakes = group.map { mistake(in: value, $0, at: place) }
      if !mistakes.contains(nil) { return "\(place): none of \(group.count) alternatives" }
    }
    if !schema.kinds.isEmpty, !schema.kinds.contains(where: { Self.is(value, $0) }) {
      return "\(place): no \(schema.kinds.map(\.rawValue).joined(separator: " or "))"
    }
    if !schema.words.isEmpty, !isWord(value, of: schema) { return "\(place): no listed word" }
    switch value {
    case .null, .flag: return nil
    case .number(let digits): return numberMistake(digits, schema, at: place)
    case .text(let text): return textMistake(text, schema, at: place)
    case .array(let elements): return arrayMistake(elements, schema, at: place)
    case .object(let members): return objectMistake(members, schema, at: place)
    }
  }

  private static func `is`(_ value: JSONValue, _ kind: Schema.Kind) -> Bool {
    switch (value, kind) {
    case (.null, .null), (.flag, .boolean), (.number, .number), (.text, .string),
      (.array, .array), (.object, .object):
      true
    case (.number(let digits), .integer): isWhole(digits)
    case (.null, _), (.flag, _), (.number, _), (.text, _), (.array, _), (.object, _): false
    }
  }

  private static let numberBytes = Set("0123456789+-.eE".utf8)

  private static func isWhole(_ digits: String) -> Bool {
    if digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }) {
      return true
    }
    guard let number = Double(digits) else { return false }
    return number.isInfinite || number == number.rounded()
  }

  private func isWord(_ value: JSONValue, of schema: Schema) -> Bool {
    if schema.words.contains(value) { return true }
    guard allowsNewWords, schema.words.count > 1, case .text = schema.words[0] else { return false }
    return value.text != nil
  }

  private func numberMistake(_ digits: String, _ schema: Schema, at place: String) -> String? {
    if !digits.utf8.allSatisfy({ Self.numberBytes.contains($0) }) { return "\(place): no number" }
    if schema.format == "int64", JSONValue.number(digits).integer == nil {
      return "\(place): \(digits) is no int64"
    }
    guard let number = Double(digits), schema.bounds.contains(number) else {
      return "\(place): \(digits) is out of bounds"
    }
    return nil
  }

  private func textMistake(_ text: String, _ schema: Schema, at place: String) -> String? {
    guard schema.lengths.contains(text.unicodeScalars.count) else {
      return "\(place): a text of \(text.unicodeScalars.count) characters"
    }
    if let pattern = schema.pattern, let expression = try? Regex(pattern),
      text.firstMatch(of: expression) == nil
    {
      return "\(place): not of the pattern \(pattern)"
    }
    if let format = schema.format, !TextFormat.holds(text, format) {
      return "\(place): no \(format)"
    }
    return nil
  }

  private func arrayMistake(
    _ elements: [JSONValue],
    _ schema: Schema,
    at place: String
  ) -> String? {
    guard schema.counts.contains(elements.count) else {
      return "\(place): \(elements.count) elements"
    }
    guard let last = schema.elements.last else { return nil }
    for (index, element) in elements.enumerated() {
      let own = index < schema.elements.count ? schema.elements[index] : last
      if let mistake = mistake(in: element, own, at: "\(place)[\(index)]") { return mistake }
    }
    return nil
  }

  private func objectMistake(
    _ members: [JSONMember],
    _ schema: Schema,
    at place: String
  ) -> String? {
    let names = Set(members.map(\.name))
    if let missing = schema.required.first(where: { !names.contains($0) }) {
      return "\(place): no \(missing)"
    }
    for member in members {
      let own = schema.properties.first { $0.name == member.name }?.schema
      let place = "\(place).\(member.name)"
      if let own {
        if let mistake = mistake(in: member.value, own, at: place) { return mistake }
        continue
      }
      switch schema.others {
      case .any: continue
      case .none: return "\(place): not described"
      case .all(let other):
        if let mistake = mistake(in: member.value, other, at: place) { return mistake }
      }
    }
    return nil
  }
}
