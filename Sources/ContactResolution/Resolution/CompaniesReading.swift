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
  private var waiting: ArraySlice<Request>
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
    var seen: Set<Request> = []
    for (contact, connection) in contacts {
      requests += contact.companyQuestions
        .map { Request(question: $0, connection: connection) }
        .filter { seen.insert($0).inserted }
    }
    waiting = (requests.filter(\.isList) + requests.filter { !$0.isList })[...]
    settle()
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

  /// Takes an answer over.
  mutating func receive(_ answer: Answer) {
    requestsInFlight -= 1
    let connection = answer.request.connection
    answers[answer.request] = answer.companies
    switch answer.companies {
    case .success(let companies):
      for company in companies {
        let request = Request(question: .company(company.id), connection: connection)
        answers[request] = .success([company])
      }
    case .failure(let failure):
      if failure.endsAsking { stopped[connection] = stopped[connection] ?? failure }
    }
    waiting.removeAll { answers[$0] != nil || stopped[$0.connection] != nil }
    settle()
  }

  private mutating func settle() {
    for (contact, connection) in contacts where knowledge.companies[contact.id] == nil {
      switch companies(of: contact, connection) {
      case .success(let companies):
        knowledge.companies[contact.id] = companies
        knowledge.failures[contact.id] = nil
      case .failure(let failure): knowledge.failures[contact.id] = failure
      case nil: continue
      }
    }
  }

  /// All companies of the contact, or why they cannot be had; nil while they may still come.
  private func companies(
    of contact: Contact,
    _ connection: ConnectionName?
  ) -> Result<[Company], ServiceFailure>? {
    var companies: [Company] = []
    for question in contact.companyQuestions {
      switch answers[Request(question: question, connection: connection)] {
      case .success(let found): companies += found
      case .failure(let failure): return .failure(failure)
      case nil: return stopped[connection].map { .failure($0) }
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
