public import ContactResolution

/// The list of the page for choosing fields, line by line.
///
/// Without a search: the shown fields in their order, then the other attributes. With one: what
/// matches, the best first, and the offer to take the text for an exact name.
public struct FieldList: Sendable, Equatable {
  /// The lines, top to bottom.
  public private(set) var lines: [FieldLine]
  /// Whether something is searched for: then the lines are not in the order of the fields.
  public let isSearched: Bool
  /// How many fields are shown.
  public let shownCount: Int
  /// How many attributes match; all choices without a search.
  public private(set) var matchCount: Int

  /// Makes the list of the page.
  ///
  /// - Parameters:
  ///   - chooser: The page, whose search decides which lines there are.
  ///   - fields: What is shown of the page's role; a field listed twice counts once.
  ///   - isAwaiting: Whether the workspace's attributes are being asked for.
  public init(_ chooser: FieldChooser, fields: [VisibleField], isAwaiting: Bool) {
    let shown = chooser.catalog.unique(fields)
    shownCount = shown.count
    lines = []
    matchCount = 0
    guard let query = FieldQuery(chooser.search) else {
      isSearched = false
      addAll(chooser.catalog, shown, isAwaiting: isAwaiting)
      return
    }
    isSearched = true
    addMatches(chooser.catalog, shown, query)
    if lines.isEmpty { lines = [.noMatch] }
    let named = VisibleField(query.text)
    let isKnown =
      chooser.catalog.attribute(of: named) != nil || shown.contains { $0.name == named.name }
    if !isKnown { lines.append(.exactName(query.text)) }
  }

  /// What can be selected, top to bottom.
  public var targets: [FieldTarget] { lines.compactMap(\.target) }

  /// The line that the target selects, from 0; nil when there is none.
  public func index(of target: FieldTarget?) -> Int? {
    target.flatMap { target in lines.firstIndex { $0.target == target } }
  }

  /// The line that is selected; nil when there is none.
  public func line(of target: FieldTarget?) -> FieldLine? {
    index(of: target).map { lines[$0] }
  }

  private mutating func addAll(
    _ catalog: FieldCatalog,
    _ shown: [VisibleField],
    isAwaiting: Bool
  ) {
    lines.append(.shownHeading)
    if shown.isEmpty { lines.append(.nothingShown) }
    lines += shown.map { field in
      .choice(FieldChoice(field: field, attribute: catalog.attribute(of: field), isShown: true))
    }
    let names = catalog.names(of: shown)
    let others = catalog.attributes.filter { !names.contains($0.name) }
    matchCount = shown.count + others.count
    guard !others.isEmpty || isAwaiting else { return }
    lines.append(.othersHeading(others.count))
    lines += others.map { .choice(FieldChoice($0)) }
    if isAwaiting { lines.append(.awaited) }
  }

  private mutating func addMatches(
    _ catalog: FieldCatalog,
    _ shown: [VisibleField],
    _ query: FieldQuery
  ) {
    let listed = catalog.matches(query)
    let unlisted = FieldCatalog(
      shown.filter { catalog.attribute(of: $0) == nil }
        .map { ContactAttribute(name: $0.name, label: $0.name) }
    ).matches(query)
    var fields: [String: VisibleField] = [:]
    for field in shown { fields[catalog.attribute(of: field)?.name ?? field.name] = field }
    lines = unlisted.compactMap { fields[$0.name] }.map { field in
      .choice(FieldChoice(field: field, attribute: nil, isShown: true))
    }
    lines += listed.map { attribute in
      guard let field = fields[attribute.name] else { return .choice(FieldChoice(attribute)) }
      return .choice(FieldChoice(field: field, attribute: attribute, isShown: true))
    }
    matchCount = lines.count
  }
}

extension FieldChoice {
  /// Makes the choice of an attribute that is not shown.
  fileprivate init(_ attribute: ContactAttribute) {
    self.init(field: VisibleField(attribute.name), attribute: attribute, isShown: false)
  }
}

extension FieldCatalog {
  /// The fields in their order, each attribute once.
  func unique(_ fields: [VisibleField]) -> [VisibleField] {
    var names: Set<String> = []
    return fields.filter { names.insert(attribute(of: $0)?.name ?? $0.name).inserted }
  }

  /// The names of the fields' attributes, as the catalog has them.
  fileprivate func names(of fields: [VisibleField]) -> Set<String> {
    Set(fields.map { attribute(of: $0)?.name ?? $0.name })
  }
}
