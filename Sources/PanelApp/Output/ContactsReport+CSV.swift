internal import ContactResolution

extension ContactsReport {
  /// The contacts as CSV (RFC 4180): one line each, the fields of Users and Leads as columns.
  var csv: String {
    var columns = fields.user
    for field in fields.lead where !columns.contains(field) { columns.append(field) }
    let heading = ["id", "role", "name", "url", "conversations"] + columns.map(\.name)
    let lines = resolved.contacts.map { contact in
      let rows = contact.known.map(rows(of:)) ?? []
      let head = [
        contact.known?.id.text ?? contact.id.text,
        contact.known?.role.name ?? "",
        contact.known?.name ?? "",
        url(of: contact) ?? "",
        contact.conversations.map(\.text).joined(separator: " "),
      ]
      return head + columns.map { column in rows.first { $0.name == column.name }?.text ?? "" }
    }
    return ([heading] + lines).map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The value as CSV writes it, quoted where it must be.
  ///
  /// A value that a spreadsheet would take for a formula gets an apostrophe before it: names and
  /// attributes are written by strangers.
  private static func quoted(_ value: String) -> String {
    let isFormula = value.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isFormula ? "'" + value : value
    guard safe.contains(where: { "\",\r\n".contains($0) || $0 == "\r\n" }) else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
