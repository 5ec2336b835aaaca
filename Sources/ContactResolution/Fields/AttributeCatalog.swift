/// What is known in advance of a contact's attributes: names, labels and how to show them.
enum AttributeCatalog {
  /// An attribute that Intercom itself defines, or that the panel composes.
  struct Attribute {
    let name: String
    let label: String
    let kind: Kind
    /// What it is for, in words of ours.
    let description: String
    /// Names it had in earlier versions of Intercom's API.
    let formerNames: [String]
    /// Whether contacts still have it; one that is gone only keeps its label.
    let isCurrent: Bool

    init(
      _ name: String,
      _ label: String,
      _ kind: Kind,
      _ description: String,
      formerly formerNames: [String] = [],
      isCurrent: Bool = true
    ) {
      self.name = name
      self.label = label
      self.kind = kind
      self.description = description
      self.formerNames = formerNames
      self.isCurrent = isCurrent
    }
  }

  /// How an attribute is shown.
  enum Kind {
    /// As its value is.
    case text
    case integer
    case flag
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

extension AttributeCatalog.Kind {
  /// What the values are.
  var type: ContactAttribute.DataType {
    switch self {
    case .text, .company, .plan, .owner, .location, .browser: .text
    case .integer: .integer
    case .flag: .flag
    case .date: .date
    }
  }

  /// Whether the panel makes the row out of several answers or attributes.
  var isComposed: Bool {
    switch self {
    case .text, .integer, .flag, .date: false
    case .company, .plan, .owner, .location, .browser: true
    }
  }
}
