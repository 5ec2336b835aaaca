internal import ContactResolution
internal import PanelModel
internal import TextTerminal

extension ContactsReport {
  /// The contacts as CSV (RFC 4180): one line each, the fields of Users and Leads as columns.
  ///
  /// Dates are ISO 8601 in UTC; `problem` says why a contact could not be read.
  var csv: String {
    var columns = fields.user
    for field in fields.lead where !columns.contains(field) { columns.append(field) }
    let heading =
      ["id", "role", "name", "url", "conversations", "problem"] + columns.map(\.name)
    let lines = resolved.contacts.map { contact in
      let rows = contact.known.map(rows(of:)) ?? []
      let head = [
        contact.known?.id.text ?? contact.id.text,
        contact.known?.role.name ?? "",
        contact.known?.name ?? "",
        url(of: contact) ?? "",
        contact.conversations.map(\.text).joined(separator: " "),
        contact.failure.map { UnresolvedReason($0).rawValue } ?? "",
      ]
      return head + columns.map { column in Self.value(rows.first { $0.name == column.name }) }
    }
    return ([heading] + lines).map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// What formulas begin with, in the forms of East Asian keyboards as well.
  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private static func value(_ row: FieldRow?) -> String {
    row?.moment?.iso8601 ?? row?.text ?? ""
  }

  /// The value as CSV writes it, quoted where it must be.
  ///
  /// Names and attributes are written by strangers: control characters are replaced, and a value
  /// that a spreadsheet would take for a formula gets an apostrophe before it.
  private static func quoted(_ value: String) -> String {
    let value = DisplayText.safe(value)
    // By scalars: a mark behind a sign would make another character of it, here but not there.
    let isFormula = value.unicodeScalars.first.map { formulaSigns.contains($0) } ?? false
    let safe = isFormula ? "'" + value : value
    guard safe.unicodeScalars.contains(where: { $0 == "\"" || $0 == "," }) else { return safe }
    let parts = safe.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
  }
}
