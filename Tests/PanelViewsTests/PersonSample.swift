import ContactResolution
import PanelModel
import Testing

/// What can be known of a contact beyond itself.
enum PersonSample: String, CaseIterable, CustomTestStringConvertible {
  case warned
  case known
  case knownEnd = "known-end"
  case partsFailed = "parts-failed"
  case conversations
  case conversationsMore = "conversations-more"
  case conversationsLoading = "conversations-loading"
  case conversationsFailed = "conversations-failed"
  case conversationsSelected = "conversations-selected"
  case totalsGrowing = "totals-growing"
  case totals
  case off
  case notKept = "not-kept"

  var testDescription: String { rawValue }

  var state: AppState {
    var state = SampleState.state(
      contacts: .loaded(SampleContacts.resolved([contact] + others), at: SampleIssue.now)
    )
    state.contacts.details[contact.id] = details
    switch self {
    case .warned, .known, .partsFailed, .conversations: break
    case .knownEnd: select(.segments, in: &state)
    case .conversationsMore, .conversationsFailed: select(.moreConversations, in: &state)
    case .conversationsLoading:
      select(.moreConversations, in: &state)
      state.contacts.conversationsAsked = contact.id
    case .conversationsSelected:
      select(.otherConversation(ConversationID("9002")), in: &state)
    case .totalsGrowing:
      state.contacts.companies = SampleContacts.companies
      state.contacts.companies.companies[SampleContacts.ana.id] = nil
    case .totals: state.contacts.companies = SampleContacts.companies
    case .off:
      state.panelProjects["PROJ"] = false
      state.contacts = ContactPanelState()
    case .notKept:
      state.notice = .notKept(
        "/home/ana/.config/intercom-panel/panel.toml: cannot be written: No space left on device. "
          + "The change counts until you quit."
      )
    }
    return state
  }

  private func select(_ item: DetailItem, in state: inout AppState) {
    state.focus = .details
    state.contacts.detailSelection = item
  }

  private var others: [ResolvedContact] {
    self == .warned ? [] : [SampleContacts.ryanTheLead, SampleContacts.ana]
  }

  private var contact: ResolvedContact {
    guard self == .warned, var known = SampleContacts.ryan.known else { return SampleContacts.ryan }
    for name in ["has_hard_bounced", "unsubscribed_from_emails", "marked_email_as_spam"] {
      known.attributes[name] = .flag(true)
    }
    known.attributes["last_replied_at"] = .integer(SampleIssue.ago(hours: 5).seconds)
    var contact = SampleContacts.ryan
    contact.knowledge = .known(known)
    return contact
  }

  private var details: ContactDetails {
    switch self {
    case .partsFailed:
      return ContactDetails(
        tags: ["vip"],
        failures: [
          .companies: .timedOut(.intercom), .owner: .forbidden(.intercom, detail: ""),
          .conversations: .unavailable(.intercom, status: 500),
        ]
      )
    case .known, .knownEnd:
      var details = SampleContacts.richDetails
      details.conversations = nil
      return details
    default:
      var details = SampleContacts.richDetails
      details.companies = SampleContacts.ryanDetails.companies
      if self == .conversations {
        details.conversations?.next = nil
      }
      if self == .conversationsFailed { details.failures[.conversations] = .timedOut(.intercom) }
      return details
    }
  }
}

extension SampleContacts {
  /// All that can be known of a contact.
  static var richDetails: ContactDetails {
    ContactDetails(
      companies: (1...12).map { number in
        Company(
          id: CompanyID("\(number)"),
          name: number == 1 ? "Acme Ltd" : "Acme Branch \(number)",
          plan: number.isMultiple(of: 3) ? nil : "Enterprise",
          monthlySpend: number.isMultiple(of: 2) ? Double(number) * 155.5 : 1200,
          size: Int64(number * 120),
          industry: "Wholesale of coffee and tea"
        )
      },
      tags: (1...14).map { "tag number \($0)" },
      segments: ["Active", "Paying", "Slipping away"],
      ownerName: "Mia Kim",
      conversations: otherPage,
      teammates: [TeammateID("1"): "Mia Kim", TeammateID("2"): "Alexander von Humboldt"],
      localOffset: UTCOffset(seconds: -5 * 3_600)
    )
  }

  private static var otherPage: ConversationPage {
    let words = [
      "How do I export my data?", "Invoice of September", "", "Dark mode, please 🙏",
      "It still does not work after the update you sent",
    ]
    let own = conversations.map(\.conversation).prefix(1)
    let others = words.enumerated().map { index, words in
      Conversation(
        id: ConversationID("900\(index)"),
        kind: index == 3 ? .ticket : .conversation,
        state: [.open, .closed, .snoozed][index % 3],
        subject: index == 1 ? words : nil,
        firstMessage: words,
        updated: SampleIssue.ago(hours: Int64(index * 30)),
        waitingSince: index == 0 ? SampleIssue.ago(hours: 3) : nil,
        assignee: index < 2 ? TeammateID("\(index + 1)") : nil
      )
    }
    return ConversationPage(conversations: others + own, next: "page-2", total: 23)
  }

  /// The companies of all sample contacts.
  static var companies: CompanyKnowledge {
    let acme = ryanDetails.companies ?? []
    let globex = Company(id: CompanyID("2"), name: "Globex", plan: "Pro", monthlySpend: 3100)
    return CompanyKnowledge(
      companies: [ryan.id: acme, ryanTheLead.id: acme, ana.id: [globex]]
    )
  }
}
