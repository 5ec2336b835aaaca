@testable import Settings

/// What holds for configuration files, and for what is changed in them.
enum ConfigurationRules {
  static func check(_ input: [UInt8]) throws(BrokenRule) {
    guard let text = String(validating: input, as: UTF8.self) else { return }
    let editor: ConfigurationEditor
    do throws(ConfigurationEditFailure) {
      editor = try ConfigurationEditor(text)
    } catch {
      try BrokenRule.unless(
        (try? TOMLDocument(text)) == nil,
        "the reader takes what the editor refuses: \(error)"
      )
      return
    }
    try BrokenRule.unless(editor.text.utf8.elementsEqual(input), "reading alone changes the text")
    guard let root = try? TOMLDocument(text).root else {
      throw BrokenRule(description: "the editor takes what the reader refuses")
    }
    let entries = root.entries
    try BrokenRule.unless(
      (try? TOMLDocument(TOMLWriter.document(entries)).root.isSame(as: root)) == true,
      "what is written is read as something else: \(TOMLWriter.document(entries))"
    )
    let first = firstValue(in: root)
    try checkSetting(["panel", "source"], editor, root)
    try checkSetting(first, editor, root)
    try checkRemoving(first, editor, root)
    try checkAppending(editor)
  }

  /// A changed value takes the place of another, a new one is put between what was there.
  private static func checkSetting(
    _ path: [String],
    _ editor: ConfigurationEditor,
    _ root: TOMLNode
  ) throws(BrokenRule) {
    guard !path.isEmpty else { return }
    let changed = try change(editor) { try $0.set(path, to: .text("both")) }
    guard let changed else { return }
    try BrokenRule.unless(
      changed.value(at: path) == .text("both"),
      "\(path) is not what was put there"
    )
    let kept = common(editor.text, changed.text)
    if root.value(at: path) == nil, !editor.text.contains("{") {
      try BrokenRule.unless(
        kept >= editor.text.utf8.count,
        "of \(editor.text.utf8.count) bytes \(kept) are kept: \(changed.text.debugDescription)"
      )
    }
    let lines = Set(changed.text.split(whereSeparator: \.isNewline))
    try BrokenRule.unless(
      comments(of: editor.text).allSatisfy(lines.contains),
      "a comment is lost: \(changed.text.debugDescription)"
    )
  }

  /// Taking a value out takes bytes out, and does nothing else.
  private static func checkRemoving(
    _ path: [String],
    _ editor: ConfigurationEditor,
    _ root: TOMLNode
  ) throws(BrokenRule) {
    guard !path.isEmpty else { return }
    let changed = try change(editor) { try $0.remove(path) }
    guard let changed else { return }
    try BrokenRule.unless(
      isPart(changed.text, of: editor.text),
      "taking \(path) out has put something in: \(changed.text.debugDescription)"
    )
  }

  private static func checkAppending(_ editor: ConfigurationEditor) throws(BrokenRule) {
    let path = ["issues", "view"]
    let changed = try change(editor) {
      try $0.append([("name", .text("Mine")), ("jql", .text("key = A-1"))], to: path)
    }
    guard let changed else { return }
    let last = String(changed.count(of: path) - 1)
    try BrokenRule.unless(
      changed.count(of: path) == editor.count(of: path) + 1
        && changed.value(at: path + [last, "name"]) == .text("Mine"),
      "the table is not the list's last"
    )
  }

  /// The editor after a change; nil when the change is refused, which leaves the text as it was.
  private static func change(
    _ editor: ConfigurationEditor,
    by change: (inout ConfigurationEditor) throws -> Void
  ) throws(BrokenRule) -> ConfigurationEditor? {
    var changed = editor
    do {
      try change(&changed)
      return changed
    } catch {
      try BrokenRule.unless(changed.text == editor.text, "a refused change is half made")
      return nil
    }
  }

  /// The path of the first single value, by name; empty when there is none.
  private static func firstValue(in root: TOMLNode) -> [String] {
    var path: [String] = []
    var node = root
    while case .table(let entries) = node, let name = entries.keys.min(), let next = entries[name] {
      path.append(name)
      node = next
    }
    if case .table = node { return [] }
    return path
  }

  /// Comments on lines of their own, where nothing can be taken for one.
  private static func comments(of text: String) -> [Substring] {
    guard !text.contains("'''"), !text.contains("\"\"\""), !text.contains("[") else { return [] }
    return text.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("#") }
  }

  /// Whether a text is another one with bytes taken out.
  private static func isPart(_ part: String, of whole: String) -> Bool {
    var rest = part.utf8[...]
    for byte in whole.utf8 where byte == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  /// The number of bytes that two texts begin and end with alike.
  private static func common(_ one: String, _ other: String) -> Int {
    let start = zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
    return start + zip(one.utf8.reversed(), other.utf8.reversed()).prefix { $0 == $1 }.count
  }
}
