internal import ContactResolution
internal import HTTPExchange

extension ContactAttribute {
  /// Names that contacts of the API's version have, by those of earlier versions and of Intercom's
  /// own pages.
  private static let contactNames = [
    "user_id": "external_id", "app_id": "workspace_id", "last_request_at": "last_seen_at",
    "remote_created_at": "signed_up_at", "owner_id": "owner", "companies": "company",
    "avatar": "avatar.image_url", "avatar_url": "avatar.image_url",
    "location_data.city_name": "location.city", "location_data.region_name": "location.region",
    "location_data.country_name": "location.country",
    "location_data.country_code": "location.country_code",
    "location_data.continent_code": "location.continent_code",
  ]

  /// Reads an attribute of contacts; nil for one without a name, of another model, or archived.
  ///
  /// Source: Intercom OpenAPI 2.16, schema `data_attribute`.
  init?(intercom answer: JSONValue) {
    let model = answer["model"]?.scalarText ?? "contact"
    guard model == "contact", answer["archived"]?.flag != true,
      let fullName = answer["full_name"]?.filledText ?? answer["name"]?.filledText
    else { return nil }
    let plainName = ContactAttribute.plainName(fullName)
    let isCustom = answer["custom"]?.flag ?? (plainName != fullName)
    guard !plainName.isEmpty else { return nil }
    let name = isCustom ? plainName : Self.contactNames[plainName] ?? plainName
    self.init(
      name: name,
      label: answer["label"]?.scalarText ?? answer["name"]?.scalarText ?? plainName,
      description: answer["description"]?.scalarText ?? "",
      type: DataType(intercom: answer["data_type"]?.scalarText ?? "string"),
      isCustom: isCustom
    )
  }

  /// Reads all attributes of an answer, each once, in Intercom's order.
  static func all(intercom elements: [JSONValue]) -> [ContactAttribute] {
    var seen: Set<[String]> = []
    return elements.compactMap { ContactAttribute(intercom: $0) }
      .filter { seen.insert([$0.name, $0.isCustom ? "custom" : "standard"]).inserted }
  }
}

extension ContactAttribute.DataType {
  /// Reads a type, whatever its case; `datetime` is 2.17's word for a date.
  fileprivate init(intercom name: String) {
    switch name.lowercased() {
    case "string": self = .text
    case "integer": self = .integer
    case "float": self = .decimal
    case "boolean": self = .flag
    case "date", "datetime": self = .date
    default: self = .unknown(name)
    }
  }
}
