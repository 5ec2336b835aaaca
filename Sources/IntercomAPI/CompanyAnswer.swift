internal import ContactResolution
internal import HTTPExchange

extension Company {
  /// Reads a company; nil when it has no id.
  ///
  /// Source: Intercom OpenAPI 2.16, schema `company`; `plan` may be an empty object, the spend a
  /// fraction.
  init?(intercom answer: JSONValue) {
    guard let id = answer["id"]?.scalarText else { return nil }
    self.init(
      id: CompanyID(id),
      name: answer["name"]?.scalarText ?? "",
      plan: answer["plan"]?["name"]?.scalarText ?? answer["plan"]?.scalarText,
      monthlySpend: answer["monthly_spend"]?.double,
      size: answer["size"]?.integer,
      industry: answer["industry"]?.scalarText,
      website: answer["website"]?.scalarText
    )
  }
}
