import HTTPExchange

/// What a description says of a value: OpenAPI 3.0's schema object, and JSON Schema's draft 4 as
/// far as the description of documents uses it.
struct Schema: Sendable {
  /// The definition that is meant; the rest says more about it.
  var reference: String?
  /// What kinds of value it may be; empty for any.
  var kinds: [Kind] = []
  /// Whether it may be null besides.
  var isNullable = false
  /// The values it may have; empty for any.
  var words: [JSONValue] = []
  /// The members of an object that are described, in order.
  var properties: [Property] = []
  /// The members that are always there.
  var required: Set<String> = []
  /// What other members an object may have.
  var others = Others.any
  /// What the elements of an array are, the last for all that follow; empty for anything.
  var elements: [Schema] = []
  /// Of each group, it is one.
  var alternatives: [[Schema]] = []
  /// It is all of these at the same time.
  var parts: [Schema] = []
  /// The format of a text, or the size of a number.
  var format: String?
  /// A regular expression for a text.
  var pattern: String?
  /// The bounds of a number.
  var bounds = OddNumber.unbounded
  /// The bounds of a text's length.
  var lengths = 0...Int.max
  /// The bounds of the number of elements.
  var counts = 0...Int.max

  /// A kind of value.
  enum Kind: String, Sendable {
    case object, array, string, integer, number, boolean, null
  }

  /// A member of an object.
  struct Property: Sendable {
    var name: String
    var schema: Schema
  }

  /// Members of an object that are not described.
  indirect enum Others: Sendable {
    case any
    case none
    case all(Schema)
  }
}

extension Schema {
  /// Reads a schema out of a description; anything for what is none.
  init(_ json: JSONValue) {
    reference = json["$ref"]?.text.map { String($0.split(separator: "/").last ?? "") }
    kinds = Self.kinds(json["type"])
    isNullable = json["nullable"]?.flag == true
    words = json["enum"]?.elements ?? []
    properties = (json["properties"]?.members ?? []).map {
      Property(name: $0.name, schema: Schema($0.value))
    }
    required = Set((json["required"]?.elements ?? []).compactMap(\.text))
    others = Self.others(json["additionalProperties"])
    elements = Self.elements(json["items"])
    alternatives = ["oneOf", "anyOf"].compactMap { json[$0]?.elements.map { Schema($0) } }
    parts = (json["allOf"]?.elements ?? []).map { Schema($0) }
    format = json["format"]?.text
    pattern = json["pattern"]?.text
    bounds = Self.bounds(json, format: format)
    lengths = Self.counts(json["minLength"], json["maxLength"])
    counts = Self.counts(json["minItems"], json["maxItems"])
  }

  /// The same with null for every member that need not be there, as services answer whatever their
  /// descriptions say.
  var forgiving: Schema {
    var schema = self
    schema.properties = properties.map { property in
      var property = property
      property.schema = property.schema.forgiving
      if !required.contains(property.name) { property.schema.isNullable = true }
      return property
    }
    schema.elements = elements.map(\.forgiving)
    schema.parts = parts.map(\.forgiving)
    schema.alternatives = alternatives.map { $0.map(\.forgiving) }
    if case .all(let other) = others { schema.others = .all(other.forgiving) }
    return schema
  }

  private static func kinds(_ json: JSONValue?) -> [Kind] {
    let names = json?.text.map { [$0] } ?? (json?.elements ?? []).compactMap(\.text)
    return names.compactMap { Kind(rawValue: $0) }
  }

  private static func others(_ json: JSONValue?) -> Others {
    switch json {
    case .flag(false): .none
    case .object(let members) where !members.isEmpty: .all(Schema(json ?? .null))
    default: .any
    }
  }

  private static func elements(_ json: JSONValue?) -> [Schema] {
    guard let json else { return [] }
    if case .array(let tuple) = json { return tuple.map { Schema($0) } }
    return [Schema(json)]
  }

  private static func bounds(_ json: JSONValue, format: String?) -> ClosedRange<Double> {
    let (lowest, highest): (Double, Double) =
      switch format {
      case "int32": (Double(Int32.min), Double(Int32.max))
      case "int64": (-0x1p63, 0x1p63)
      default: (-.infinity, .infinity)
      }
    return (json["minimum"]?.double ?? lowest)...(json["maximum"]?.double ?? highest)
  }

  private static func counts(_ lowest: JSONValue?, _ highest: JSONValue?) -> ClosedRange<Int> {
    let lowest = lowest?.integer.map { Int($0) } ?? 0
    return lowest...max(lowest, highest?.integer.map { Int($0) } ?? .max)
  }
}
