import ContactResolution

/// What an issue names and what Intercom knows of it, decided before any answer is made: so a test
/// knows what has to come out without reading answers itself.
struct IssuePlan: Sendable {
  /// A conversation named somewhere in the issue.
  struct Mention: Sendable {
    var id: String
    var origin: ConversationLink.Origin
    /// How it is named: a bare id in the property and the field, a URL elsewhere.
    var url: String
  }

  /// What Intercom answers when it is asked for a conversation.
  enum Talk: Sendable, Equatable {
    case held(contacts: [String])
    case refused(status: Int)
    /// It is never asked for, being in another workspace.
    case elsewhere
  }

  /// What Intercom answers when it is asked for a contact.
  enum Person: Sendable, Equatable {
    case held
    /// There, but missing in searches.
    case unsearched
    case merged(into: String)
    case gone
  }

  /// Where the issue names conversations, in the order in which it is searched.
  var mentions: [Mention] = []
  /// The conversations by id.
  var talks: [String: Talk] = [:]
  /// Those that are tickets.
  var tickets: Set<String> = []
  /// The contacts by id.
  var people: [String: Person] = [:]
  /// How many comments the issue has.
  var comments: Int
  /// How many comments Jira gives at once.
  var commentPage: Int
  /// How many contacts Intercom gives at once.
  var contactPage: Int

  /// The workspace that the token opens.
  static let workspace = "acme1234"

  /// Decides; the same chance decides the same.
  init(_ chance: inout Chance) {
    comments = chance.oneIn(3) ? 0 : chance.count(0...60)
    commentPage = chance.choice([1, 3, 10, 100])
    contactPage = chance.choice([1, 2, 7, 50])
    let people = (0..<chance.count(1...chance.choice([6, 70]))).map { Self.id($0, &chance) }
    for (index, id) in people.enumerated() {
      self.people[id] = Self.person(index, among: people, &chance)
    }
    for number in 0..<chance.count(0...chance.choice([8, 8, 80])) {
      addTalk(number, among: people, &chance)
    }
    let order = ConversationLink.Origin.allCases
    mentions = order.flatMap { origin in mentions.filter { $0.origin == origin } }
  }

  private static func id(_ number: Int, _ chance: inout Chance) -> String {
    switch chance.number(0...23) {
    case 0, 1: chance.choice(["a b", "ü", "支払い", "👩‍👩‍👧", "%2F", "0", "a\"b"]) + "-\(number)"
    case 2: chance.choice(unaskable) + "-\(number)"
    default: usual + String(1_000 + number)
    }
  }

  /// What the ids of Intercom's contacts look like.
  private static let usual = "6762f0b4c8a1d2e3f4a5"
  /// Beginnings of ids that are never put into a path, so that they name nobody.
  private static let unaskable = [
    "a/b", "a\\b", "\u{1B}[2J", String(repeating: "9", count: 400),
  ]

  private static func person(
    _ index: Int,
    among people: [String],
    _ chance: inout Chance
  ) -> Person {
    let isUnaskable = unaskable.contains { people[index].hasPrefix($0) }
    // Only usual ids are asked for by themselves here: they stand in a path as they are.
    guard people[index].hasPrefix(usual) else { return isUnaskable ? .gone : .held }
    switch chance.number(0...9) {
    case 0: return .unsearched
    case 1: return .gone
    case 2:
      let others = people.filter { $0.hasPrefix(usual) }
      return .merged(into: chance.choice(others))
    default: return .held
    }
  }

  private mutating func addTalk(_ number: Int, among people: [String], _ chance: inout Chance) {
    let id = "21547\(4_000_000_000 + number)"
    let isTicket = chance.oneIn(5)
    let isElsewhere = chance.oneIn(7)
    let contacts = (0..<chance.count(0...8)).map { _ in chance.choice(people) }
    if isTicket { tickets.insert(id) }
    talks[id] =
      isElsewhere
      ? .elsewhere
      : chance.oneIn(8)
        ? .refused(status: chance.choice([403, 404, 410, 422, 500, 503]))
        : .held(contacts: contacts)
    let origins = ConversationLink.Origin.allCases.filter { origin in
      let isBare = origin == .property || origin == .field
      return !(isBare && (isTicket || isElsewhere)) && !(origin == .comment && comments == 0)
    }
    for _ in 0..<chance.count(1...3) {
      let url = Self.url(id, isTicket: isTicket, isElsewhere: isElsewhere, &chance)
      mentions.append(Mention(id: id, origin: chance.choice(origins), url: url))
    }
  }

  private static func url(
    _ id: String,
    isTicket: Bool,
    isElsewhere: Bool,
    _ chance: inout Chance
  ) -> String {
    let kind = isTicket ? "ticket" : "conversation"
    guard !isElsewhere else {
      return "https://app.eu.intercom.com/a/inbox/other123/inbox/\(kind)/\(id)"
    }
    return "https://app.intercom.com/a/"
      + chance.choice([
        "inbox/\(workspace)/inbox/\(kind)/\(id)",
        "apps/\(workspace)/inbox/shared/all/\(kind)/\(id)",
        "inbox/\(workspace)/inbox/admin/8857114/\(kind)/\(id)#part_id=comment-\(id)-2",
        "apps/\(workspace)/inbox/inbox/\(kind)/\(id)?q=7",
      ])
  }
}
