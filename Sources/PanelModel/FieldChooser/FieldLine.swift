public import ContactResolution

/// A line of the list of fields.
public enum FieldLine: Sendable, Equatable {
  /// Above the shown fields.
  case shownHeading
  /// In place of shown fields when there are none.
  case nothingShown
  /// Above the attributes that are not shown; how many there are.
  case othersHeading(Int)
  /// A field to choose.
  case choice(FieldChoice)
  /// At the end while the workspace's own attributes are being asked for.
  case awaited
  /// In place of matches when there are none.
  case noMatch
  /// The offer to show what has exactly the name that was typed.
  case exactName(String)

  /// What is selected with the line; nil when it cannot be selected.
  public var target: FieldTarget? {
    switch self {
    case .choice(let choice): .field(choice.field)
    case .exactName: .exactName
    case .shownHeading, .nothingShown, .othersHeading, .awaited, .noMatch: nil
    }
  }
}

/// A line of the list of fields that can be selected.
public enum FieldTarget: Sendable, Hashable {
  case field(VisibleField)
  /// The offer to show what has exactly the name that was typed.
  case exactName
}

/// A field that can be shown or not.
public struct FieldChoice: Sendable, Equatable {
  /// The field as it is or would be kept.
  public var field: VisibleField
  /// What the workspace says of it; nil when it does not list the name.
  public var attribute: ContactAttribute?
  /// Whether it is shown.
  public var isShown: Bool

  /// What people call it; its name when the workspace does not list it.
  public var label: String { attribute.map(\.label) ?? field.name }
  /// The exact name when it is more than the label in another case; else nil.
  public var ownName: String? {
    field.name.lowercased() == label.lowercased() ? nil : field.name
  }
}
