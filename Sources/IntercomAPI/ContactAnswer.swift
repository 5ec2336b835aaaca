internal import ContactResolution
internal import HTTPExchange

extension Contact {
  /// Reads a contact; nil when it has no id.
  ///
  /// Source: Intercom OpenAPI 2.16, schema `contact`; leads may lack name and address although the
  /// schema says otherwise.
  init?(intercom answer: JSONValue) {
    guard let id = answer["id"]?.scalarText else { return nil }
    self.init(
      id: ContactID(id),
      role: Role(intercom: answer["role"]?.scalarText ?? ""),
      workspace: answer["workspace_id"]?.scalarText.map { WorkspaceID($0) },
      name: answer["name"]?.scalarText,
      email: answer["email"]?.scalarText,
      phone: answer["phone"]?.scalarText,
      owner: answer["owner_id"]?.assignedTeammate,
      companies: CompanyReferences(intercomContact: answer),
      attributes: ContactAttributes.standard(in: answer),
      customAttributes: ContactAttributes.custom(in: answer)
    )
  }
}

extension Contact.Role {
  /// Reads a role, whatever its case.
  fileprivate init(intercom name: String) {
    switch name.lowercased() {
    case "user": self = .user
    case "lead": self = .lead
    default: self = .unknown(name)
    }
  }
}
