/// An attribute of contacts as the workspace describes it.
struct SampleAttribute: Sendable {
  /// Intercom's name; with a path such as `location.city` for some standard ones.
  var name: String
  /// What people see.
  var label: String
  /// The kind of its values.
  var type = Kind.string
  /// What it means; may be empty.
  var explanation = ""
  /// Whether the workspace made it.
  var isCustom = false
  /// Whether it is kept only for old values.
  var isArchived = false
  /// The values it may have; empty when free.
  var options: [String] = []

  /// Intercom's kinds of values.
  enum Kind: String, Sendable {
    case string
    case integer
    case float
    case boolean
    case date
  }
}
