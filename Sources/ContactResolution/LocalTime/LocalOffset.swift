/// Finds how far from UTC a contact's clocks are; says nothing rather than guess.
public enum LocalOffset {
  /// Where a zone's name may stand, the most certain place first.
  private static let zoneAttributes = [
    "timezone", "time_zone", "location_data.timezone", "location.timezone",
  ]

  /// The distance where the contact is; nil when that is not certain.
  ///
  /// A zone that the contact names decides. Else the city, when a zone of its country is called
  /// after it. Else the country, when it has the same time everywhere.
  ///
  /// The closure gives the distance in a zone at the moment in question, by the zone's name; nil
  /// for a zone that does not exist. It is only asked about names that are safe in a path.
  public static func offset(
    of contact: Contact,
    zones: ZoneTable,
    in offset: (String) -> UTCOffset?
  ) -> UTCOffset? {
    for name in zoneNames(of: contact) {
      if let found = offset(name) { return found }
    }
    guard
      let country = zones.country(
        code: text("location.country_code", of: contact),
        name: text("location.country", of: contact)
      )
    else { return nil }
    let candidates = zones.zones(in: country)
    if let city = text("location.city", of: contact).map({ FoldedName($0) }),
      let zone = candidates.first(where: { FoldedName(ofZone: $0) == city })
    {
      return offset(zone)
    }
    guard let first = candidates.first.flatMap(offset) else { return nil }
    return candidates.dropFirst().allSatisfy { offset($0) == first } ? first : nil
  }

  /// Zone names among the contact's attributes, the most certain one first.
  private static func zoneNames(of contact: Contact) -> [String] {
    let known = zoneAttributes.flatMap { name in
      [contact.attributes[name], contact.customAttributes[name]]
    }
    let others = (contact.customAttributes.sorted { $0.key < $1.key }).filter { isZone($0.key) }
    return (known + others.map { Optional($0.value) }).compactMap { value in
      guard case .text(let text)? = value else { return nil }
      let name = text.trimmed
      return ZoneTable.isZoneName(name) ? name : nil
    }
  }

  /// Whether an attribute's name says that it holds a time zone, such as `Time Zone` or `user_tz`.
  private static func isZone(_ attribute: String) -> Bool {
    let words = attribute.lowercased().split { !$0.isLetter }
    return words.contains("timezone") || words.contains("tz")
      || zip(words, words.dropFirst()).contains { $0 == "time" && $1 == "zone" }
  }

  private static func text(_ name: String, of contact: Contact) -> String? {
    guard case .text(let text)? = contact.attributes[name], !text.trimmed.isEmpty else {
      return nil
    }
    return text.trimmed
  }
}
