import ContactResolution
import PanelModel

extension PanelSample {
  /// States in which all went well.
  var healthy: AppState {
    switch self {
    case .one:
      return loaded(
        SampleContacts.resolved(
          [SampleContacts.ryan],
          conversations: Array(SampleContacts.conversations.prefix(2))
        )
      )
    case .namesakes: return namesakes
    case .details:
      var state = SampleState.many
      state.focus = .details
      state.contacts.detailSelection = .conversation(ConversationID("215474005156290"))
      return state
    case .detailsLoading:
      var state = loaded(SampleContacts.resolved())
      state.contacts.detailsAsked = SampleContacts.ryan.id
      state.focus = .details
      state.contacts.detailSelection = .field(VisibleField("created_at"))
      return state
    case .longList:
      let contacts = (1...30).map { number in
        SampleContacts.contact(
          "6762a1b2c3d4e5f6010203\(number + 10)",
          number.isMultiple(of: 3) ? .lead : .user,
          name: number.isMultiple(of: 7) ? nil : "Person Number \(number)",
          email: "person\(number)@example.com"
        )
      }
      var state = loaded(SampleContacts.resolved(contacts, conversations: []))
      state.contacts.selection = .contact(contacts[13].id)
      return state
    case .manyCompanies: return manyCompanies
    default: return SampleState.many
    }
  }

  private var manyCompanies: AppState {
    let companies = (1...20).map { number in
      Company(
        id: CompanyID("\(number)"),
        name: "Branch \(number) of Acme Holding",
        plan: number.isMultiple(of: 2) ? "Pro" : "Free",
        monthlySpend: number.isMultiple(of: 2) ? 99.5 : 0
      )
    }
    var state = loaded(SampleContacts.resolved())
    state.contacts.details[SampleContacts.ryan.id] = ContactDetails(companies: companies)
    return state
  }

  private var namesakes: AppState {
    let names: [(name: String?, role: Contact.Role, email: String?)] = [
      ("Ryan Lee", .user, "ryan.lee@example.com"),
      ("Ryan Lee", .user, "ryan@example.com"),
      (nil, .lead, "a.very.long.address@mail.example.com"),
      (nil, .lead, nil),
      ("山田 太郎", .user, "yamada@example.com"),
      ("Zoë 🦊 Fuchs", .unknown("visitor"), nil),
    ]
    let contacts = names.enumerated().map { index, contact in
      SampleContacts.contact(
        "6762a1b2c3d4e5f60102040\(index)",
        contact.role,
        name: contact.name,
        email: contact.email,
        conversations: index < 2 ? ["215474005156300"] : []
      )
    }
    return loaded(SampleContacts.resolved(contacts))
  }

  /// States in which something is odd about one row of the list.
  var odd: AppState {
    switch self {
    case .partlyFailed:
      return selectingLast(
        SampleContacts.resolved(
          unresolved: [
            SampleContacts.unresolved("77", .notFound(.intercom), .comment),
            SampleContacts.unresolved("215474005156333", .timedOut(.intercom), .description),
          ],
          unsearched: [UnsearchedPlace(origin: .remoteLink, failure: .timedOut(.jira))]
        )
      )
    case .elsewhere:
      let link = ConversationLink(
        id: ConversationID("4137"),
        workspace: WorkspaceID("grcvqyws"),
        region: .eu,
        origin: .remoteLink
      )
      return selectingLast(SampleContacts.resolved(elsewhere: [link]))
    case .provisional: return selectingLast(adding(SampleContacts.arriving))
    case .merged:
      let knowledge = SampleContacts.ryan.known.map { ResolvedContact.Knowledge.merged($0) }
      return selectingLast(adding(SampleContacts.strange(knowledge ?? .deleted)))
    case .deleted: return selectingLast(adding(SampleContacts.strange(.deleted)))
    default:
      let failure = ServiceFailure.forbidden(.intercom, detail: "token lacks the scope read_users")
      return selectingLast(adding(SampleContacts.strange(.failed(failure))))
    }
  }

  private func adding(_ contact: ResolvedContact) -> ResolvedContacts {
    SampleContacts.resolved([SampleContacts.ryan, SampleContacts.ana, contact])
  }

  private func selectingLast(_ resolved: ResolvedContacts) -> AppState {
    var state = loaded(resolved)
    state.contacts.selection = state.contacts.items.last
    return state
  }

  /// States in which what was known is asked for again.
  var repeated: AppState {
    switch self {
    case .refreshing:
      var state = SampleState.state(
        issue: .loading(last: SampleIssue.checkout),
        contacts: .loading(last: SampleContacts.resolved())
      )
      state.contacts.progress = .resolving(answered: 1, total: 4)
      return state
    case .partlyRefreshed:
      var resolved = SampleContacts.resolved()
      resolved.outdated = [
        OutdatedPart(
          .conversation(ConversationID("215474005156281")),
          .unavailable(.intercom, status: 500)
        ),
        OutdatedPart(.contact(SampleContacts.ana.id), .timedOut(.intercom)),
      ]
      return loaded(resolved)
    case .firstLoadFailed:
      let failure = ServiceFailure.unauthorized(.intercom, detail: "Access Token Invalid")
      let resolved = SampleContacts.resolved(
        [],
        unresolved: ["77", "78"].map { SampleContacts.unresolved($0, failure, .comment) },
        failure: failure
      )
      return SampleState.state(contacts: .failed(failure, last: resolved))
    case .failedAfterSuccess:
      return SampleState.state(
        issue: .failed(.timedOut(.jira), last: SampleIssue.checkout),
        contacts: .failed(
          .unreachable(.intercom, .unknownHost("api.intercom.io")),
          last: SampleContacts.resolved()
        )
      )
    default:
      return SampleState.state(
        issue: .failed(.notFound(.jira), last: nil),
        contacts: .failed(.notFound(.jira), last: nil)
      )
    }
  }
}

extension SampleContacts {
  /// A contact of which only the conversation has told.
  static var arriving: ResolvedContact {
    ResolvedContact(
      id: ContactID("6762a1b2c3d4e5f601020399"),
      knowledge: .provisional(name: "Mia Kim", email: "mia@example.com"),
      conversations: [ConversationID("215474005156310")]
    )
  }

  static func strange(_ knowledge: ResolvedContact.Knowledge) -> ResolvedContact {
    ResolvedContact(
      id: ContactID("6762a1b2c3d4e5f601020398"),
      knowledge: knowledge,
      conversations: [ConversationID("215474005156310")]
    )
  }

  static func unresolved(
    _ id: String,
    _ failure: ServiceFailure,
    _ origin: ConversationLink.Origin
  ) -> UnresolvedConversation {
    UnresolvedConversation(
      link: ConversationLink(id: ConversationID(id), origin: origin),
      failure: failure
    )
  }
}
