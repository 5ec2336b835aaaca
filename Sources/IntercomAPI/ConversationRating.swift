internal import ContactResolution
internal import HTTPExchange

/// How the contact rated a conversation, which Intercom tells beside the parts.
struct ConversationRating {
  private static let changed = "conversation_rating_changed"
  private static let remarked = "conversation_rating_remark_added"
  private static let best = 5

  private let score: Int64?
  private let remark: String
  private let contact: String?
  private let given: Timestamp?

  /// Reads a rating; nil when there is none yet.
  ///
  /// Source: Intercom OpenAPI 2.16, schema `conversation_rating`.
  init?(intercom answer: JSONValue?) {
    score = answer?["rating"]?.integer
    remark = answer?["remark"]?.scalarText.map { HTMLText.plain($0) } ?? ""
    contact = answer?["contact"]?["id"]?.scalarText
    given = answer?["updated_at"]?.moment ?? answer?["created_at"]?.moment
    guard score != nil || !remark.isEmpty else { return nil }
  }

  /// Lets the last parts about the rating say it, or adds one where there is none.
  func apply(to parts: inout [ConversationPart]) {
    let change = Self.lastIndex(of: Self.changed, in: parts)
    let remarking = Self.lastIndex(of: Self.remarked, in: parts)
    if let change { parts[change].kind = .event(Self.changed, subject: subject) }
    if let place = remarking ?? change {
      if parts[place].text.isEmpty { parts[place].text = remark }
      return
    }
    let author = parts.first { $0.author.role == .contact && $0.author.id == contact }?.author
    parts.append(
      ConversationPart(
        id: "",
        kind: .event(Self.changed, subject: subject),
        author: author ?? ConversationPart.Author(role: .contact, id: contact),
        created: given,
        text: remark
      )
    )
  }

  private var subject: String? { score.map { "\($0)/\(Self.best)" } }

  private static func lastIndex(of name: String, in parts: [ConversationPart]) -> Int? {
    parts.lastIndex { part in
      if case .event(name, _) = part.kind { true } else { false }
    }
  }
}
