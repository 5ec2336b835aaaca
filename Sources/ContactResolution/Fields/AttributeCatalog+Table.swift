extension AttributeCatalog {
  /// Intercom's standard attributes of a contact with Intercom's own labels, and the composed ones.
  ///
  /// Source: Intercom OpenAPI 2.16, schema contact and its examples; labels as Intercom lists its
  /// data attributes.
  static let table: [Attribute] = [
    Attribute("name", "Name", .text, "What the person is called"),
    Attribute("email", "Email", .text, "The person's e-mail address"),
    Attribute("email_domain", "Email domain", .text, "What stands behind the @ of the address"),
    Attribute("phone", "Phone", .text, "The person's phone number"),
    Attribute(
      "external_id",
      "User ID",
      .text,
      "The id your own system gave the person",
      formerly: ["user_id"]
    ),
    Attribute("id", "ID", .text, "The id Intercom gave the contact"),
    Attribute(
      "workspace_id",
      "Workspace ID",
      .text,
      "The workspace the contact lives in",
      formerly: ["app_id"]
    ),
    Attribute("role", "Role", .text, "Whether the contact is a user or a lead"),
    Attribute(
      "owner",
      "Owner",
      .owner,
      "The teammate the contact is assigned to",
      formerly: ["owner_id"]
    ),
    Attribute(
      "company",
      "Company",
      .company,
      "All companies the contact belongs to",
      formerly: ["companies"]
    ),
    Attribute("plan", "Plan", .plan, "The plans of these companies"),
    Attribute("created_at", "First seen", .date, "When the contact was created"),
    Attribute("signed_up_at", "Signed up", .date, "When the person signed up for your product"),
    Attribute(
      "last_seen_at",
      "Last seen",
      .date,
      "When the person last visited your site or app",
      formerly: ["last_request_at"]
    ),
    Attribute("last_replied_at", "Last heard from", .date, "When the person last wrote to you"),
    Attribute("last_contacted_at", "Last contacted", .date, "When you last wrote to the person"),
    Attribute(
      "last_email_opened_at",
      "Last opened email",
      .date,
      "When the person last opened an e-mail of yours"
    ),
    Attribute(
      "last_email_clicked_at",
      "Last clicked on link in email",
      .date,
      "When the person last followed a link in an e-mail of yours"
    ),
    Attribute("updated_at", "Updated at", .date, "When the contact last changed"),
    Attribute(
      "unsubscribed_from_emails",
      "Unsubscribed from Emails",
      .flag,
      "Whether the person wants no e-mails of yours"
    ),
    Attribute(
      "marked_email_as_spam",
      "Marked email as spam",
      .flag,
      "Whether the person called an e-mail of yours spam"
    ),
    Attribute(
      "has_hard_bounced",
      "Has hard bounced",
      .flag,
      "Whether an e-mail to the person came back for good"
    ),
    Attribute(
      "enabled_push_messaging",
      "Push messaging enabled",
      .flag,
      "Whether the person's devices take push messages"
    ),
    Attribute("location", "Location", .location, "City, region and country in one row"),
    Attribute(
      "location.country",
      "Country",
      .text,
      "The country the person is in",
      formerly: ["location_data.country_name"]
    ),
    Attribute(
      "location.region",
      "Region",
      .text,
      "The region the person is in",
      formerly: ["location_data.region_name"]
    ),
    Attribute(
      "location.city",
      "City",
      .text,
      "The city the person is in",
      formerly: ["location_data.city_name"]
    ),
    Attribute(
      "location.country_code",
      "Country code",
      .text,
      "The country as a short code",
      formerly: ["location_data.country_code"]
    ),
    Attribute(
      "location.continent_code",
      "Continent code",
      .text,
      "The continent as a short code",
      formerly: ["location_data.continent_code"]
    ),
    Attribute(
      "language_override",
      "Language override",
      .text,
      "The language chosen for the person in the Messenger"
    ),
    Attribute("browser", "Browser", .browser, "Browser and system in one row"),
    Attribute("browser_version", "Browser version", .text, "The whole version of the browser"),
    Attribute("browser_language", "Browser language", .text, "The language the browser is set to"),
    Attribute("os", "OS", .text, "The operating system as the browser reports it"),
    Attribute("social_profiles", "Social profiles", .text, "The person's pages in social networks"),
    Attribute(
      "avatar.image_url",
      "Avatar image url",
      .text,
      "Where the person's picture is",
      formerly: ["avatar"]
    ),
    Attribute("referrer", "Referral URL", .text, "The page that led the person to you"),
    Attribute("utm_campaign", "UTM Campaign", .text, "The campaign that led the person to you"),
    Attribute("utm_content", "UTM Content", .text, "The link of the campaign that was followed"),
    Attribute("utm_medium", "UTM Medium", .text, "The kind of the campaign"),
    Attribute("utm_source", "UTM Source", .text, "Where the campaign ran"),
    Attribute("utm_term", "UTM Term", .text, "The search term of the campaign"),
    Attribute("android_app_name", "Android app name", .text, "Your Android app the person uses"),
    Attribute("android_app_version", "Android app version", .text, "Its version"),
    Attribute("android_device", "Android device", .text, "The device it runs on"),
    Attribute("android_os_version", "Android OS version", .text, "The device's Android"),
    Attribute("android_sdk_version", "Android SDK version", .text, "Intercom's library in the app"),
    Attribute(
      "android_last_seen_at",
      "Last seen on Android",
      .date,
      "When the person last used your Android app"
    ),
    Attribute("ios_app_name", "iOS app name", .text, "Your iOS app the person uses"),
    Attribute("ios_app_version", "iOS app version", .text, "Its version"),
    Attribute("ios_device", "iOS device", .text, "The device it runs on"),
    Attribute("ios_os_version", "iOS OS version", .text, "The device's iOS"),
    Attribute("ios_sdk_version", "iOS SDK version", .text, "Intercom's library in the app"),
    Attribute(
      "ios_last_seen_at",
      "Last seen on iOS",
      .date,
      "When the person last used your iOS app"
    ),
    Attribute(
      "session_count",
      "Web sessions",
      .integer,
      "How often the person visited your site",
      isCurrent: false
    ),
    Attribute(
      "pseudonym",
      "Pseudonym",
      .text,
      "What the person was called as a lead",
      isCurrent: false
    ),
  ]
}
