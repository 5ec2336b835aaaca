/// A User or Lead of the sample Intercom.
struct SampleContact: Sendable {
  /// A short word by which the tables name the contact.
  var word: String
  /// The number by which the tables make its id; see `id`.
  var number: Int
  /// Whether it is a user or a lead.
  var role = Role.user
  /// The name; nil when there is none.
  var name: String?
  /// The address; nil when there is none.
  var email: String?
  /// The phone number; nil when there is none.
  var phone: String?
  /// The workspace's own id; nil when there is none.
  var externalID: String?
  /// The companies by their words.
  var companies: [String] = []
  /// City, region and country; nil when unknown.
  var place: Place?
  /// When it was made.
  var created = Age.days(200)
  /// When it was last seen; nil when never.
  var lastSeen: Age?
  /// When it last wrote; nil when that was when it was last seen.
  var lastReplied: Age?
  /// The teammate who owns it; nil when nobody does.
  var owner: SampleTeammate?
  /// Browser and operating system; nil when unknown.
  var software: Software?
  /// The names of its tags.
  var tags: [String] = []
  /// The names of its segments.
  var segments: [String] = []
  /// Notes of teammates, newest first.
  var notes: [String] = []
  /// The workspace's own attributes.
  var attributes: [JSON.Member] = []
  /// What its shape says otherwise than usual, such as `has_hard_bounced`.
  var extras: KeyValuePairs<String, JSON> = [:]
  /// Whether Intercom still answers for it.
  var presence = Presence.present

  /// Intercom's id: 24 hexadecimal digits.
  var id: String {
    let digits = String(number, radix: 16)
    return "6762f0d01bb69f9f2193" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Intercom's two roles.
  enum Role: String, Sendable {
    case user
    case lead
  }

  /// Where somebody was last; the code has three letters.
  struct Place: Sendable {
    var city: String?
    var region: String?
    var country: String
    var code: String
    var continent: String
  }

  /// What somebody last used.
  struct Software: Sendable {
    var browser: String
    var version: String
    var system: String
    var language: String
  }

  /// What became of a contact.
  enum Presence: Sendable {
    case present
    /// Merged into the contact of that word.
    case merged(into: String)
    case archived
  }
}
