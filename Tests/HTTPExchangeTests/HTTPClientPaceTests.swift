import HTTPExchange
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct HTTPClientPaceTests {
  private let get = HTTPRequest(url: "https://example.com/")

  @Test func `a refused request waits for the reset and is sent again`() async {
    let host = ScriptedHost([
      .answer(429, ["X-RateLimit-Reset": "\(ScriptedHost.start + 8)"]), .answer(200),
    ])

    #expect(await result(host.client(), get) == .answer(200))
    #expect(host.arrivals == [0, 8])
    #expect(host.announced == [8])
  }

  @Test func `a refusal makes every request of the host wait`() async {
    let host = ScriptedHost([.answer(429, ["Retry-After": "20"])])
    let client = host.client()
    let post = HTTPRequest(method: "POST", url: "https://example.com/")

    let refused = await result(client, post)
    let next = await result(client, get)

    #expect(refused == .failure(.rateLimited(until: ScriptedHost.start + 20)))
    #expect(next == .answer(200))
    #expect(host.arrivals == [0, 20])
  }

  @Test func `a reset too far away fails at once and names it`() async {
    let host = ScriptedHost([.answer(429, ["Retry-After": "3600"])])
    let client = host.client()
    let end = ScriptedHost.start + 3600

    for _ in 0..<3 {
      #expect(await result(client, get) == .failure(.rateLimited(until: end)))
    }

    #expect(host.arrivals == [0])
    #expect(host.waits.isEmpty)
  }

  @Test func `after some minutes the host is asked again, whatever it said`() async {
    let host = ScriptedHost([.answer(429, ["Retry-After": "3600"])])
    let client = host.client()
    _ = await result(client, get)

    host.pass(seconds: 301)

    #expect(await result(client, get) == .answer(200))
  }

  @Test func `a clock that is set back does not stop everything`() async {
    let host = ScriptedHost([.answer(429, ["Retry-After": "3600"])])
    let client = host.client()
    _ = await result(client, get)

    host.pass(seconds: -86_400)

    #expect(await result(client, get) == .answer(200))
  }

  @Test(arguments: [[:], ["Retry-After": "0"], ["X-RateLimit-Reset": "1700000000"]])
  func `refusals without a moment ahead end after three attempts`(
    fields: [String: String]
  ) async {
    let host = ScriptedHost(Array(repeating: .answer(429, fields), count: 9))

    #expect(await result(host.client(), get) == .failure(.rateLimited(until: nil)))
    #expect(host.arrivals.count == 3)
    #expect(host.waits.allSatisfy { $0 >= .seconds(1) })
  }

  @Test func `when none is left, nothing is sent until the reset`() async {
    let reset = "\(ScriptedHost.start + 9)"
    let host = ScriptedHost([
      .answer(200, ["X-RateLimit-Remaining": "0", "X-RateLimit-Reset": reset])
    ])
    let client = host.client()

    _ = await result(client, get)
    _ = await result(client, get)

    #expect(host.arrivals == [0, 9])
  }

  @Test(arguments: [
    ["X-RateLimit-Remaining": "0"], ["X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "90"],
    ["X-RateLimit-Remaining": "1", "X-RateLimit-Reset": "9"],
  ])
  func `a low remainder alone stops nothing`(fields: [String: String]) async {
    let host = ScriptedHost(Array(repeating: .answer(200, fields), count: 5))
    let client = host.client()

    for _ in 0..<5 { _ = await result(client, get) }

    #expect(host.waits.isEmpty)
  }

  @Test(arguments: [(nil, 4), ("100", 4), ("3", 3), ("0", 1)] as [(String?, Int)])
  func `not more are under way than are allowed, nor than are left, but one always`(
    remaining: String?,
    expected: Int
  ) async throws {
    let fields = remaining.map { ["X-RateLimit-Remaining": $0] } ?? [:]
    let counter = Mutex(Counter())
    let reached = LoopbackServer.Gate()
    let release = LoopbackServer.Gate()
    let transport = HTTPTransport { (request) throws(HTTPFailure) in
      guard request.url.hasSuffix("/many") else {
        return try ScriptedHost.Outcome.answer(200, fields).get()
      }
      let count = counter.withLock { $0.enter() }
      if count == expected { reached.open() }
      await release.opened()
      counter.withLock { $0.underWay -= 1 }
      return HTTPResponse(status: 200)
    }
    let client = HTTPClient(
      transport: transport,
      clock: ScriptedHost([]).clock,
      hosts: HostQueues(maximumUnderWay: 4)
    )
    _ = try await client.send(get)

    let many = HTTPRequest(url: "https://example.com/many")
    let tasks = (0..<40).map { _ in Task { await result(client, many) } }
    await reached.opened()
    for _ in 0..<200 { await Task.yield() }
    release.open()
    for task in tasks { #expect(await task.value == .answer(200)) }

    #expect(counter.withLock { $0.highest } == expected)
  }

  @Test func `a task cancelled in the queue leaves it and lets the others through`() async throws {
    let arrived = LoopbackServer.Gate()
    let release = LoopbackServer.Gate()
    let transport = HTTPTransport { (request) throws(HTTPFailure) in
      arrived.open()
      await release.opened()
      return HTTPResponse(status: 200)
    }
    let client = HTTPClient(
      transport: transport,
      clock: ScriptedHost([]).clock,
      hosts: HostQueues(maximumUnderWay: 1)
    )
    let get = get
    let first = Task { await result(client, get) }
    await arrived.opened()
    let queued = (0..<50).map { _ in Task { await result(client, get) } }

    for task in queued.dropLast() { task.cancel() }

    for task in queued.dropLast() { #expect(await task.value == .failure(.cancelled)) }
    release.open()
    #expect(await first.value == .answer(200))
    #expect(await queued.last?.value == .answer(200))
  }

  private struct Counter {
    var underWay = 0
    var highest = 0

    mutating func enter() -> Int {
      underWay += 1
      highest = max(highest, underWay)
      return underWay
    }
  }
}
