import ContactResolution
import Testing

@Suite struct IssueReaderBatchTests {
  @Test func `many conversations need few batches of contacts`() async throws {
    let ids = Array(1...150)
    var services = SampleServices(try SampleIssue.naming(ids))
    services.gate = Gate(closed: Set(ids.map { "conversation \($0)" }))
    for id in ids { services.add(id, contacts: ["k\(id)"]) }
    let running = services
    let log = ReportLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask { await running.read(into: log) }
      await running.gate.arrivals(of: "conversation", count: 64)
      await running.gate.openAll()
    }

    #expect(await log.last.contacts.count == 150)
    #expect(await running.gate.mostHeld == 64)
    #expect(await running.gate.count(of: "conversation") == 150)
    #expect(await running.gate.count(of: "contacts ") < 30)
    #expect(await running.gate.count(of: "contact ") == 0)
  }

  @Test func `ids wait for the batch under way, but the last ones for nothing`() async throws {
    var services = SampleServices(try SampleIssue.naming([1, 2, 3]))
    services.gate = Gate(closed: ["conversation 2", "conversation 3", "contacts a"])
    for (id, contact) in [(1, "a"), (2, "b"), (3, "c")] { services.add(id, contacts: [contact]) }
    let running = services
    let log = ReportLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask { await running.read(into: log) }
      await running.gate.arrival(of: "contacts a")
      await running.gate.open("conversation 2")
      await log.contacts { $0.conversations.count == 2 }
      #expect(await running.gate.count(of: "contacts") == 1)

      await running.gate.open("conversation 3")
      await running.gate.arrival(of: "contacts b,c")
      await running.gate.open("contacts a")
    }

    #expect(
      await log.last.contacts.map(\.knowledge) == ["a", "b", "c"].map { .known(.sample($0)) }
    )
  }

  @Test func `a contact is asked for once, however many conversations name it`() async throws {
    var services = SampleServices(try SampleIssue.naming([1, 2]))
    services.add(1, contacts: ["a", "b"])
    services.add(2, contacts: ["b", "a"])

    _ = await services.read()

    let asked = await services.gate.names.filter { $0.hasPrefix("contacts") }
      .flatMap { $0.dropFirst("contacts ".count).split(separator: ",") }
    #expect(asked.sorted() == ["a", "b"])
  }

  @Test func `a failing batch loses nobody`() async throws {
    var services = SampleServices(try SampleIssue.naming([1]))
    services.add(1, contacts: ["a", "b"])
    services.batchFailure = .unavailable(.intercom, status: 503)

    let last = await services.read().last

    let failed = ResolvedContact.Knowledge.failed(.unavailable(.intercom, status: 503))
    #expect(last.contacts.map(\.knowledge) == [failed, failed])
    #expect(last.progress == .complete)
  }

  @Test func `where the search does not work contacts are asked for one by one`() async throws {
    var services = SampleServices(try SampleIssue.naming([1]))
    services.add(1, contacts: ["a", "b"])
    services.batchFailure = .rejected(.intercom, detail: "no such operation")
    services.single = ["a": .success(.sample("a")), "b": .success(.sample("b"))]

    let last = await services.read().last

    #expect(last.contacts.map(\.knowledge) == [.known(.sample("a")), .known(.sample("b"))])
    #expect(last.progress == .complete)
  }

  @Test func `a merged contact is followed`() async throws {
    var services = SampleServices(try SampleIssue.naming([1]))
    services.add(1, contacts: ["old"])
    services.single = [
      "old": .failure(.merged(into: ContactID("older"))),
      "older": .failure(.merged(into: ContactID("new"))),
      "new": .success(.sample("new")),
    ]

    let last = await services.read().last

    #expect(last.contacts.map(\.id.text) == ["old"])
    #expect(last.contacts.map(\.knowledge) == [.merged(.sample("new"))])
  }

  @Test func `a contact that answers under another id was merged into that one`() async throws {
    var services = SampleServices(try SampleIssue.naming([1, 2]))
    services.add(1, contacts: ["a"])
    services.add(2, contacts: ["b"])
    for id in ["a", "b"] { services.single[id] = .success(.sample("example")) }

    let last = await services.read().last

    #expect(last.contacts.map(\.knowledge) == [.merged(.sample("example"))])
    #expect(last.contacts.first?.conversations.map(\.text) == ["1", "2"])
    #expect(await services.gate.count(of: "contact ") == 2)
  }

  @Test func `merges that never end are a failure`() async throws {
    var services = SampleServices(try SampleIssue.naming([1]))
    services.add(1, contacts: ["x", "z0"])
    services.single = [
      "x": .failure(.merged(into: ContactID("y"))), "y": .failure(.merged(into: ContactID("x"))),
    ]
    for hop in 0..<9 {
      services.single["z\(hop)"] = .failure(.merged(into: ContactID("z\(hop + 1)")))
    }

    let last = await services.read().last

    #expect(last.contacts.first?.knowledge == .failed(.merged(into: ContactID("x"))))
    #expect(last.contacts.last?.knowledge == .failed(.merged(into: ContactID("z4"))))
    #expect(await services.gate.count(of: "contact ") == 6)
  }

  @Test func `a contact that is gone is deleted, one that fails says why`() async throws {
    var services = SampleServices(try SampleIssue.naming([1]))
    services.add(1, contacts: ["gone", "odd", "merged", "new"])
    services.single = [
      "gone": .failure(.notFound(.intercom)),
      "odd": .failure(.rateLimited(.intercom, until: nil)),
      "merged": .failure(.merged(into: nil)),
      "new": .success(.sample("new")),
    ]

    let last = await services.read().last

    #expect(
      last.contacts.map(\.knowledge) == [
        .deleted, .failed(.rateLimited(.intercom, until: nil)), .failed(.merged(into: nil)),
        .known(.sample("new")),
      ]
    )
  }

  @Test(arguments: [["old", "x", "new"], ["new", "x", "old"]])
  func `a contact and the one merged into it are one entry`(_ order: [String]) async throws {
    var services = SampleServices(try SampleIssue.naming([1, 2]))
    services.add(1, contacts: Array(order.prefix(2)))
    services.add(2, contacts: [order[2]])
    services.single["old"] = .failure(.merged(into: ContactID("new")))

    let last = await services.read().last

    #expect(last.contacts.map(\.id.text) == [order[0], "x"])
    #expect(last.contacts.first?.conversations.map(\.text) == ["1", "2"])
    let expected: ResolvedContact.Knowledge =
      order[0] == "old" ? .merged(.sample("new")) : .known(.sample("new"))
    #expect(last.contacts.first?.knowledge == expected)
  }
}
