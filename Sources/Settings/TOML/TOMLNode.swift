/// A value of a TOML document.
enum TOMLNode: Sendable, Equatable {
  case string(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  /// A date or a time, as TOML writes it.
  case moment(String)
  case array([TOMLNode])
  case table([String: TOMLNode])

  /// The value the path leads to; array elements are named by their index.
  func value(at path: some Collection<String>) -> TOMLNode? {
    guard let step = path.first else { return self }
    switch self {
    case .table(let entries): return entries[step]?.value(at: path.dropFirst())
    case .array(let elements):
      guard let index = Int(step), elements.indices.contains(index) else { return nil }
      return elements[index].value(at: path.dropFirst())
    case .string, .integer, .number, .boolean, .moment: return nil
    }
  }

  var entries: [String: TOMLNode] {
    guard case .table(let entries) = self else { return [:] }
    return entries
  }
}
