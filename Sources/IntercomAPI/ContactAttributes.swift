internal import ContactResolution
internal import HTTPExchange

/// Flattens a contact's JSON into attributes by name.
enum ContactAttributes {
  /// All standard attributes; those of nested objects under dotted names, such as `location.city`.
  ///
  /// Lists of stubs (`tags`, `companies`, …) are left out: they hold ids without names.
  static func standard(in answer: JSONValue) -> [String: AttributeValue] {
    var attributes: [String: AttributeValue] = [:]
    for member in answer.members where !["type", "custom_attributes"].contains(member.name) {
      if member.name == "social_profiles" {
        attributes[member.name] = socialProfiles(in: member.value)
      } else {
        collect(member.value, named: member.name, into: &attributes)
      }
    }
    return attributes
  }

  /// The workspace's own attributes, whatever their type.
  static func custom(in answer: JSONValue) -> [String: AttributeValue] {
    values(of: answer["custom_attributes"]?.members ?? [])
  }

  private static func collect(
    _ value: JSONValue,
    named name: String,
    into attributes: inout [String: AttributeValue]
  ) {
    switch value {
    case .object(let members) where value.list(["data"]) == nil:
      for member in members where member.name != "type" {
        collect(member.value, named: "\(name).\(member.name)", into: &attributes)
      }
    case .text(let text): attributes[name] = text.isEmpty ? nil : .text(text)
    case .number(let digits) where name == "id" || name.hasSuffix("_id"):
      attributes[name] = .text(digits)
    case .number, .flag: attributes[name] = AttributeValue(json: value)
    case .null: attributes[name] = nil
    case .array, .object: break
    }
  }

  /// Addresses of the profiles, or their names where there is no address.
  private static func socialProfiles(in value: JSONValue) -> AttributeValue? {
    let profiles = (value.list(["data", "social_profiles"]) ?? []).compactMap { profile in
      profile["url"]?.filledText ?? profile["name"]?.filledText
    }
    return profiles.isEmpty ? nil : .list(profiles.map { .text($0) })
  }

  fileprivate static func values(of members: [JSONMember]) -> [String: AttributeValue] {
    members.reduce(into: [:]) { $0[$1.name] = AttributeValue(json: $1.value) }
  }
}

extension AttributeValue {
  /// Reads any JSON value; nil for null.
  ///
  /// A number beyond every machine number stays what it was written as.
  init?(json value: JSONValue) {
    switch value {
    case .null: return nil
    case .flag(let flag): self = .flag(flag)
    case .text(let text): self = .text(text)
    case .number(let digits):
      self =
        Int64(digits).map { .integer($0) } ?? value.double.map { .decimal($0) } ?? .text(digits)
    case .array(let elements): self = .list(elements.compactMap { AttributeValue(json: $0) })
    case .object(let members): self = .nested(ContactAttributes.values(of: members))
    }
  }
}
