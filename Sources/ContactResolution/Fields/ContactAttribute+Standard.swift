extension ContactAttribute {
  /// What is known of contacts' attributes without asking: Intercom's own ones that contacts have
  /// today, and those that the panel composes (`company`, `plan`, `owner`, `location`, `browser`),
  /// the most wanted ones first.
  public static let standard: [ContactAttribute] = AttributeCatalog.table.filter(\.isCurrent).map {
    ContactAttribute(
      name: $0.name,
      label: $0.label,
      description: $0.description,
      type: $0.kind.type
    )
  }

  /// All attributes to choose from, each once: the standard ones in their order, then what else the
  /// workspace has from Intercom, then its own ones by label.
  ///
  /// The workspace's labels and descriptions take the place of ours, save those of composed
  /// attributes. A name of former years stands for today's. An attribute of the workspace's own
  /// that has the name of a standard one goes by `custom_attributes.` and that name.
  public static func merged(
    standard: [ContactAttribute] = standard,
    with workspace: [ContactAttribute]
  ) -> [ContactAttribute] {
    var attributes = standard
    var positions = Dictionary(
      attributes.enumerated().map { ($0.element.name, $0.offset) }
    ) { first, _ in first }
    for attribute in workspace where !attribute.isCustom {
      let known = AttributeCatalog.attribute(attribute.name)
      var renamed = attribute
      renamed.name = known?.name ?? attribute.name
      if let position = positions[renamed.name] {
        if known?.kind.isComposed != true { attributes[position].describe(as: attribute) }
      } else {
        positions[renamed.name] = attributes.count
        attributes.append(renamed)
      }
    }
    return attributes + custom(in: workspace)
  }

  /// The workspace's own attributes by label, each once.
  private static func custom(in workspace: [ContactAttribute]) -> [ContactAttribute] {
    var names: Set<String> = []
    return workspace.filter { $0.isCustom && names.insert($0.name).inserted }
      .map { attribute in
        guard AttributeCatalog.attribute(attribute.name) != nil else { return attribute }
        var prefixed = attribute
        prefixed.name = customPrefix + attribute.name
        return prefixed
      }
      .sorted { ($0.label.lowercased(), $0.name) < ($1.label.lowercased(), $1.name) }
  }

  private mutating func describe(as other: ContactAttribute) {
    if !other.label.isEmpty { label = other.label }
    if !other.description.isEmpty { description = other.description }
  }

  /// What may stand before the name of an attribute of the workspace's own.
  private static let customPrefix = "custom_attributes."

  /// A custom attribute's name without what may stand before it to say that it is custom; any other
  /// name as it is.
  public static func plainName(_ name: String) -> String {
    name.hasPrefix(customPrefix) ? String(name.dropFirst(customPrefix.count)) : name
  }
}
