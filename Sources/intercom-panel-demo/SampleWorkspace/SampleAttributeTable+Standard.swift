extension SampleAttributeTable {
  /// Intercom's own attributes with its labels and descriptions.
  ///
  /// Labels and words follow Intercom's list of data attributes and its help on user data.
  static let standard = identity + times + mail + place + software + campaign

  private static let identity = [
    text("name", "Name", "A person's full name"),
    text("email", "Email", "The email address assigned to a user or lead"),
    text("email_domain", "Email domain", "The part of the address behind the @"),
    text("phone", "Phone", "A person's phone number"),
    text(
      "external_id",
      "User ID",
      "A number identifying a person (applies to both users and leads)"
    ),
    text("role", "Type", "A user (signed up and logged in) or a lead (not logged in)"),
    text("owner_id", "Owner", "The teammate that owns a lead or user in Intercom"),
    text("id", "ID", "Intercom's own id of a person"),
    text("workspace_id", "Workspace ID", "The workspace a person belongs to"),
    text("avatar.image_url", "Avatar image url", "An avatar image URL"),
  ]

  private static let times = [
    date("created_at", "First Seen", "The first day a person visited your site or app"),
    date("signed_up_at", "Signed up", "The day a person first signed up for your product"),
    date("last_seen_at", "Last seen", "The last day a person visited your site or app"),
    date("last_contacted_at", "Last contacted", "The last day you contacted a person"),
    date("last_replied_at", "Last heard from", "The last day a person messaged you"),
    date("last_email_opened_at", "Last opened email", "The last day a person opened an email"),
    date(
      "last_email_clicked_at",
      "Last clicked on link in email",
      "The last day a person followed a link in an email"
    ),
    date("updated_at", "Updated at", "The last time anything about a person changed"),
  ]

  private static let mail = [
    flag(
      "unsubscribed_from_emails",
      "Unsubscribed from Emails",
      "Has a person unsubscribed from emails from your team?"
    ),
    flag("marked_email_as_spam", "Marked email as spam", "Has a person called an email spam?"),
    flag(
      "has_hard_bounced",
      "Has hard bounced",
      "Has an email sent from your team to a person bounced?"
    ),
  ]

  private static let place = [
    text(
      "location.country",
      "Country",
      "The country a person is in (or their IP address location)"
    ),
    text("location.region", "Region", "The region a person is in (or their IP address location)"),
    text("location.city", "City", "The city a person is in (or their IP address location)"),
    text("location.country_code", "Country code", "The code of that country"),
    text("location.continent_code", "Continent code", "The code of that continent"),
  ]

  private static let software = [
    text("browser", "Browser", "The browser a person is using"),
    text("browser_version", "Browser version", "The version of the browser a person is using"),
    text("browser_language", "Browser language", "The language of that browser"),
    text("language_override", "Language override", "The language a person prefers"),
    text("os", "OS", "The operating system a person is using"),
    text("ios_app_version", "iOS app version", "The version of your iOS app a person has"),
    text("ios_device", "iOS device", "The iOS device a person is using"),
    text("ios_os_version", "iOS version", "The iOS version a person has"),
    date("ios_last_seen_at", "Last seen on iOS", "The last day a person opened your iOS app"),
    text("android_app_version", "Android app version", "The version of your Android app"),
    text("android_device", "Android device", "The Android device a person is using"),
    text("android_os_version", "Android version", "The Android version a person has"),
    date(
      "android_last_seen_at",
      "Last seen on Android",
      "The last day a person opened your Android app"
    ),
  ]

  private static let campaign = [
    text("referrer", "Referral URL", "The previous page the person was on"),
    text("utm_campaign", "UTM Campaign", "The campaign a person came by"),
    text("utm_content", "UTM Content", "The advertisement a person came by"),
    text("utm_medium", "UTM Medium", "The medium a person came by"),
    text("utm_source", "UTM Source", "The source a person came by"),
    text("utm_term", "UTM Term", "The search word a person came by"),
  ]

  private static func text(_ name: String, _ label: String, _ words: String) -> SampleAttribute {
    SampleAttribute(name: name, label: label, explanation: words)
  }

  private static func date(_ name: String, _ label: String, _ words: String) -> SampleAttribute {
    SampleAttribute(name: name, label: label, type: .date, explanation: words)
  }

  private static func flag(_ name: String, _ label: String, _ words: String) -> SampleAttribute {
    SampleAttribute(name: name, label: label, type: .boolean, explanation: words)
  }
}
