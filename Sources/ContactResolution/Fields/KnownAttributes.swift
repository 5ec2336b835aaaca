/// What a workspace says of its attributes, ready to be looked up by name.
public struct KnownAttributes: Sendable, Equatable {
  private let standard: [String: ContactAttribute]
  private let custom: [String: ContactAttribute]

  /// Sorts attributes by the names that contacts have; of two with one name the first counts.
  public init(_ attributes: [ContactAttribute] = []) {
    let named = attributes.map { attribute in
      let name =
        attribute.isCustom
        ? ContactAttribute.plainName(attribute.name)
        : AttributeCatalog.attribute(attribute.name)?.name ?? attribute.name
      return (name, attribute)
    }
    standard = Dictionary(named.filter { !$0.1.isCustom }) { first, _ in first }
    custom = Dictionary(named.filter { $0.1.isCustom }) { first, _ in first }
  }

  /// Intercom's own attribute of the name; nil when the workspace does not list it.
  func standard(_ name: String) -> ContactAttribute? { standard[name] }

  /// The workspace's own attribute of the name; nil when there is none.
  func custom(_ name: String) -> ContactAttribute? { custom[name] }
}
