/// Turns a contact's attributes into rows for people.
public struct FieldFormatter: Sendable {
  private let now: Timestamp
  private let offset: UTCOffset
  private let known: KnownAttributes

  /// Makes a formatter for the present and the person's distance from UTC.
  ///
  /// The attributes are the workspace's, as far as they are known: they give labels and types.
  public init(
    now: Timestamp,
    offset: UTCOffset,
    attributes: KnownAttributes = KnownAttributes()
  ) {
    self.now = now
    self.offset = offset
    known = attributes
  }

  /// One row for each field, in the order of the fields; a row without a value has an empty text.
  public func rows(
    of contact: Contact,
    details: ContactDetails,
    fields: [VisibleField]
  ) -> [FieldRow] {
    fields.map { row($0, contact, details) }
  }

  private func row(
    _ field: VisibleField,
    _ contact: Contact,
    _ details: ContactDetails
  ) -> FieldRow {
    guard let attribute = AttributeCatalog.attribute(field.name) else {
      return workspaceRow(field, contact)
    }
    let value: AttributeValue? =
      switch attribute.kind {
      case .text, .integer, .flag, .date:
        contact.value(of: attribute.name) ?? contact.customAttributes[field.name]
      case .company: Self.text(details.companies?.map(\.name))
      case .plan: Self.text(details.companies?.compactMap(\.plan))
      case .owner: Self.text(details.ownerName.map { [$0] })
      case .location:
        Self.text(["city", "region", "country"].map { contact.text(of: "location.\($0)") })
      case .browser: Self.browser(of: contact)
      }
    let label = attribute.kind.isComposed ? nil : known.standard(attribute.name)?.filledLabel
    var row = row(
      field.name,
      label ?? attribute.label,
      value,
      isDate: attribute.kind == .date
    )
    switch attribute.kind {
    case .company: row.parts = Self.shown(details.companies?.map(\.name))
    case .plan: row.parts = Self.shown(details.companies?.map(\.plan))
    case .text, .integer, .flag, .date, .owner, .location, .browser: break
    }
    return row
  }

  /// The row of an attribute that the workspace made, or of one that nobody has heard of.
  private func workspaceRow(_ field: VisibleField, _ contact: Contact) -> FieldRow {
    let name = ContactAttribute.plainName(field.name)
    let custom = known.custom(name)
    let isStandard = contact.customAttributes[name] == nil && custom == nil
    let attribute = isStandard ? known.standard(name) : custom
    let value = contact.customAttributes[name] ?? contact.attributes[name]
    return row(
      field.name,
      attribute?.filledLabel ?? name,
      value,
      isDate: attribute.map { $0.type == .date } ?? name.hasSuffix("_at"),
      isMoney: MoneyName.isMoney(name)
    )
  }

  private func row(
    _ name: String,
    _ label: String,
    _ value: AttributeValue?,
    isDate: Bool,
    isMoney: Bool = false
  ) -> FieldRow {
    guard let value else { return FieldRow(name: name, label: label, value: nil, text: "") }
    guard isDate, let date = DateText(value, now: now, offset: offset) else {
      return FieldRow(
        name: name,
        label: label,
        value: value,
        text: (isMoney ? value.amount : nil) ?? value.text,
        parts: value.parts
      )
    }
    return FieldRow(
      name: name,
      label: label,
      value: value,
      text: date.text,
      moment: date.moment,
      detail: date.detail
    )
  }

  /// The texts as one value, each once; nil when there is none or all are empty.
  private static func text(_ texts: [String?]?) -> AttributeValue? {
    let shown = shown(texts)
    return shown.isEmpty ? nil : .text(shown.joined(separator: ", "))
  }

  /// The texts that say something, each once.
  private static func shown(_ texts: [String?]?) -> [String] {
    var shown: [String] = []
    for text in texts ?? [] {
      guard let text, !text.isEmpty, !shown.contains(text) else { continue }
      shown.append(text)
    }
    return shown
  }

  /// Browser, version and system as one text, such as `Chrome 126 on macOS`.
  private static func browser(of contact: Contact) -> AttributeValue? {
    BrowserName.text(
      browser: contact.text(of: "browser"),
      version: contact.text(of: "browser_version"),
      system: contact.text(of: "os")
    ).map { .text($0) }
  }
}

extension ContactAttribute {
  fileprivate var filledLabel: String? { label.isEmpty ? nil : label }
}

extension Contact {
  /// The value of a standard attribute; nil when the contact lacks it.
  fileprivate func value(of name: String) -> AttributeValue? {
    if let value = attributes[name] { return value }
    return switch name {
    case "id": .text(id.text)
    case "role": .text(role.name)
    case "name": self.name.map { .text($0) }
    case "email": email.map { .text($0) }
    case "phone": phone.map { .text($0) }
    case "workspace_id": workspace.map { .text($0.text) }
    default: nil
    }
  }

  /// The text of a standard attribute; nil when the contact lacks it or it is empty.
  fileprivate func text(of name: String) -> String? {
    attributes[name].map(\.text).flatMap { $0.isEmpty ? nil : $0 }
  }
}
