/// Attributes whose values come in every shape: dates, numbers, lists, nested values, money.
enum DateTable {
  static let issue = SampleIssue(
    summary: "Reminder mails carry the wrong day",
    updated: .hours(74),
    description: [
      "A User and a Lead whose attributes hold dates in every shape, lists and nested values.",
      .bullets((1_111...1_112).map { [.paragraph([.card(ConversationAddress.inbox($0))])] }),
      "Dates by type alone: contract_start, next review, legacy_import, synced, trial_ends.",
      "No dates for all their names: looked_at, gate_at, imported_at.",
    ],
    conversationCount: 2
  )

  static let story = SampleStory(
    contacts: [
      SampleContact(
        word: "dagny",
        number: 610,
        name: "Dagny Aasen",
        email: "dagny@example.com",
        phone: "+47 55 55 01 71",
        externalID: "8110",
        companies: ["globex"],
        place: .dublin,
        created: .days(1_100),
        lastSeen: .hours(9),
        lastReplied: .days(3),
        owner: .haruka,
        software: .firefox,
        tags: ["Dates"],
        segments: ["Active", "Paying"],
        attributes: userValues,
        extras: standardValues
      ),
      SampleContact(
        word: "pavel",
        number: 611,
        role: .lead,
        name: "Pavel Horák",
        email: "pavel@example.com",
        lastSeen: .days(6),
        attributes: leadValues,
        extras: [
          "utm_campaign": "spring", "utm_source": "newsletter", "utm_medium": "email",
          "referrer": "https://search.example.com/?q=shop",
        ]
      ),
    ],
    conversations: [
      talk(1_111, "dagny", "The reminder says Thursday, the contract ends on Friday."),
      talk(1_112, "pavel", "When does my trial end?"),
    ]
  )

  private static let userValues: [JSON.Member] = [
    member("contract_start", 1_677_923_174),
    member("next review", 1_830_297_600),
    member("legacy_import", 1_577_836_800_000),
    member("synced", "2025-11-03T07:08:09Z"),
    member("trial_ends", "2023-03-04"),
    member("renewal_at", "1830297600"),
    member("undescribed_at", 1_767_225_600.5),
    member("looked_at", 1_677_923),
    member("gate_at", "B 12"),
    member("imported_at", "by hand"),
    member("lifetime_value", 18_250.75),
    member("last_invoice", 1_200),
    member("open_orders", 0),
    member("csat", 4.25),
    member("storage_gb", 0.000_125),
    member("sso_enabled", true),
    member("onboarding_done", false),
    member("signup_source", "fair"),
    member("お気に入りの色", "山吹色"),
    member("Größe des Lagers", 12_500),
    member("لغة التواصل", "العربية"),
    member("город доставки", "Санкт-Петербург"),
    member("nachbarschaft_des_naechstgelegenen_auslieferungslagers", .text(longText)),
    member("channels", ["mail", "chat", "phone", 7, false]),
    member(
      "budget",
      ["amount": 1_200, "currency": "EUR", "until": ["year": 2_027, "quarter": 2]]
    ),
    member("contacts_by_country", [["code": "NOR", "count": 12], ["code": "SWE", "count": 3]]),
    member("empty_list", []),
    member("empty_object", [:]),
    member("negative_at", -86_400),
    member("zero_at", 0),
  ]

  private static let leadValues: [JSON.Member] = [
    member("trial_ends", 1_830_297_600),
    member("signup_source", "web"),
    member("is_beta", false),
    member("legacy_import", nil),
    member("looked_at", 3),
  ]

  private static let standardValues: KeyValuePairs<String, JSON> = [
    "avatar": ["type": "avatar", "image_url": "https://files.example.com/dagny.jpg"],
    "ios_app_name": "Shop", "ios_app_version": "7.2", "ios_device": "iPhone 15",
    "ios_os_version": "18.3", "ios_last_seen_at": 1_763_500_000, "language_override": "nb",
    "last_contacted_at": 1_763_400_000, "last_email_opened_at": 1_763_300_000,
    "last_email_clicked_at": 1_763_200_000,
  ]

  private static let longText =
    "Between the old harbour and the railway, two streets behind the market hall, where the vans "
    + "turn; the second gate on the left, not the one with the blue door"

  private static func member(_ name: String, _ value: JSON) -> JSON.Member {
    JSON.Member(name: name, value: value)
  }

  private static func talk(
    _ number: Int,
    _ contact: String,
    _ message: String
  ) -> SampleConversation {
    SampleConversation(
      number: number,
      contacts: [contact],
      message: message,
      age: .days(3),
      updated: .hours(74),
      waiting: .hours(74),
      assignee: .haruka
    )
  }
}
