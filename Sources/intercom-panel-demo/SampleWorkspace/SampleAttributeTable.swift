/// The attributes that the sample Intercom describes.
enum SampleAttributeTable {
  static let attributes = standard + custom

  /// The workspace's own: all types, names with blanks and of other scripts, one archived.
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
    own("contract_start", "Contract start", .date, "In seconds, without _at in its name"),
    own("next review", "Next review", .date, "A date whose name has a blank"),
    own("legacy_import", "Legacy import", .date, "In milliseconds, as an old tool wrote it"),
    own("synced", "Synchronised", .date, "A date written as text"),
    own("looked_at", "Looked at", .integer, "Pages looked at last week; no date"),
    own("gate_at", "Gate", .string, "Where the parcels are handed over; no date"),
    own("lifetime_value", "Lifetime value", .float, "All that was ever paid, in US dollars"),
    own("last_invoice", "Last invoice", .float, "The amount of the last invoice, in US dollars"),
    own("open_orders", "Open orders", .integer, "Orders that are not sent yet"),
    own("csat", "CSAT", .float, "Average of the last ten ratings"),
    own("sso_enabled", "Single sign-on", .boolean, "Signs in by the company's own service"),
    own("onboarding_done", "Onboarding done", .boolean, ""),
    own("signup_source", "Sign-up source", .string, "", ["web", "fair", "partner", "phone"]),
    own("storage_gb", "Storage (GB)", .float, "Used storage"),
    own("お気に入りの色", "お気に入りの色", .string, "日本語の属性名"),
    own("Größe des Lagers", "Größe des Lagers", .integer, "In Quadratmetern"),
    own("لغة التواصل", "لغة التواصل", .string, "اللغة التي يفضلها العميل"),
    own("город доставки", "Город доставки", .string, "Куда доставляются заказы"),
    own("nachbarschaft_des_naechstgelegenen_auslieferungslagers", "", .string, longExplanation),
    own(
      "\u{1B}[2Jevil",
      "\u{202E}live\u{1B}[31m",
      .string,
      "\u{1B}]0;harm\u{7} to terminals"
    ),
    SampleAttribute(
      name: "old_plan",
      label: "Old plan",
      explanation: "Kept for old values alone",
      isCustom: true,
      isArchived: true
    ),
  ]

  private static let longExplanation =
    "Which part of the town the nearest warehouse lies in, as the carrier calls it; it is empty "
    + "for all who have never ordered anything, and for those who collect their parcels themselves"

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
