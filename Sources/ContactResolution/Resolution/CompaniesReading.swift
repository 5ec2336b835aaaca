/// The state of one reading of companies: what is known, and what is to be asked next.
///
/// A contact that names all its companies needs those that no other contact brought; any other
/// contact needs its own list, and lists are asked for first because they bring companies along.
struct CompaniesReading {
  private static let mostRequestsAtOnce = 4

  /// A question through a connection, the main one for nil.
  struct Request: Hashable {
    var question: Question
    var connection: ConnectionName?
  }

  /// A question about companies.
  enum Question: Hashable {
    /// All companies of a contact.
    case list(ContactID)
    case company(CompanyID)
  }

  /// What came back for a request.
  struct Answer: Sendable {
    var request: Request
    var companies: Result<[Company], ServiceFailure>
  }

  private let contacts: [(contact: Contact, connection: ConnectionName?)]
  /// The places of the contacts that need the answer to a request.
  private var places: [Request: [Int]] = [:]
  private var waiting: ArraySlice<Request> = []
  private var requestsInFlight = 0
  private var answers: [Request: Result<[Company], ServiceFailure>] = [:]
  /// The connections of which nothing more is asked, and why.
  private var stopped: [ConnectionName?: ServiceFailure] = [:]
  /// What is known by now.
  private(set) var knowledge = CompanyKnowledge()

  /// Begins with the contacts that are known.
  init(_ resolved: [ResolvedContact]) {
    contacts = resolved.compactMap { resolved in
      resolved.known.map { ($0, resolved.connection) }
    }
    var requests: [Request] = []
    for place in contacts.indices {
      for request in self.requests(ofContactAt: place) {
        if places[request] == nil { requests.append(request) }
        places[request, default: []].append(place)
      }
    }
    waiting = (requests.filter(\.isList) + requests.filter { !$0.isList })[...]
    _ = settle(contacts.indices)
  }

  /// Whether there is nothing left to ask or to wait for.
  var isComplete: Bool { waiting.isEmpty && requestsInFlight == 0 }

  /// What can be asked by now.
  mutating func next() -> [Request] {
    var requests: [Request] = []
    while requestsInFlight < Self.mostRequestsAtOnce, let request = waiting.popFirst() {
      guard answers[request] == nil, stopped[request.connection] == nil else { continue }
      requests.append(request)
      requestsInFlight += 1
    }
    return requests
  }

  /// Takes an answer over; whether more is known by it.
  mutating func receive(_ answer: Answer) -> Bool {
    requestsInFlight -= 1
    let connection = answer.request.connection
    answers[answer.request] = answer.companies
    var answered = [answer.request]
    switch answer.companies {
    case .success(let companies):
      for company in companies {
        let request = Request(question: .company(company.id), connection: connection)
        answers[request] = .success([company])
        answered.append(request)
      }
    case .failure(let failure):
      if failure.endsAsking, stopped[connection] == nil {
        stopped[connection] = failure
        return settle(contacts.indices.filter { contacts[$0].connection == connection })
      }
    }
    return settle(answered.flatMap { places[$0] ?? [] })
  }

  /// Notes what can be known of the contacts at the places; whether that is more than before.
  private mutating func settle(_ places: some Sequence<Int>) -> Bool {
    var isMore = false
    for place in places {
      let id = contacts[place].contact.id
      guard knowledge.companies[id] == nil else { continue }
      switch companies(ofContactAt: place) {
      case .success(let companies):
        knowledge.companies[id] = companies
        knowledge.failures[id] = nil
        isMore = true
      case .failure(let failure):
        isMore = isMore || knowledge.failures[id] != failure
        knowledge.failures[id] = failure
      case nil: continue
      }
    }
    return isMore
  }

  /// What is to be asked of the contact's workspace in order to know all its companies.
  private func requests(ofContactAt place: Int) -> [Request] {
    let (contact, connection) = contacts[place]
    return contact.companyQuestions.map { Request(question: $0, connection: connection) }
  }

  /// All companies of the contact, or why they cannot be had; nil while they may still come.
  private func companies(ofContactAt place: Int) -> Result<[Company], ServiceFailure>? {
    var companies: [Company] = []
    for request in requests(ofContactAt: place) {
      switch answers[request] {
      case .success(let found): companies += found
      case .failure(let failure): return .failure(failure)
      case nil: return stopped[request.connection].map { .failure($0) }
      }
    }
    return .success(companies)
  }
}

extension CompaniesReading.Request {
  fileprivate var isList: Bool {
    switch question {
    case .list: true
    case .company: false
    }
  }

  /// Asks and waits for the answer; a company that is gone is no company, not a failure.
  func answer(from directory: ContactDirectory) async -> CompaniesReading.Answer {
    let companies: Result<[Company], ServiceFailure>
    switch question {
    case .list(let contact):
      companies = await ServiceFailure.result(of: directory.companies, contact)
    case .company(let id):
      switch await ServiceFailure.result(of: directory.company, id) {
      case .success(let company): companies = .success([company])
      case .failure(.notFound): companies = .success([])
      case .failure(let failure): companies = .failure(failure)
      }
    }
    return CompaniesReading.Answer(request: self, companies: companies)
  }
}

extension Contact {
  /// What is to be asked in order to know all companies, in Intercom's order; nothing when there
  /// are none.
  fileprivate var companyQuestions: [CompaniesReading.Question] {
    guard let companies, companies.isComplete else { return [.list(id)] }
    return companies.ids.map { .company($0) }
  }
}

extension ServiceFailure {
  /// Whether asking more would be in vain, or make matters worse.
  fileprivate var endsAsking: Bool {
    if case .rateLimited = self { return true }
    return concernsConnection
  }
}
