import HTTPExchange

/// Makes values that a description allows.
struct AnswerMaker {
  let description: ServiceDescription
  var chance: Chance
  /// Whether the service says things that its description does not know yet: other words where
  /// the description lists all, and other members.
  var isNewer = true
  /// How likely a member that need not be there is missing.
  var absence = 0.2
  /// How likely a value that may be null is.
  var nullity = 0.25
  /// Objects and arrays inside each other beyond which only what must be there is made.
  var deepest = 12
  /// Values beyond which only what must be there is made.
  var mostValues = 1_500

  private var isDeep = false
  private var values = 0

  init(_ description: ServiceDescription, chance: Chance) {
    self.description = description
    self.chance = chance
    absence = self.chance.choice([0, 0.1, 0.3, 0.6, 0.95])
    nullity = self.chance.choice([0, 0.1, 0.3, 0.9])
    isNewer = !self.chance.oneIn(3)
    deepest = self.chance.choice([3, 8, 12, 12, 12, 30])
    if self.chance.oneIn(15) { goDeep() }
  }

  /// Makes what a seed decides for one subject, whatever else is made before it.
  init(_ description: ServiceDescription, seed: UInt64, subject: String) {
    let salt = subject.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    self.init(description, chance: Chance(seed: seed ^ salt))
  }

  /// Puts things inside each other as far as the description lets them, and further than any
  /// program should go on.
  mutating func goDeep() {
    isDeep = true
    deepest = 100
    absence = 0
    nullity = 0
  }

  /// A value of a definition.
  mutating func value(of definition: String) -> JSONValue {
    values = 0
    return value(description.schema(definition), depth: 0)
  }

  /// A value of a schema, at a depth of objects and arrays.
  mutating func value(_ schema: Schema, depth: Int = 0) -> JSONValue {
    values += 1
    let flat = description.flattened(chosen(schema, depth: depth))
    guard flat.alternatives.isEmpty else { return value(flat, depth: depth) }
    if flat.isNullable, chance.happens(nullity) { return .null }
    if !flat.words.isEmpty { return word(of: flat) }
    switch flat.kinds.isEmpty ? kind(of: flat, depth: depth) : chance.choice(flat.kinds) {
    case .object: return object(flat, depth: depth)
    case .array: return array(flat, depth: depth)
    case .string: return .text(text(flat))
    case .integer: return .number(OddNumber.whole(flat.bounds, &chance))
    case .number: return .number(OddNumber.any(flat.bounds, &chance))
    case .boolean: return .flag(chance.oneIn(2))
    case .null: return .null
    }
  }

  /// The schema with one of each group of alternatives among its parts.
  private mutating func chosen(_ schema: Schema, depth: Int) -> Schema {
    guard !schema.alternatives.isEmpty else { return schema }
    var chosen = schema
    chosen.alternatives = []
    for group in schema.alternatives {
      guard isExhausted(depth) else {
        let endless = isDeep ? group.filter(description.isEndless) : []
        chosen.parts.append(chance.choice(endless.isEmpty || chance.oneIn(5) ? group : endless))
        continue
      }
      let least = group.min { description.height(of: $0) < description.height(of: $1) }
      if let least { chosen.parts.append(least) }
    }
    return chosen
  }

  private func isExhausted(_ depth: Int) -> Bool { depth >= deepest || values >= mostValues }

  /// What a value of no particular kind is.
  private mutating func kind(of schema: Schema, depth: Int) -> Schema.Kind {
    if !schema.properties.isEmpty { return .object }
    if !schema.elements.isEmpty { return .array }
    let simple: [Schema.Kind] = [.string, .string, .integer, .number, .boolean, .null]
    return chance.choice(isExhausted(depth + 8) ? simple : simple + [.object, .array])
  }

  private mutating func word(of schema: Schema) -> JSONValue {
    guard isNewer, schema.words.count > 1, chance.oneIn(5) else {
      return chance.choice(schema.words)
    }
    switch schema.words[0] {
    case .text(let text): return .text(chance.choice([text.uppercased(), "brand_new_\(text)", ""]))
    case .null, .flag, .number, .array, .object: return chance.choice(schema.words)
    }
  }

  private mutating func text(_ schema: Schema) -> String {
    if let pattern = schema.pattern { return Self.text(pattern: pattern, &chance) }
    var text =
      schema.format.map { OddText.text(format: $0, &chance) } ?? OddText.text(&chance)
    while text.unicodeScalars.count < schema.lengths.lowerBound { text += "x" }
    guard text.unicodeScalars.count > schema.lengths.upperBound else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(schema.lengths.upperBound)))
  }

  /// A text of one of the patterns that descriptions have: colours.
  private static func text(pattern: String, _ chance: inout Chance) -> String {
    precondition(pattern.hasPrefix("^#[0-9a-fA-F]{"), "There is no such pattern: \(pattern)")
    let digits = pattern.contains("{8}") && chance.oneIn(2) ? 8 : 6
    return "#" + (0..<digits).map { _ in chance.choice(["0", "7", "a", "F"]) }.joined()
  }

  private mutating func array(_ schema: Schema, depth: Int) -> JSONValue {
    let most = min(schema.counts.upperBound, max(schema.counts.lowerBound, depth > 6 ? 3 : 12))
    let few = min(max(2, schema.counts.lowerBound), schema.counts.upperBound)
    let count =
      isExhausted(depth)
      ? schema.counts.lowerBound
      : isDeep ? few : chance.count(schema.counts.lowerBound...most)
    return .array(
      (0..<count).map { index in
        value(
          schema.elements.isEmpty
            ? Schema(.null) : schema.elements[min(index, schema.elements.count - 1)],
          depth: depth + 1
        )
      }
    )
  }

  private mutating func object(_ schema: Schema, depth: Int) -> JSONValue {
    var members: [JSONMember] = []
    for property in schema.properties where isThere(property, in: schema, depth: depth) {
      members.append(JSONMember(property.name, value(property.schema, depth: depth + 1)))
    }
    members += others(schema, depth: depth)
    return .object(chance.oneIn(4) ? chance.shuffled(members) : members)
  }

  private mutating func isThere(
    _ property: Schema.Property,
    in schema: Schema,
    depth: Int
  ) -> Bool {
    if schema.required.contains(property.name) { return true }
    return !isExhausted(depth) && !chance.happens(absence)
  }

  /// Members that are not described.
  private mutating func others(_ schema: Schema, depth: Int) -> [JSONMember] {
    guard !isExhausted(depth) else { return [] }
    let described = Set(schema.properties.map(\.name))
    let (kind, count): (Schema, Int)
    switch schema.others {
    case .none: return []
    case .any: (kind, count) = (Schema(.null), isNewer && chance.oneIn(6) ? 1 : 0)
    case .all(let other): (kind, count) = (other, chance.count(0...4))
    }
    return (0..<count).compactMap { number in
      let name = chance.oneIn(3) ? OddText.text(&chance) : "brand_new_\(number)"
      guard !described.contains(name) else { return nil }
      return JSONMember(name, value(kind, depth: depth + 1))
    }
  }
}
