/// All mentions of conversations in an issue, place by place.
///
/// The places may arrive in any order and more than once, as comment pages and remote links do:
/// the links are always in order of first mention in the issue.
public struct IssueLinks: Sendable {
  private var mentions: [ConversationLink.Origin: [ConversationLink]] = [:]
  private var commentMentions: [String: [ConversationLink]] = [:]

  /// No mentions yet.
  public init() {}

  /// Searches all that an issue carries itself: everything but its remote links.
  public mutating func search(_ issue: Issue) {
    mentions[.property] = issue.propertyConversations.flatMap {
      Self.mentions(inID: $0.text, origin: .property)
    }
    mentions[.field] = issue.fieldConversations.flatMap {
      Self.mentions(inID: $0.text, origin: .field)
    }
    mentions[.description] = Self.mentions(in: issue.description, origin: .description)
    mentions[.textField] = issue.textFields.flatMap {
      Self.mentions(in: $0.content, origin: .textField)
    }
    search(issue.comments)
  }

  /// Searches all comments known by now, oldest first; each text is searched once only.
  public mutating func search(_ comments: [Comment]) {
    var searched: [String: [ConversationLink]] = [:]
    var all: [ConversationLink] = []
    for comment in comments {
      let known = comment.id.isEmpty ? nil : commentMentions[comment.id]
      let links = known ?? Self.mentions(in: comment.body, origin: .comment)
      searched[comment.id] = links
      all += links
    }
    commentMentions = searched
    mentions[.comment] = all
  }

  /// Searches the remote links, each of which is one URL.
  public mutating func search(_ remoteLinks: [RemoteLink]) {
    mentions[.remoteLink] = remoteLinks.compactMap { remoteLink in
      guard case .conversation(let address) = IntercomURL(remoteLink.url) else { return nil }
      return address.link(origin: .remoteLink)
    }
  }

  /// The links in order of first mention, each conversation once with its first origin.
  ///
  /// A later mention fills in what the first left open. Two workspaces or regions that contradict
  /// each other are two links; a bare id means the connected workspace, when that is known.
  public func links(connected: Workspace?) -> [ConversationLink] {
    foundLinks(connected: connected).map(\.link)
  }

  func foundLinks(connected: Workspace?) -> [FoundLink] {
    var found: [FoundLink] = []
    var positions: [ConversationID: [Int]] = [:]
    for origin in ConversationLink.Origin.allCases {
      for mention in mentions[origin, default: []] {
        let isKnown = positions[mention.id, default: []].contains { position in
          found[position].absorb(mention, connected: connected)
        }
        guard !isKnown else { continue }
        positions[mention.id, default: []].append(found.count)
        found.append(FoundLink(mention))
      }
    }
    return found
  }
}

extension IssueLinks {
  private static func mentions(
    in text: RichText,
    origin: ConversationLink.Origin
  ) -> [ConversationLink] {
    text.searchedTexts.flatMap { part in
      ConversationLinkFinder.addresses(in: part).map { $0.link(origin: origin) }
    }
  }

  /// The mentions in one entry of the property or field: an id, a URL, or several with commas.
  private static func mentions(
    inID text: String,
    origin: ConversationLink.Origin
  ) -> [ConversationLink] {
    if text.utf8.contains(UInt8(ascii: "/")) {
      return ConversationLinkFinder.addresses(in: text).map { $0.link(origin: origin) }
    }
    return text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }.map { id in
      ConversationLink(id: ConversationID(id), origin: origin)
    }
  }
}
