import ContactResolution
import Testing

@Suite struct CompaniesReaderTests {
  private func company(_ id: String) -> Company {
    Company(id: CompanyID(id), name: "Company \(id)")
  }

  /// Answers every company by its id, and lists of contacts from the table.
  private func directory(
    _ gate: Gate,
    lists: [String: [String]] = [:],
    failing: [String: ServiceFailure] = [:]
  ) -> ContactDirectory {
    var directory = ContactDirectory.notConnected
    directory.companies = { id throws(ServiceFailure) in
      await gate.pass("list \(id)")
      if let failure = failing[id.text] { throw failure }
      return (lists[id.text] ?? []).map { company($0) }
    }
    directory.company = { id throws(ServiceFailure) in
      await gate.pass("company \(id)")
      if let failure = failing[id.text] { throw failure }
      return company(id.text)
    }
    return directory
  }

  /// A contact that names companies; the total is the number of them unless given.
  private func contact(
    _ id: String,
    _ companies: [String]?,
    total: Int = 0,
    connection: String? = nil
  ) -> ResolvedContact {
    let references = companies.map {
      CompanyReferences(ids: $0.map { CompanyID($0) }, total: total)
    }
    return ResolvedContact(
      id: ContactID(id),
      connection: connection.map { ConnectionName($0) },
      knowledge: .known(Contact(id: ContactID(id), role: .user, companies: references)),
      conversations: []
    )
  }

  private func read(
    _ contacts: [ResolvedContact],
    _ directory: ContactDirectory,
    others: [OtherConnection] = []
  ) async -> [CompanyKnowledge] {
    let log = KnowledgeLog()
    let reader = CompaniesReader(contacts: directory, others: others)
    await reader.read(contacts) { await log.append($0) }
    return await log.steps
  }

  private func names(_ knowledge: CompanyKnowledge?) -> [String: [String]] {
    var names: [String: [String]] = [:]
    for (contact, companies) in knowledge?.companies ?? [:] {
      names[contact.text] = companies.map(\.id.text)
    }
    return names
  }

  @Test func `a company that many contacts name is read once, in each one's order`() async {
    let gate = Gate()

    let steps = await read(
      [
        contact("a", ["1", "2"]), contact("b", ["2", "1"]), contact("c", ["2"]), contact("d", []),
      ],
      directory(gate)
    )

    #expect(names(steps.last) == ["a": ["1", "2"], "b": ["2", "1"], "c": ["2"], "d": []])
    #expect(steps.last?.failures == [:])
    #expect(await gate.names.sorted() == ["company 1", "company 2"])
  }

  @Test func `contacts that do not name all companies are asked for their lists`() async {
    let gate = Gate()
    let lists = ["cut": ["1", "2", "3"], "silent": ["3", "4"]]

    let steps = await read(
      [contact("whole", ["3"]), contact("cut", ["1", "2"], total: 3), contact("silent", nil)],
      directory(gate, lists: lists)
    )

    #expect(names(steps.last) == ["whole": ["3"]].merging(lists) { $1 })
    #expect(await gate.names.prefix(2).sorted() == ["list cut", "list silent"])
  }

  @Test func `a company that a list brought is not asked for`() async {
    let gate = Gate()
    let silent = ["s1", "s2", "s3", "s4"].map { contact($0, nil) }
    let lists = Dictionary(uniqueKeysWithValues: silent.map { ($0.id.text, ["1"]) })

    let steps = await read(silent + [contact("named", ["1"])], directory(gate, lists: lists))

    #expect(names(steps.last)["named"] == ["1"])
    #expect(await gate.count(of: "company") == 0)
  }

  @Test func `no more than four questions are asked at a time`() async {
    let gate = Gate(all: true)
    let ids = (1...11).map { "\($0)" }

    await withTaskGroup(of: Void.self) { group in
      group.addTask { _ = await read(ids.map { contact("c\($0)", [$0]) }, directory(gate)) }
      for round in [4, 8, 11] {
        await gate.arrivals(of: "company", count: round)
        await gate.releaseHeld()
      }
    }

    #expect(await gate.mostHeld == 4)
    #expect(await gate.names.count == 11)
  }

  @Test func `what is known grows, and the last report is whole`() async {
    let steps = await read(
      [contact("a", ["1"]), contact("b", ["1", "2"]), contact("c", nil)],
      directory(Gate(), lists: ["c": ["9"]])
    )

    for (earlier, later) in zip(steps, steps.dropFirst()) {
      #expect(names(earlier).allSatisfy { names(later)[$0.key] == $0.value })
      #expect(earlier != later)
    }
    #expect(steps.last?.companies.count == 3)
  }

  @Test func `where there is nothing to ask that is reported once`() async {
    let gate = Gate()
    let deleted = ResolvedContact(id: ContactID("x"), knowledge: .deleted, conversations: [])

    let steps = await read([deleted, contact("a", [])], directory(gate))

    #expect(steps.map(names) == [["a": []]])
    #expect(await read([], directory(gate)) == [CompanyKnowledge()])
    #expect(await gate.names == [])
  }

  @Test func `a company that fails is a failure of its contacts alone`() async {
    let failure = ServiceFailure.unavailable(.intercom, status: 500)

    let last = await read(
      [contact("a", ["1", "bad"]), contact("b", ["1"]), contact("bad", nil)],
      directory(Gate(), failing: ["bad": failure])
    ).last

    #expect(names(last) == ["b": ["1"]])
    #expect(last?.failures == [ContactID("a"): failure, ContactID("bad"): failure])
  }

  @Test func `a company that is gone is left out`() async {
    let last = await read(
      [contact("a", ["gone", "1"])],
      directory(Gate(), failing: ["gone": .notFound(.intercom)])
    ).last

    #expect(names(last) == ["a": ["1"]])
  }

  @Test(arguments: [
    ServiceFailure.rateLimited(.intercom, until: nil), .unauthorized(.intercom, detail: ""),
    .unreachable(.intercom, .connectionLost),
  ])
  func `a broken connection or a wanted pause ends the asking`(_ failure: ServiceFailure) async {
    let gate = Gate()
    let ids = (1...20).map { "\($0)" }
    let failing = Dictionary(uniqueKeysWithValues: ids.map { ($0, failure) })

    let steps = await read(
      ids.map { contact("c\($0)", [$0]) },
      directory(gate, failing: failing)
    )

    #expect(await gate.names.count == 4)
    #expect(steps.last?.failures.count == 20)
  }

  @Test func `each connection is asked about its own contacts only`() async {
    let (main, other) = (Gate(), Gate())
    let labs = OtherConnection(
      name: ConnectionName("labs"),
      region: .eu,
      contacts: directory(other, failing: ["1": .unauthorized(.intercom, detail: "")])
    )

    let last = await read(
      [
        contact("a", ["1"]), contact("b", ["1"], connection: "labs"),
        contact("c", ["2"], connection: "gone"),
      ],
      directory(main),
      others: [labs]
    ).last

    #expect(names(last) == ["a": ["1"]])
    #expect(
      last?.failures == [
        ContactID("b"): .unauthorized(.intercom, detail: ""),
        ContactID("c"): .notConnected(.intercom),
      ]
    )
    #expect(await main.names == ["company 1"])
    #expect(await other.names == ["company 1"])
  }

  @Test func `after cancellation nothing is reported`() async {
    let gate = Gate(all: true)
    let log = KnowledgeLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        await CompaniesReader(contacts: directory(gate)).read([contact("a", ["1"])]) {
          await log.append($0)
        }
      }
      await gate.arrival(of: "company 1")
      group.cancelAll()
      await gate.openAll()
    }

    #expect(await log.steps == [])
  }
}

/// What was known of companies as it grew.
private actor KnowledgeLog {
  private(set) var steps: [CompanyKnowledge] = []

  func append(_ knowledge: CompanyKnowledge) {
    steps.append(knowledge)
  }
}
