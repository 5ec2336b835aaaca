import HTTPExchange
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct RequestUrgencyTests {
  private let get = HTTPRequest(url: "https://example.com/")

  /// A host that answers when it may, and how many requests have come.
  private func host(
    _ release: LoopbackServer.Gate,
    _ arrivals: Arrivals,
    _ fields: [String: String] = [:]
  ) -> HTTPTransport {
    HTTPTransport { (request) throws(HTTPFailure) in
      arrivals.note(request)
      if request.url.hasSuffix("/held") { await release.opened() }
      return try ScriptedHost.Outcome.answer(200, fields).get()
    }
  }

  private final class Arrivals: Sendable {
    private let urls = Mutex<[String]>([])
    let held = LoopbackServer.Gate()

    var count: Int { urls.withLock(\.count) }

    func note(_ request: HTTPRequest) {
      urls.withLock { $0.append(request.url) }
      if request.url.hasSuffix("/held") { held.open() }
    }
  }

  @Test func `a request ahead that would have to wait cancels its task instead`() async throws {
    let release = LoopbackServer.Gate()
    let arrivals = Arrivals()
    let client = HTTPClient(
      transport: host(release, arrivals),
      clock: ScriptedHost([]).clock,
      hosts: HostQueues(maximumUnderWay: 1)
    )
    let get = get
    let first = Task { await result(client, HTTPRequest(url: "https://example.com/held")) }
    await arrivals.held.opened()
    let second = Task { await result(client, get) }
    while client.waitingRequests == 0 { await Task.yield() }

    let ahead = await RequestUrgency.$current.withValue(.ahead) {
      await Task { (await result(client, get), Task.isCancelled) }.value
    }
    release.open()

    #expect(ahead.0 == .failure(.cancelled))
    #expect(ahead.1)
    #expect(await first.value == .answer(200))
    #expect(await second.value == .answer(200))
    #expect(arrivals.count == 2)
  }

  @Test func `requests ahead under way hold nobody up`() async throws {
    let release = LoopbackServer.Gate()
    let arrivals = Arrivals()
    let client = HTTPClient(
      transport: host(release, arrivals),
      clock: ScriptedHost([]).clock,
      hosts: HostQueues(maximumUnderWay: 1)
    )
    let held = HTTPRequest(url: "https://example.com/held")
    let ahead = RequestUrgency.$current.withValue(.ahead) {
      Task { await result(client, held) }
    }
    await arrivals.held.opened()

    #expect(await result(client, get) == .answer(200))

    release.open()
    #expect(await ahead.value == .answer(200))
  }

  @Test func `what a host has left is known to all clients that ask it with one token`()
    async throws
  {
    let hosts = HostQueues()
    let fields = ["X-RateLimit-Limit": "100", "X-RateLimit-Remaining": "40"]
    let transport = host(LoopbackServer.Gate(), Arrivals(), fields)
    let clients: [HTTPClient] = (0..<2).map { _ in
      HTTPClient(transport: transport, clock: ScriptedHost([]).clock, hosts: hosts)
    }
    let mine = HTTPRequest(url: get.url, authorization: Authorization("Bearer mine"))
    let other = HTTPRequest(url: get.url, authorization: Authorization("Bearer other"))
    _ = try await clients[0].send(mine)

    let ahead = await RequestUrgency.$current.withValue(.ahead) {
      [
        await Task { await result(clients[1], mine) }.value,
        await Task { await result(clients[1], other) }.value,
      ]
    }

    #expect(ahead.first == .failure(.cancelled))
    #expect(try ahead.last?.get().status == 200)
  }
}
