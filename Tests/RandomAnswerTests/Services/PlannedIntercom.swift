import ContactResolution
import HTTPExchange

/// An Intercom that answers for the conversations and contacts of a plan, with random answers
/// around what was planned.
struct PlannedIntercom: Sendable {
  let plan: IssuePlan
  let descriptions: Descriptions
  let seed: UInt64

  /// The answer to a request.
  func answer(_ kind: AnswerKind, to request: HTTPRequest) -> HTTPResponse {
    let id = request.path.last ?? ""
    switch kind {
    case .account: return response(account)
    case .conversation: return conversation(id, isTicket: false)
    case .ticket: return conversation(id, isTicket: true)
    case .contact: return contact(id)
    case .contacts: return response(contacts(request.json))
    default:
      var maker = maker(request.url)
      var value = maker.value(of: kind.definition)
      if let core = kind.core, value[core] == nil {
        value = value.planting(core == "id" ? .text("1") : .array([]), at: core)
      }
      return response(value)
    }
  }

  private func maker(_ subject: String) -> AnswerMaker {
    var maker = AnswerMaker(descriptions.intercom, seed: seed, subject: subject)
    maker.mostValues = 250
    return maker
  }

  private func response(_ value: JSONValue) -> HTTPResponse {
    HTTPResponse(status: 200, body: OddText.bytes(of: value))
  }

  private var account: JSONValue {
    var maker = maker("me")
    return maker.value(of: "admin_with_app").planting(.text("1"), at: "id")
      .planting(.text(IssuePlan.workspace), at: "app", "id_code")
      .planting(.text("US"), at: "app", "region")
  }

  private func conversation(_ id: String, isTicket: Bool) -> HTTPResponse {
    guard plan.tickets.contains(id) == isTicket else { return HTTPResponse(status: 404) }
    switch plan.talks[id] {
    case .elsewhere, nil: return HTTPResponse(status: 404)
    case .refused(let status): return HTTPResponse(status: status)
    case .held(let contacts):
      var maker = maker("conversation \(id)")
      var value = maker.value(of: isTicket ? "ticket" : "conversation")
        .planting(.array(contacts.map { reference(to: $0, &maker) }), at: "contacts", "contacts")
      if value["id"]?.identifier == nil || maker.chance.oneIn(2) {
        value = value.planting(.text(id), at: "id")
      }
      return response(value)
    }
  }

  private func reference(to id: String, _ maker: inout AnswerMaker) -> JSONValue {
    let description = descriptions.intercom
    let name = description.schemas["contact_reference"] == nil ? "reference" : "contact_reference"
    return maker.value(of: name).planting(.text(id), at: "id")
  }

  private func person(_ id: String) -> JSONValue {
    var maker = maker("contact \(id)")
    return maker.value(of: "contact").planting(.text(id), at: "id")
  }

  private func contact(_ id: String) -> HTTPResponse {
    switch plan.people[id] {
    case .held, .unsearched: return response(person(id))
    case .gone, nil: return HTTPResponse(status: 404)
    case .merged(let other):
      let link = #"<https://api.intercom.io/contacts/\#(other)>; rel="canonical""#
      return HTTPResponse(status: 410, headers: [HTTPHeader("Link", link)])
    }
  }

  /// A page of a search: those that were asked for, others besides, and perhaps a next page.
  private func contacts(_ question: JSONValue) -> JSONValue {
    var maker = maker("search \(question.serialized())")
    let asked = question["query"]?["value"]?.elements.compactMap(\.text) ?? []
    let found = Set(asked).sorted().filter { plan.people[$0] == .held }
    let cursor = question["pagination"]?["starting_after"]?.text.flatMap { Int($0.dropFirst(5)) }
    let start = min(cursor ?? 0, found.count)
    let end = min(found.count, start + plan.contactPage)
    var data = found[start..<end].map(person)
    if maker.chance.oneIn(4) { data.append(maker.value(of: "contact")) }
    let next: JSONValue =
      end < found.count
      ? .object(["starting_after": .text("after\(end)"), "per_page": .number("50")]) : .null
    let list = maker.value(of: "contact_list").planting(.array(data), at: "data")
    return end < found.count || maker.chance.oneIn(2)
      ? list.planting(next, at: "pages", "next") : list.without("pages")
  }
}
