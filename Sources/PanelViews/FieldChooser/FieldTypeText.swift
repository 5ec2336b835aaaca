internal import ContactResolution
internal import TextTerminal

/// What the values of an attribute are, in a word.
enum FieldTypeText {
  /// Columns of the longest known word.
  static let columns = 7

  /// The word; a type that is not known by its own name.
  static func word(_ type: ContactAttribute.DataType) -> String {
    switch type {
    case .text: "text"
    case .integer: "number"
    case .decimal: "decimal"
    case .flag: "yes/no"
    case .date: "date"
    case .unknown(let name): name
    }
  }
}

/// Whose fields are chosen, in a word.
enum FieldRoleText {
  /// Several contacts of the role.
  static func plural(_ role: Contact.Role) -> String {
    switch role {
    case .lead: "Leads"
    case .user, .unknown: "Users"
    }
  }
}
