internal import ContactResolution

extension ContactAttribute {
  static let standard: [ContactAttribute] = [
    ContactAttribute(name: "email", label: "Email", description: "The address."),
    ContactAttribute(name: "phone", label: "Phone"),
    ContactAttribute(name: "external_id", label: "User ID"),
    ContactAttribute(name: "company", label: "Company"),
    ContactAttribute(name: "plan", label: "Plan"),
    ContactAttribute(name: "created_at", label: "First seen", type: .date),
    ContactAttribute(name: "last_seen_at", label: "Last seen", type: .date),
    ContactAttribute(name: "location", label: "Location"),
    ContactAttribute(name: "owner", label: "Owner"),
    ContactAttribute(name: "location.city", label: "City"),
  ]

  static func merged(
    standard: [ContactAttribute],
    with listed: [ContactAttribute]
  ) -> [ContactAttribute] {
    standard + listed
  }
}
