internal import ContactResolution

/// Words for the workspace behind another connection than the main one.
extension ResolvedContacts {
  /// The workspace's name, else the connection's; nil for the main one.
  func placeName(of connection: ConnectionName?) -> String? {
    guard let connection else { return nil }
    let name = otherWorkspaces[connection]?.name ?? ""
    return name.isEmpty ? connection.text : name
  }

  /// The name and the region, such as `Globex (eu)`; nil for the main one.
  func placeWords(of connection: ConnectionName?) -> String? {
    guard let connection, let name = placeName(of: connection) else { return nil }
    return otherWorkspaces[connection].map { "\(name) (\($0.region.rawValue))" } ?? name
  }
}
