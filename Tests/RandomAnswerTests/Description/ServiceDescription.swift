import HTTPExchange

/// A description of what a service answers: its definitions by name.
struct ServiceDescription: Sendable {
  /// The definitions.
  let schemas: [String: Schema]
  /// How many levels of objects and arrays the smallest value of each definition has.
  private let heights: [String: Int]
  /// The definitions whose values may have others of the same inside.
  private let endless: Set<String>
  /// The definitions with nothing to follow in them, for speed.
  private var flat: [String: Schema] = [:]

  private static let tooHigh = 1_000

  /// Takes definitions; every member that need not be there may be null in a forgiving description.
  init(_ definitions: [JSONMember], isForgiving: Bool = false) {
    let schemas = Dictionary(
      definitions.map { definition in
        let schema = Schema(definition.value)
        return (definition.name, isForgiving ? schema.forgiving : schema)
      },
      uniquingKeysWith: { $1 }
    )
    self.schemas = schemas
    heights = Self.heights(of: schemas)
    endless = Self.endless(schemas.mapValues(\.references))
    flat = schemas.mapValues { flattened($0) }
  }

  /// A definition by its name; anything when there is none.
  func schema(_ name: String) -> Schema {
    schemas[name] ?? Schema(.null)
  }

  /// The definitions of which something of the given names may be made, these among them.
  func definitions(within names: [String]) -> Set<String> {
    var found: Set<String> = []
    var waiting = names
    while let name = waiting.popLast() {
      if found.insert(name).inserted { waiting += schema(name).references }
    }
    return found
  }

  /// The schema with its reference followed and all its parts put together into one.
  func flattened(_ schema: Schema) -> Schema {
    if schema.isReferenceOnly, let name = schema.reference, var known = flat[name] {
      known.isNullable = known.isNullable || schema.isNullable
      return known
    }
    var merged = schema
    merged.reference = nil
    merged.parts = []
    if let reference = schema.reference {
      merged = merged.joined(with: flattened(self.schema(reference)))
      merged.isNullable = schema.isNullable || merged.isNullable
    }
    for part in schema.parts {
      merged = merged.joined(with: flattened(part))
    }
    return merged
  }

  /// Whether a value of the definition that a schema names may have another one inside.
  func isEndless(_ schema: Schema) -> Bool {
    schema.reference.map { endless.contains($0) } ?? false
  }

  /// How many levels the smallest value of the schema has.
  func height(of schema: Schema) -> Int {
    Self.height(of: schema, heights)
  }

  private static func endless(_ references: [String: [String]]) -> Set<String> {
    let names = references.keys.filter { name in
      var found: Set<String> = []
      var waiting = references[name] ?? []
      while let next = waiting.popLast() {
        if found.insert(next).inserted { waiting += references[next] ?? [] }
      }
      return found.contains(name)
    }
    return Set(names)
  }

  /// The definitions' heights, each worked out from the others' until none changes.
  private static func heights(of schemas: [String: Schema]) -> [String: Int] {
    var heights: [String: Int] = [:]
    var isChanged = true
    while isChanged {
      isChanged = false
      for (name, schema) in schemas {
        let height = height(of: schema, heights)
        guard height < heights[name] ?? tooHigh else { continue }
        heights[name] = height
        isChanged = true
      }
    }
    return heights
  }

  private static func height(of schema: Schema, _ heights: [String: Int]) -> Int {
    var height = schema.reference.map { heights[$0] ?? tooHigh } ?? 0
    for part in schema.parts { height = max(height, self.height(of: part, heights)) }
    for group in schema.alternatives {
      height = max(height, group.map { self.height(of: $0, heights) }.min() ?? 0)
    }
    for property in schema.properties where schema.required.contains(property.name) {
      height = max(height, 1 + self.height(of: property.schema, heights))
    }
    if schema.counts.lowerBound > 0, let element = schema.elements.first {
      height = max(height, 1 + self.height(of: element, heights))
    }
    return min(height, tooHigh)
  }
}

extension Schema {
  /// The definitions that are named in the schema.
  fileprivate var references: [String] {
    var inner = properties.map(\.schema) + elements + parts + alternatives.flatMap { $0 }
    if case .all(let other) = others { inner.append(other) }
    return [reference].compactMap(\.self) + inner.flatMap(\.references)
  }

  /// The schema of values that are both this and the other.
  fileprivate func joined(with other: Schema) -> Schema {
    var both = self
    both.kinds = kinds.isEmpty ? other.kinds : kinds.filter { other.allows($0) }
    both.isNullable = (isNullable || other.isNullable) && allowsNull && other.allowsNull
    both.words =
      words.isEmpty || other.words.isEmpty
      ? words + other.words : words.filter { other.words.contains($0) }
    both.required = required.union(other.required)
    let names = properties.map(\.name)
    let added = other.properties.map(\.name).filter { !names.contains($0) }
    both.properties = (names + added).compactMap { name in
      guard let own = member(name), let others = other.member(name) else { return nil }
      return Property(name: name, schema: .all(own, others))
    }
    if case .any = both.others { both.others = other.others }
    if case .none = other.others { both.others = .none }
    both.elements = Self.joined(elements, other.elements)
    both.alternatives += other.alternatives.filter { group in
      !alternatives.contains { $0.map(\.reference) == group.map(\.reference) }
    }
    both.format = format ?? other.format
    both.pattern = pattern ?? other.pattern
    both.bounds = bounds.clamped(to: other.bounds)
    both.lengths = lengths.clamped(to: other.lengths)
    both.counts = counts.clamped(to: other.counts)
    return both
  }

  /// The elements of a list that is both; each of the two goes on with its last one.
  private static func joined(_ left: [Schema], _ right: [Schema]) -> [Schema] {
    guard let lastLeft = left.last, let lastRight = right.last else { return left + right }
    return (0..<max(left.count, right.count)).map { index in
      .all(
        index < left.count ? left[index] : lastLeft,
        index < right.count ? right[index] : lastRight
      )
    }
  }

  private static func all(_ parts: Schema...) -> Schema {
    var schema = Schema(.null)
    schema.parts = parts
    return schema
  }

  /// Whether it says nothing beyond the definition it names.
  fileprivate var isReferenceOnly: Bool {
    kinds.isEmpty && properties.isEmpty && parts.isEmpty && alternatives.isEmpty && words.isEmpty
      && elements.isEmpty && required.isEmpty
  }

  private var allowsNull: Bool { isNullable || kinds.isEmpty }

  private func allows(_ kind: Kind) -> Bool { kinds.isEmpty || kinds.contains(kind) }

  /// What a member of an object may be; nil when it must not be there.
  private func member(_ name: String) -> Schema? {
    if let property = properties.first(where: { $0.name == name }) { return property.schema }
    return switch others {
    case .none: nil
    case .any: Schema(.null)
    case .all(let schema): schema
    }
  }
}
