import ContactResolution

/// Every text that a value holds, however deep, save keys and ids.
struct TextLeaves {
  /// A text, or the place where there could be one.
  struct Leaf: CustomStringConvertible {
    /// The property's name; empty for elements and payloads.
    var name: String
    /// Nil where there is none.
    var text: String?

    var description: String { "\(name): \(text ?? "missing")" }
  }

  private(set) var all: [Leaf] = []

  init(of value: Any) {
    add(value, name: "")
  }

  private mutating func add(_ value: Any, name: String) {
    let type = String(describing: type(of: value))
    if value is IssueKey || type.hasPrefix("Identifier<") || name == "id" { return }
    if let text = value as? String {
      all.append(Leaf(name: name, text: text))
      return
    }
    let mirror = Mirror(reflecting: value)
    if type == "Optional<String>", mirror.children.isEmpty {
      all.append(Leaf(name: name, text: nil))
    }
    let passesName = mirror.displayStyle == .optional
    for child in mirror.children {
      add(child.value, name: passesName ? name : child.label ?? "")
    }
  }
}
