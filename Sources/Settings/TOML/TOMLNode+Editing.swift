/// What a document is to say after a change, worked out without its text.
extension TOMLNode {
  /// With another value at a path, and tables made for names that lead there.
  func setting(_ path: some Collection<String>, to node: TOMLNode) -> TOMLNode {
    guard let step = path.first else { return node }
    if case .array(var elements) = self, let index = Int(step), elements.indices.contains(index) {
      elements[index] = elements[index].setting(path.dropFirst(), to: node)
      return .array(elements)
    }
    var entries = entries
    entries[step] = (entries[step] ?? .table([:])).setting(path.dropFirst(), to: node)
    return .table(entries)
  }

  /// Without what is at a path.
  func removing(_ path: some Collection<String>) -> TOMLNode {
    guard let step = path.first else { return self }
    let isLast = path.count == 1
    switch self {
    case .table(var entries):
      entries[step] = isLast ? nil : entries[step]?.removing(path.dropFirst())
      return .table(entries)
    case .array(var elements):
      guard let index = Int(step), elements.indices.contains(index) else { return self }
      if isLast {
        elements.remove(at: index)
      } else {
        elements[index] = elements[index].removing(path.dropFirst())
      }
      return .array(elements)
    case .string, .integer, .number, .boolean, .moment: return self
    }
  }

  /// Without the tables and lists on the way to a path that are empty: whether such a one is there
  /// says nothing.
  func pruned(along path: [String]) -> TOMLNode {
    path.indices.reversed().reduce(self) { node, length in
      let outer = Array(path.prefix(length))
      guard length > 0, node.value(at: outer)?.isEmpty == true else { return node }
      return node.removing(outer)
    }
  }

  /// Whether both say the same; a number that is none is the same as another.
  func isSame(as other: TOMLNode) -> Bool {
    TOMLWriter.text(self) == TOMLWriter.text(other)
  }

  private var isEmpty: Bool {
    switch self {
    case .table(let entries): entries.isEmpty
    case .array(let elements): elements.isEmpty
    case .string, .integer, .number, .boolean, .moment: false
    }
  }
}
