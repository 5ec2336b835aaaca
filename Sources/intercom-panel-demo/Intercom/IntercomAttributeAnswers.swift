/// Writes the list of contact attributes as Intercom does.
enum IntercomAttributeAnswers {
  /// The answer of `GET /data_attributes`.
  static func answer(_ request: SampleRequest) -> SampleAnswer {
    switch request.query["model"] {
    case "conversation":
      return IntercomService.error("parameter_invalid", "model is not valid", status: 422)
    case "company": return .json(["type": "list", "data": []])
    default: break
    }
    let hasArchived = request.query["include_archived"] == "true"
    let chosen = SampleAttributeTable.attributes.filter { hasArchived || !$0.isArchived }
    return .json([
      "type": "list",
      "data": .array(chosen.enumerated().map { shape($0.element, number: $0.offset) }),
    ])
  }

  private static func shape(_ attribute: SampleAttribute, number: Int) -> JSON {
    let last = attribute.name.split(separator: ".").last.map { String($0) }
    let name = attribute.isCustom ? attribute.name : last ?? attribute.name
    let shape: JSON = [
      "type": "data_attribute", "name": .text(name),
      "full_name": .text(
        attribute.isCustom ? "custom_attributes." + attribute.name : attribute.name
      ),
      "label": .text(attribute.label), "description": .text(attribute.explanation),
      "data_type": .text(attribute.type.rawValue), "custom": .flag(attribute.isCustom),
      "archived": .flag(attribute.isArchived), "model": "contact", "api_writable": true,
      "ui_writable": true, "messenger_writable": false,
    ]
    guard attribute.isCustom else { return shape }
    let numbered = shape.adding([
      "id": .integer(30 + number), "admin_id": .text(String(SampleTeammate.priya.id)),
      "created_at": 1_734_537_753, "updated_at": 1_734_537_753,
    ])
    guard !attribute.options.isEmpty else { return numbered }
    return numbered.adding(["options": .texts(attribute.options)])
  }
}
