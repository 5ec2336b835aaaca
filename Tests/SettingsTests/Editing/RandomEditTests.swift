import Testing

@testable import Settings

/// Whatever a file looks like, an edit changes one thing or nothing.
@Suite
struct RandomEditTests {
  /// Values by the names and indices that lead to them.
  private typealias Leaves = [[String]: String]

  @Test(arguments: 1...300)
  func `a value is put in, and nothing else changes`(seed: UInt64) throws {
    var random = RandomConfiguration(seed: seed)
    let text = random.text
    var editor = try ConfigurationEditor(text)
    let root = try TOMLDocument(text).root
    let known = random.pick(Self.paths(root)) ?? []
    let isNew = random.pick([true, false]) == true
    let path = isNew ? known + [random.name()] : known
    let value = random.newValue()

    do throws(ConfigurationEditFailure) {
      try editor.set(path, to: value)
    } catch {
      #expect(editor.text == text)
      #expect(Self.isRefused(path, root), "\(error)\n\(text)")
      return
    }

    var leaves = Self.leaves(root).filter { !$0.key.starts(with: path) }
    for (inner, text) in Self.leaves(value.node) {
      leaves[path + inner] = text
    }
    #expect(Self.leaves(try TOMLDocument(editor.text).root) == leaves, "\(path)\n\(text)")
    #expect(Self.comments(editor.text) == Self.comments(text))
    let (start, end) = Self.common(text, editor.text)
    if root.value(at: path) == nil {
      let isInserted = start + end >= text.utf8.count || text.contains("{")
      #expect(isInserted, "\(path)\n\(text)\n→\n\(editor.text)")
    }
  }

  @Test(arguments: 1...300)
  func `a value is taken out, and nothing else changes`(seed: UInt64) throws {
    var random = RandomConfiguration(seed: seed)
    let text = random.text
    var editor = try ConfigurationEditor(text)
    let root = try TOMLDocument(text).root
    guard let path = random.pick(Self.paths(root).filter { !$0.isEmpty }) else { return }

    try editor.remove(path)

    let left = Self.leaves(try TOMLDocument(editor.text).root)
    #expect(left == Self.leaves(Self.leaves(root), without: path, root), "\(path)\n\(text)")
    if case .table? = root.value(at: path) {
      return
    }
    if case .array? = root.value(at: path) {
      return
    }
    let (start, end) = Self.common(text, editor.text)
    #expect(start + end >= editor.text.utf8.count, "\(path)\n\(text)\n→\n\(editor.text)")
    #expect(Self.comments(editor.text) == Self.comments(text))
  }

  @Test(arguments: 1...300)
  func `a table is added to a list, and nothing else changes`(seed: UInt64) throws {
    var random = RandomConfiguration(seed: seed)
    let text = random.text
    var editor = try ConfigurationEditor(text)
    let root = try TOMLDocument(text).root
    let path = (random.pick(Self.paths(root)) ?? []) + (random.pick([[], [random.name()]]) ?? [])
    let value = random.newValue()

    do throws(ConfigurationEditFailure) {
      try editor.append([(key: "new", value: value)], to: path)
    } catch {
      #expect(editor.text == text)
      #expect(Self.isNoList(path, root) || Self.isInList(path, root), "\(error)\n\(text)")
      return
    }

    var leaves = Self.leaves(root)
    let index = Self.elements(root.value(at: path))?.count ?? 0
    for (inner, text) in Self.leaves(value.node) {
      leaves[path + [String(index), "new"] + inner] = text
    }
    #expect(Self.leaves(try TOMLDocument(editor.text).root) == leaves, "\(path)\n\(text)")
    #expect(Self.comments(editor.text) == Self.comments(text))
  }

  /// Paths of all tables and values, the root's too.
  private static func paths(_ node: TOMLNode) -> [[String]] {
    switch node {
    case .table(let entries):
      [[]]
        + entries.sorted { $0.key < $1.key }.flatMap { name, inner in
          paths(inner).map { [name] + $0 }
        }
    case .array(let elements):
      [[]]
        + elements.indices.flatMap { index in
          paths(elements[index]).map { [String(index)] + $0 }
        }
    case .string, .integer, .number, .boolean, .moment: [[]]
    }
  }

  /// All single values.
  private static func leaves(_ node: TOMLNode) -> Leaves {
    var leaves: Leaves = [:]
    for path in paths(node) {
      switch node.value(at: path) {
      case .table, .array, nil: break
      case .some(let value): leaves[path] = TOMLWriter.text(value)
      }
    }
    return leaves
  }

  /// What is left without a path; elements of the same list behind it move up.
  private static func leaves(_ leaves: Leaves, without path: [String], _ root: TOMLNode) -> Leaves {
    let list = path.dropLast()
    guard case .array? = root.value(at: list), let index = path.last.flatMap({ Int($0) }) else {
      return leaves.filter { !$0.key.starts(with: path) }
    }
    var left: Leaves = [:]
    for (key, value) in leaves where !key.starts(with: path) {
      var moved = key
      if key.starts(with: list), key.count > list.count, let other = Int(key[list.count]),
        other > index
      {
        moved[list.count] = String(other - 1)
      }
      left[moved] = value
    }
    return left
  }

  /// Whether a path leads to a table or through a single value or past the end of a list.
  private static func isRefused(_ path: [String], _ root: TOMLNode) -> Bool {
    if let known = root.value(at: path) {
      return !paths(known).allSatisfy(\.isEmpty) || [.table([:]), .array([])].contains(known)
    }
    return path.indices.contains { index in
      switch root.value(at: path.prefix(index)) {
      case .table, nil: false
      case .array: root.value(at: path.prefix(index + 1)) == nil
      case .some: true
      }
    }
  }

  private static func elements(_ node: TOMLNode?) -> [TOMLNode]? {
    guard case .array(let elements)? = node else { return nil }
    return elements
  }

  /// Whether a path leads to something else than a list, or through what can hold none.
  private static func isNoList(_ path: [String], _ root: TOMLNode) -> Bool {
    root.value(at: path) == nil
      ? isRefused(path, root) : elements(root.value(at: path)) == nil
  }

  /// Whether a path leads through an element of a list.
  private static func isInList(_ path: [String], _ root: TOMLNode) -> Bool {
    path.indices.contains { elements(root.value(at: path.prefix($0))) != nil }
  }

  /// Comments on lines of their own, in order.
  private static func comments(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline)
      .map { line in line.drop { " \t\u{FEFF}".contains($0) } }
      .filter { $0.hasPrefix("#c") }
  }

  /// The number of bytes that two texts begin and end with alike.
  private static func common(_ one: String, _ other: String) -> (start: Int, end: Int) {
    let start = zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
    let end = zip(one.utf8.reversed(), other.utf8.reversed()).prefix { $0 == $1 }.count
    return (start, end)
  }
}
