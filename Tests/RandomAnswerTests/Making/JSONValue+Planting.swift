import HTTPExchange

extension JSONValue {
  /// The value with what stands at the path replaced or added; objects on the way are made where
  /// there are none.
  func planting(_ value: JSONValue, at path: String...) -> JSONValue {
    planting(value, at: path[...])
  }

  private func planting(_ value: JSONValue, at path: ArraySlice<String>) -> JSONValue {
    guard let name = path.first else { return value }
    var members = self.members.filter { $0.name != name }
    let old = self[name] ?? .null
    members.append(JSONMember(name, old.planting(value, at: path.dropFirst())))
    return .object(members)
  }

  /// The value without a member.
  func without(_ name: String) -> JSONValue {
    .object(members.filter { $0.name != name })
  }

  /// An object of members given by name.
  static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { JSONMember($0.key, $0.value) })
  }
}
