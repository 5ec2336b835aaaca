public import ContactResolution

/// The attributes a person can choose from, ready to be searched.
public struct FieldCatalog: Sendable, Equatable {
  /// The attributes: standard ones in Intercom's order, then custom ones by label; each name once.
  public let attributes: [ContactAttribute]
  private let searched: [SearchedAttribute]
  private let byName: [String: Int]

  /// Makes the catalog of attributes in any order.
  public init(_ all: [ContactAttribute]) {
    var names: Set<String> = []
    let unique = all.filter { names.insert($0.name).inserted }.map { SearchedAttribute($0) }
    let custom = unique.filter(\.attribute.isCustom).map { (key: $0.label.sortKey, searched: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    searched = unique.filter { !$0.attribute.isCustom } + custom.map(\.searched)
    attributes = searched.map(\.attribute)
    byName = Dictionary(
      searched.enumerated().map { ($0.element.attribute.name, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The attribute that the field shows; nil when the workspace does not list it.
  public func attribute(of field: VisibleField) -> ContactAttribute? {
    if let index = byName[field.name] { return attributes[index] }
    let plain = byName[ContactAttribute.plainName(field.name)].map { attributes[$0] }
    return plain?.isCustom == true ? plain : nil
  }

  /// The attributes that match, the best first.
  func matches(_ query: FieldQuery) -> [ContactAttribute] {
    Self.ranked(searched, query)
  }

  /// Those of the attributes that match, the best first; equally good ones in their own order.
  static func ranked(_ all: [SearchedAttribute], _ query: FieldQuery) -> [ContactAttribute] {
    var found: [(rank: FieldQuery.Rank, index: Int)] = []
    for (index, searched) in all.enumerated() {
      if let rank = query.rank(of: searched) { found.append((rank, index)) }
    }
    found.sort { ($0.rank, $0.index) < ($1.rank, $1.index) }
    return found.map { all[$0.index].attribute }
  }
}

/// An attribute with its texts as they are searched.
struct SearchedAttribute: Sendable, Equatable {
  let attribute: ContactAttribute
  let label: FoldedText
  let name: FoldedText
  let description: FoldedText

  init(_ attribute: ContactAttribute) {
    self.attribute = attribute
    label = FoldedText(attribute.label)
    name = FoldedText(attribute.name)
    description = FoldedText(attribute.description)
  }
}
