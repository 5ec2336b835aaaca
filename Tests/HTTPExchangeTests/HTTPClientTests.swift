import HTTPExchange
import TestSupport
import Testing

struct HTTPClientTests {
  private let get = HTTPRequest(url: "https://example.com/")
  private let post = HTTPRequest(method: "POST", url: "https://example.com/")

  @Test(
    arguments: [.answer(503), .failure(.connectionLost), .failure(.truncated)]
      as [ScriptedHost.Outcome]
  )
  func `what may pass is tried three times, with growing pauses`(
    outcome: ScriptedHost.Outcome
  ) async {
    let host = ScriptedHost([outcome, outcome, outcome, .answer(200)])

    let last = await result(host.client(), get)

    #expect(last == outcome)
    #expect(host.arrivals.count == 3)
    #expect(host.waits == [.milliseconds(500), .seconds(1)])
  }

  @Test(
    arguments: [
      .answer(500), .answer(401), .answer(404), .failure(.refused("x")),
      .failure(.tooLarge(limit: 1)),
      .failure(.unknownHost("x")), .failure(.insecure("x")), .failure(.cancelled),
    ] as [ScriptedHost.Outcome]
  )
  func `what will not pass is not tried again`(outcome: ScriptedHost.Outcome) async {
    let host = ScriptedHost([outcome, .answer(200)])

    let first = await result(host.client(), get)

    #expect(first == outcome)
    #expect(host.arrivals.count == 1)
  }

  @Test func `a better answer ends the attempts`() async {
    let host = ScriptedHost([.answer(502), .failure(.connectionLost), .answer(204)])

    #expect(await result(host.client(), get) == .answer(204))
  }

  @Test func `a second timeout is one too many`() async {
    let host = ScriptedHost([.failure(.timedOut), .failure(.timedOut), .answer(200)])

    #expect(await result(host.client(), get) == .failure(.timedOut))
    #expect(host.arrivals.count == 2)
  }

  @Test(
    arguments: [
      (.answer(503), .answer(503)), (.failure(.connectionLost), .failure(.connectionLost)),
      (.answer(429), .failure(.rateLimited(until: nil))),
    ] as [(ScriptedHost.Outcome, ScriptedHost.Outcome)]
  )
  func `a request that changes something is sent once`(
    outcome: ScriptedHost.Outcome,
    expected: ScriptedHost.Outcome
  ) async {
    let host = ScriptedHost([outcome, .answer(200)])

    #expect(await result(host.client(), post) == expected)
    #expect(host.arrivals.count == 1)
  }

  @Test func `a post that only asks is repeated`() async {
    let host = ScriptedHost([.answer(503), .answer(200)])
    var request = post
    request.isRepeatable = true

    #expect(await result(host.client(), request) == .answer(200))
  }

  @Test(arguments: [("12", [12]), ("0", [0])])
  func `a busy service's own wait is kept`(wait: String, arrivals: [Int64]) async {
    let host = ScriptedHost([.answer(503, ["Retry-After": wait]), .answer(200)])

    #expect(await result(host.client(), get) == .answer(200))
    #expect(host.arrivals == [0] + arrivals)
  }

  @Test func `a busy service that wants too long a wait is not waited for`() async {
    let host = ScriptedHost([.answer(503, ["Retry-After": "31"]), .answer(200)])

    let first = await result(host.client(), get)

    #expect(first == .answer(503, ["Retry-After": "31"]))
    #expect(host.waits.isEmpty)
  }

  @Test func `a cancelled wait ends the attempts`() async {
    let host = ScriptedHost([.answer(503), .answer(200)])
    let client = host.client()
    let get = get
    let start = LoopbackServer.Gate()
    let task = Task {
      await start.opened()
      return await result(client, get)
    }

    task.cancel()
    start.open()

    #expect(await task.value == .failure(.cancelled))
  }
}

/// What a client makes of a request.
func result(_ client: HTTPClient, _ request: HTTPRequest) async -> ScriptedHost.Outcome {
  do throws(HTTPFailure) {
    return .success(try await client.send(request))
  } catch {
    return .failure(error)
  }
}
