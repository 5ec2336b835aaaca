import ContactResolution
import Testing

@Suite struct ContactDetailsReaderTests {
  private let globex = Company(id: CompanyID("c1"), name: "Globex", plan: "Pro")
  private let page = ConversationPage(
    conversations: [Conversation(id: ConversationID("1"))],
    next: "more"
  )

  private func directory(
    _ gate: Gate,
    tags: Result<[String], ServiceFailure> = .success(["vip"]),
    teammates: Result<[Teammate], ServiceFailure> = .success([
      Teammate(id: TeammateID("9"), name: "Li Wei")
    ])
  ) throws -> ContactDirectory {
    var directory = SampleServices(try SampleIssue.empty()).directory
    directory.companies = { [globex] _ throws(ServiceFailure) in
      await gate.pass("companies")
      return [globex]
    }
    directory.tags = { _ throws(ServiceFailure) in
      await gate.pass("tags")
      return try tags.get()
    }
    directory.segments = { _ throws(ServiceFailure) in
      await gate.pass("segments")
      return ["Active"]
    }
    directory.teammates = { () throws(ServiceFailure) in
      await gate.pass("teammates")
      return try teammates.get()
    }
    directory.conversations = { [page] _, start throws(ServiceFailure) in
      await gate.pass("conversations \(start ?? "first")")
      return page
    }
    return directory
  }

  private func contact(owner: String?) -> Contact {
    Contact(id: ContactID("a"), role: .user, owner: owner.map { TeammateID($0) })
  }

  private func read(
    _ directory: ContactDirectory,
    owner: String? = "9",
    into log: DetailsLog = DetailsLog()
  ) async -> DetailsLog {
    let reader = ContactDetailsReader(contacts: directory)
    await reader.read(contact(owner: owner)) { await log.append($0) }
    return log
  }

  @Test func `teammates are not asked for when nothing names one`() async throws {
    let gate = Gate()
    let reader = ContactDetailsReader(contacts: try directory(gate))
    let log = DetailsLog()

    await reader.read(contact(owner: nil), parts: [.owner, .tags]) { await log.append($0) }

    #expect(await gate.names == ["tags"])
    #expect(await log.steps.last?.ownerName?.isEmpty == true)
  }

  @Test func `all parts are asked for together and reported one by one`() async throws {
    let gate = Gate(all: true)
    let directory = try directory(gate)
    let log = DetailsLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask { _ = await read(directory, into: log) }
      await gate.arrivals(of: "", count: 5)
      await gate.openAll()
    }

    let steps = await log.steps
    #expect(steps.count == 5)
    #expect(
      steps.last
        == ContactDetails(
          companies: [globex],
          tags: ["vip"],
          segments: ["Active"],
          ownerName: "Li Wei",
          conversations: page,
          teammates: [TeammateID("9"): "Li Wei"]
        )
    )
  }

  @Test func `a part that fails is named and the others stay`() async throws {
    let directory = try directory(Gate(), tags: .failure(.timedOut(.intercom)))

    let last = await read(directory).steps.last

    #expect(last?.failures == [.tags: .timedOut(.intercom)])
    #expect(last?.companies == [globex])
    #expect(last?.segments == ["Active"])
    #expect(last?.tags == nil)
  }

  @Test func `a contact without an owner has an empty owner's name`() async throws {
    let unreadable = try directory(Gate(), teammates: .failure(.timedOut(.intercom)))

    let known = await read(try directory(Gate()), owner: nil).steps.last
    let unknown = await read(unreadable, owner: nil).steps.last

    #expect(known?.ownerName == "")
    #expect(known?.teammates == [TeammateID("9"): "Li Wei"])
    #expect(unknown?.ownerName == "")
    #expect(unknown?.failures == [:])
  }

  @Test func `an owner whose name cannot be read is a failure`() async throws {
    let directory = try directory(Gate(), teammates: .failure(.timedOut(.intercom)))

    let last = await read(directory).steps.last

    #expect(last?.ownerName == nil)
    #expect(last?.failures == [.owner: .timedOut(.intercom)])
  }

  @Test func `a contact of another connection is read through that one alone`() async throws {
    let (main, other) = (Gate(), Gate())
    let connection = OtherConnection(
      name: ConnectionName("labs"),
      region: .eu,
      contacts: try directory(other)
    )
    let reader = ContactDetailsReader(contacts: try directory(main), others: [connection])

    await reader.read(contact(owner: nil), through: ConnectionName("labs")) { _ in }

    #expect(await main.names == [])
    #expect(await other.names.count == 5)
  }

  @Test func `an owner who is no teammate goes by the id`() async throws {
    let last = await read(try directory(Gate()), owner: "77").steps.last

    #expect(last?.ownerName == "77")
    #expect(last?.failures == [:])
  }

  @Test func `only the parts that are wanted are asked for`() async throws {
    let gate = Gate()
    let reader = ContactDetailsReader(contacts: try directory(gate))

    await reader.read(contact(owner: "9"), parts: [.tags]) { _ in }

    #expect(await gate.names == ["tags"])
  }

  @Test func `where the contact's clocks are is said from the first report on`() async throws {
    let reader = ContactDetailsReader(contacts: try directory(Gate())) { contact in
      contact.id == ContactID("a") ? UTCOffset(seconds: 3_600) : nil
    }
    let log = DetailsLog()

    await reader.read(contact(owner: nil)) { await log.append($0) }

    #expect(await log.steps.allSatisfy { $0.localOffset == UTCOffset(seconds: 3_600) })
  }

  @Test func `a contact that is in no company is not asked for companies`() async throws {
    let gate = Gate()
    let reader = ContactDetailsReader(contacts: try directory(gate))
    let log = DetailsLog()
    var contact = contact(owner: nil)
    contact.companies = CompanyReferences()

    await reader.read(contact, parts: [.companies]) { await log.append($0) }

    #expect(await log.steps.map(\.companies) == [[]])
    #expect(await gate.names == [])
  }

  @Test func `after cancellation nothing is reported`() async throws {
    let gate = Gate(all: true)
    let directory = try directory(gate)
    let log = DetailsLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask { _ = await read(directory, into: log) }
      await gate.arrivals(of: "", count: 5)
      group.cancelAll()
      await gate.openAll()
    }

    #expect(await log.steps.isEmpty)
  }
}

/// The details of a contact as they grew.
private actor DetailsLog {
  private(set) var steps: [ContactDetails] = []

  func append(_ details: ContactDetails) {
    steps.append(details)
  }
}
