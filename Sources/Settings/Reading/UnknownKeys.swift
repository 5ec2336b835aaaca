/// Finds keys that mean nothing, and what may have been meant.
enum UnknownKeys {
  /// The unknown keys of a file, in its order.
  static func find(in file: ConfigurationFile) -> [UnknownKey] {
    guard let document = file.document else { return [] }
    var paths = unknown(in: document.root, under: [])
    for (name, node) in document.root.value(at: ["profile"])?.entries ?? [:] {
      paths += unknown(in: node, under: ["profile", name])
    }
    return paths.map { path in
      UnknownKey(
        origin: file.origin(of: path),
        key: TOMLWriter.path(path.filter { Int($0) == nil }),
        suggestion: suggestion(for: path)
      )
    }.sorted { ($0.line, $0.key) < ($1.line, $1.key) }
  }

  /// Known names per table, by the table's path; elements of arrays have no name.
  private static let known: [[String]: Set<String>] = {
    var known: [[String]: Set<String>] = [:]
    for key in SettingKey.allCases {
      let path = key.path
      if let keys = key.keysOfTables { known[path] = keys }
      if let keys = key.keysOfNamedTables { known[path + [anyName]] = keys }
      for length in path.indices {
        known[Array(path.prefix(length)), default: []].insert(path[length])
      }
    }
    known[[], default: []].formUnion(SettingKey.freeTables)
    return known
  }()

  /// Stands for a name of a person's choice.
  private static let anyName = "*"

  /// The paths to tables that have names of a person's choice in them.
  private static let namedTables = SettingKey.allCases.filter { $0.keysOfNamedTables != nil }
    .map(\.path)

  /// The names that lead to a table, with those of a person's choice replaced.
  private static func general(_ names: [String]) -> [String] {
    namedTables.reduce(names) { names, path in
      guard names.count > path.count, names.starts(with: path) else { return names }
      return path + [anyName] + names.dropFirst(path.count + 1)
    }
  }

  private static func unknown(in node: TOMLNode, under prefix: [String]) -> [[String]] {
    unknown(in: node, at: [], names: []).map { prefix + $0 }.filter { $0 != ["profile"] }
  }

  /// Unknown keys below a node; `path` leads to it, `names` is the same without indices of arrays.
  private static func unknown(
    in node: TOMLNode,
    at path: [String],
    names: [String]
  ) -> [[String]] {
    let isNamed = known[names + [anyName]] != nil
    guard isNamed || known[general(names)] != nil else { return [] }
    let allowed = known[general(names)] ?? []
    switch node {
    case .table(let entries):
      return entries.flatMap { name, inner in
        isNamed || allowed.contains(name)
          ? unknown(in: inner, at: path + [name], names: names + [name]) : [path + [name]]
      }
    case .array(let elements):
      return elements.enumerated().flatMap { index, inner in
        unknown(in: inner, at: path + [String(index)], names: names)
      }
    case .string, .integer, .number, .boolean, .moment: return []
    }
  }

  /// The known key of the same table that is nearest; nil when none is near.
  private static func suggestion(for path: [String]) -> String? {
    let names = path.filter { Int($0) == nil }
    let inner = names.first == "profile" ? Array(names.dropFirst(2)) : names
    guard let name = inner.last else { return nil }
    let table = Array(inner.dropLast())
    let near = NearName.nearest(to: name, among: known[general(table)] ?? [])
    return near.map { TOMLWriter.path(table + [$0]) }
  }
}

extension UnknownKey {
  fileprivate var line: Int {
    guard case .file(_, let line, _) = origin else { return 0 }
    return line ?? 0
  }
}
