/// The attributes that the sample Intercom describes.
enum SampleAttributeTable {
  static let attributes = standard + custom

  private static let standard: [SampleAttribute] = [
    SampleAttribute(name: "name", label: "Name", explanation: "A person's full name"),
    SampleAttribute(name: "email", label: "Email", explanation: "The email address of a person"),
    SampleAttribute(name: "phone", label: "Phone", explanation: "The phone number of a person"),
    SampleAttribute(name: "external_id", label: "User ID", explanation: "Your own id of a user"),
    SampleAttribute(name: "role", label: "Type", explanation: "User or lead"),
    SampleAttribute(name: "owner_id", label: "Owner", explanation: "The teammate in charge"),
    SampleAttribute(name: "created_at", label: "First seen", type: .date),
    SampleAttribute(name: "signed_up_at", label: "Signed up", type: .date),
    SampleAttribute(
      name: "last_seen_at",
      label: "Last seen",
      type: .date,
      explanation: "The last day a person visited your site or app"
    ),
    SampleAttribute(name: "last_contacted_at", label: "Last contacted", type: .date),
    SampleAttribute(name: "last_replied_at", label: "Last heard from", type: .date),
    SampleAttribute(name: "browser", label: "Browser"),
    SampleAttribute(name: "browser_version", label: "Browser version"),
    SampleAttribute(name: "browser_language", label: "Browser language"),
    SampleAttribute(name: "os", label: "OS"),
    SampleAttribute(name: "language_override", label: "Language override"),
    SampleAttribute(name: "location.country", label: "Country"),
    SampleAttribute(name: "location.region", label: "Region"),
    SampleAttribute(name: "location.city", label: "City"),
    SampleAttribute(
      name: "unsubscribed_from_emails",
      label: "Unsubscribed from emails",
      type: .boolean
    ),
  ]

  private static let custom: [SampleAttribute] = [
    own("tier", "Tier", .string, "What the contract promises", ["bronze", "silver", "gold"]),
    own("seats", "Seats", .integer, "Paid seats"),
    own("monthly_orders", "Monthly orders", .float, "Average of the last quarter"),
    own("renewal_at", "Renewal", .date, "When the contract is renewed"),
    own("trial_ends", "Trial ends", .date, "A date whose name does not say so"),
    own("imported_at", "Imported", .string, "Text, though its name ends as dates do"),
    own("is_beta", "Beta tester", .boolean, "Sees what is not finished"),
    own("order id", "Last order", .string, "A name with a blank"),
    own("nps", "NPS", .integer, "From 0 to 10"),
    own("Lieblingsfarbe 🎨", "Lieblingsfarbe 🎨", .string, "Ein Name mit Bild"),
    SampleAttribute(
      name: "old_plan",
      label: "Old plan",
      isCustom: true,
      isArchived: true
    ),
  ]

  private static func own(
    _ name: String,
    _ label: String,
    _ type: SampleAttribute.Kind,
    _ explanation: String,
    _ options: [String] = []
  ) -> SampleAttribute {
    SampleAttribute(
      name: name,
      label: label,
      type: type,
      explanation: explanation,
      isCustom: true,
      options: options
    )
  }
}
