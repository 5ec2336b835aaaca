import ContactResolution
import HTTPExchange

/// A Jira that answers for one issue as it was planned, with random answers around what was.
struct PlannedJira: Sendable {
  let plan: IssuePlan
  let descriptions: Descriptions
  let seed: UInt64
  let key: IssueKey

  /// The field of the site in which Intercom's integration keeps conversation ids, and one with a
  /// text.
  private static let idField = "customfield_10500"
  private static let textField = "customfield_10600"

  /// The answer to a request.
  func answer(_ kind: AnswerKind, to request: HTTPRequest) -> JSONValue {
    switch kind {
    case .issue: return issue
    case .comments: return comments(from: Int(request.parameter("startAt") ?? "0") ?? 0)
    case .remoteLinks: return remoteLinks
    default:
      var maker = maker(kind.definition)
      return maker.value(of: kind.definition)
    }
  }

  private func maker(_ subject: String) -> AnswerMaker {
    AnswerMaker(descriptions.jira, seed: seed, subject: subject)
  }

  private func urls(in origin: ConversationLink.Origin) -> [String] {
    plan.mentions.filter { $0.origin == origin }.map(\.url)
  }

  private func ids(in origin: ConversationLink.Origin) -> [String] {
    plan.mentions.filter { $0.origin == origin }.map(\.id)
  }

  private var issue: JSONValue {
    var maker = maker("issue")
    maker.mostValues = 400
    var issue = maker.value(of: "WholeIssue").planting(.text(key.text), at: "key")
    if !ids(in: .property).isEmpty {
      let property = property(&maker.chance)
      issue = issue.planting(property, at: "properties", "intercom.conversation.links")
    }
    if !ids(in: .field).isEmpty {
      let name = maker.chance.choice([
        "Linked Intercom conversation IDs", "linked intercom conversation ids",
      ])
      let list = JSONValue.text(
        ids(in: .field).joined(separator: maker.chance.choice([",", ", "]))
      )
      issue = issue.planting(.text(name), at: "names", Self.idField)
        .planting(list, at: "fields", Self.idField)
    }
    if !urls(in: .textField).isEmpty {
      let text = document(urls(in: .textField), "text field")
      issue = issue.planting(text, at: "fields", Self.textField)
    }
    if !urls(in: .description).isEmpty {
      let text = document(urls(in: .description), "description")
      issue = issue.planting(text, at: "fields", "description")
    }
    if plan.comments == 0, maker.chance.oneIn(2) { return issue }
    return issue.planting(firstComments(&maker.chance), at: "fields", "comment")
  }

  /// The issue's property in one of the forms in which Intercom's integration wrote it.
  private func property(_ chance: inout Chance) -> JSONValue {
    let ids = ids(in: .property)
    switch chance.number(0...3) {
    case 0: return .array(ids.map { .object(["id": .text($0)]) })
    case 1: return .array(ids.map { .number($0) })
    case 2: return .text(ids.joined(separator: ","))
    default:
      return .object([
        "count": .number("\(ids.count)"), "conversationIds": .array(ids.map { .text($0) }),
      ])
    }
  }

  /// A document, or a text in one piece, that names the conversations in order, between whatever
  /// else it says.
  private func document(_ urls: [String], _ subject: String) -> JSONValue {
    var maker = maker(subject)
    if maker.chance.oneIn(4) { return .text(PlannedText.lines(urls, &maker.chance)) }
    maker.mostValues = 120
    let content = maker.value(of: "doc_node")["content"]?.elements ?? []
    var blocks = urls.map { PlannedText.block($0, &maker.chance) }
    for block in content.prefix(6) {
      blocks.insert(block, at: maker.chance.number(0...blocks.count))
    }
    return .object(["type": .text("doc"), "version": .number("1"), "content": .array(blocks)])
  }

  /// All comments that come with the issue: mostly the first ones, now and then the last.
  private func firstComments(_ chance: inout Chance) -> JSONValue {
    let count = min(plan.comments, chance.choice([0, 2, plan.commentPage, plan.comments]))
    let start = chance.oneIn(4) ? plan.comments - count : 0
    let isWhole = count == plan.comments
    return page(start..<start + count, isTotalTold: !isWhole || chance.oneIn(2), &chance)
  }

  private func comments(from start: Int) -> JSONValue {
    var chance = maker("comments \(start)").chance
    let first = min(max(0, start), plan.comments)
    let end = min(plan.comments, first + plan.commentPage)
    return page(first..<end, isTotalTold: !chance.oneIn(3), &chance)
      .planting(.number("\(start)"), at: "startAt")
  }

  private func page(
    _ range: Range<Int>,
    isTotalTold: Bool,
    _ chance: inout Chance
  ) -> JSONValue {
    var members = [JSONMember("comments", .array(range.map(comment)))]
    if isTotalTold { members.append(JSONMember("total", .number("\(plan.comments)"))) }
    if chance.oneIn(2) { members.append(JSONMember("maxResults", .number("\(plan.commentPage)"))) }
    return .object(members)
  }

  /// A comment; the mentions are spread over all of them, in order.
  private func comment(_ index: Int) -> JSONValue {
    var maker = maker("comment \(index)")
    maker.mostValues = 60
    let comment = maker.value(of: "CommentWithText").planting(.text("\(10_000 + index)"), at: "id")
    let all = urls(in: .comment)
    let own = all.indices.filter { $0 * plan.comments / all.count == index }.map { all[$0] }
    guard !own.isEmpty else { return comment }
    let moment = "2026-03-02T10:\(10 + index / 50):\(10 + index % 50)Z"
    return comment.planting(document(own, "comment text \(index)"), at: "body")
      .planting(.text(moment), at: "created")
  }

  private var remoteLinks: JSONValue {
    var maker = maker("remote links")
    maker.mostValues = 60
    // A list in which no entry says anything is told as none: such entries are left out here.
    var links = (0..<maker.chance.count(0...4)).map { _ in maker.value(of: "RemoteIssueLink") }
      .filter { !$0.members.isEmpty }
    let urls = urls(in: .remoteLink)
    if urls.count == 1, maker.chance.oneIn(2) { return remoteLink(urls[0], &maker) }
    var place = 0
    for url in urls {
      place = maker.chance.number(place...links.count)
      links.insert(remoteLink(url, &maker), at: place)
      place += 1
    }
    return .array(links)
  }

  private func remoteLink(_ url: String, _ maker: inout AnswerMaker) -> JSONValue {
    maker.value(of: "RemoteIssueLink")
      .planting(.object(["url": .text(url), "title": .text("A conversation")]), at: "object")
  }
}
