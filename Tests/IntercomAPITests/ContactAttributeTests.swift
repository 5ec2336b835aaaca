import ContactResolution
import IntercomAPI
import Testing

@Suite struct ContactAttributeTests {
  @Test func `a custom attribute is known by its plain name`() async throws {
    let attribute = try await Self.attribute(
      """
      "id": 34, "model": "contact", "name": "order id", "full_name": "custom_attributes.order id",
      "label": "Order", "description": "The last one", "data_type": "integer", "custom": true
      """
    )

    #expect(
      attribute
        == ContactAttribute(
          name: "order id",
          label: "Order",
          description: "The last one",
          type: .integer,
          isCustom: true
        )
    )
  }

  @Test(arguments: [
    ("email", "email"), ("location.city", "location.city"),
    ("location_data.city_name", "location.city"), ("location_data.region_name", "location.region"),
    ("location_data.country_name", "location.country"), ("user_id", "external_id"),
    ("app_id", "workspace_id"), ("last_request_at", "last_seen_at"), ("owner_id", "owner"),
  ])
  func `a standard attribute has the name that contacts have`(fullName: String, name: String)
    async throws
  {
    let attribute = try await Self.attribute(#""name": "x", "full_name": "\#(fullName)""#)

    #expect(attribute?.name == name)
    #expect(attribute?.isCustom == false)
    #expect(attribute?.label == "x")
  }

  @Test func `a custom attribute keeps a name that a standard one had`() async throws {
    let attribute = try await Self.attribute(#""full_name": "custom_attributes.user_id""#)

    #expect(attribute?.name == "user_id")
    #expect(attribute?.isCustom == true)
  }

  @Test(arguments: [
    (#""string""#, ContactAttribute.DataType.text), (#""integer""#, .integer),
    (#""float""#, .decimal), (#""boolean""#, .flag), (#""date""#, .date), (#""datetime""#, .date),
    (#""DATE""#, .date), (#""relationship""#, .unknown("relationship")), ("null", .text),
  ])
  func `each type is known`(literal: String, type: ContactAttribute.DataType) async throws {
    #expect(try await Self.attribute(#""name": "a", "data_type": \#(literal)"#)?.type == type)
  }

  @Test(arguments: [
    #""name": "a", "archived": true"#, #""name": "a", "model": "company""#, #""label": "a""#,
    #""name": "", "full_name": """#, #""full_name": "custom_attributes.""#,
  ])
  func `what is archived, nameless or of a company is left out`(members: String) async throws {
    #expect(try await Self.attribute(members) == nil)
  }

  @Test func `duplicates and oddities do not spoil the list`() async throws {
    let service = ScriptedIntercom(
      """
      {"data": [{"name": "email", "label": "Email"}, null, 5, {"name": "email", "label": "E-mail"},
      {"name": "email", "custom": true, "full_name": "custom_attributes.email"},
      {"name": "city", "full_name": "location.city"},
      {"name": "city_name", "full_name": "location_data.city_name"}]}
      """
    )

    let attributes = try await service.directory.attributes()

    #expect(attributes.map(\.name) == ["email", "email", "location.city"])
    #expect(attributes.map(\.label) == ["Email", "email", "city"])
    #expect(attributes.map(\.isCustom) == [false, true, false])
  }

  private static func attribute(_ members: String) async throws -> ContactAttribute? {
    try await ScriptedIntercom(#"{"data": [{\#(members)}]}"#).directory.attributes().first
  }
}
