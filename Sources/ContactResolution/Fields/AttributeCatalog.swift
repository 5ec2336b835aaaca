/// What is known in advance of a contact's attributes: names, labels and how to show them.
enum AttributeCatalog {
  /// An attribute that Intercom itself defines, or that the panel composes.
  struct Attribute {
    let name: String
    let label: String
    let kind: Kind
    /// Names it had in earlier versions of Intercom's API.
    let formerNames: [String]

    init(_ name: String, _ label: String, _ kind: Kind, formerly formerNames: [String] = []) {
      self.name = name
      self.label = label
      self.kind = kind
      self.formerNames = formerNames
    }
  }

  /// How an attribute is shown.
  enum Kind {
    /// As its value is.
    case text
    /// As a date, whatever form the value has.
    case date
    case company
    case plan
    case owner
    case location
    case browser
  }

  private static let byName: [String: Attribute] = {
    var byName: [String: Attribute] = [:]
    for attribute in table {
      for name in [attribute.name] + attribute.formerNames { byName[name] = attribute }
    }
    return byName
  }()

  /// The attribute of the name, also of one it had formerly; nil for the workspace's own.
  static func attribute(_ name: String) -> Attribute? { byName[name] }
}
