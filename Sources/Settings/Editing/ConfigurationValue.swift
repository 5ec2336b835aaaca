/// A value that is put into a configuration file or found there.
public enum ConfigurationValue: Sendable, Equatable {
  case text(String)
  case number(Int)
  case truth(Bool)
  case list([ConfigurationValue])

  /// The value of a node; nil for tables, dates and numbers with a fraction, which no setting has.
  init?(_ node: TOMLNode) {
    switch node {
    case .string(let text): self = .text(text)
    case .integer(let number): self = .number(number)
    case .boolean(let truth): self = .truth(truth)
    case .array(let elements):
      let values = elements.compactMap { ConfigurationValue($0) }
      guard values.count == elements.count else { return nil }
      self = .list(values)
    case .number, .moment, .table: return nil
    }
  }

  var node: TOMLNode {
    switch self {
    case .text(let text): .string(text)
    case .number(let number): .integer(number)
    case .truth(let truth): .boolean(truth)
    case .list(let values): .array(values.map(\.node))
    }
  }
}
