import CurlTransport
import HTTPExchange
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct CancellationTests {
  let curl = CurlTransport(configuration: CurlConfiguration())

  @Test func `a cancelled request ends at once and the server sees it`() async throws {
    let arrived = LoopbackServer.Gate()
    let closed = LoopbackServer.Gate()
    let server = try LoopbackServer { _, connection in
      arrived.open()
      if connection.waitForClose() { closed.open() }
    }
    let curl = curl
    let task = Task { await outcome(of: HTTPRequest(url: server.url()), on: curl) }
    await arrived.opened()

    task.cancel()

    #expect(await task.value == .cancelled)
    await closed.opened()
  }

  @Test func `a request of a task that is already cancelled is not sent`() async throws {
    let server = try LoopbackServer { $1.answer() }
    let start = LoopbackServer.Gate()
    let curl = curl
    let task = Task {
      await start.opened()
      return await outcome(of: HTTPRequest(url: server.url()), on: curl)
    }
    task.cancel()
    start.open()

    #expect(await task.value == .cancelled)
    #expect(server.connectionCount == 0)
  }

  @Test func `one cancelled request leaves the others alone`() async throws {
    let arrived = LoopbackServer.Gate()
    let release = LoopbackServer.Gate()
    let server = try LoopbackServer { request, connection in
      if request.target == "/doomed" {
        arrived.open()
        _ = connection.waitForClose()
      } else {
        connection.wait(for: release)
        connection.answer(text: "fine")
      }
    }
    let curl = curl
    let doomed = Task { await outcome(of: HTTPRequest(url: server.url("/doomed")), on: curl) }
    await arrived.opened()
    let other = Task { try await curl.send(HTTPRequest(url: server.url("/other"))).body }

    doomed.cancel()
    _ = await doomed.value
    release.open()

    #expect(try await other.value == Array("fine".utf8))
  }

  @Test func `cancelling three hundred requests at any moment resumes each once`() async throws {
    let server = try LoopbackServer { $1.answer(text: "quick") }
    let curl = curl

    let outcomes = await withTaskGroup(of: HTTPFailure?.self) { group in
      for number in 0..<300 {
        group.addTask {
          let task = Task { await outcome(of: HTTPRequest(url: server.url()), on: curl) }
          for _ in 0..<number % 20 { await Task.yield() }
          task.cancel()
          return await task.value
        }
      }
      return await group.reduce(into: [HTTPFailure?]()) { $0.append($1) }
    }

    #expect(outcomes.count == 300)
    #expect(outcomes.allSatisfy { $0 == nil || $0 == .cancelled })
    #expect(await outcome(of: HTTPRequest(url: server.url()), on: curl) == nil)
  }

  @Test func `a wait ends by itself, beside requests and alone`() async throws {
    let server = try LoopbackServer { $1.answer() }

    try await curl.wait(.milliseconds(2))
    async let response = curl.send(HTTPRequest(url: server.url()))
    try await curl.wait(.milliseconds(2))

    #expect(try await response.status == 200)
  }

  @Test func `a wait of a hundred years ends when it is cancelled`() async throws {
    let curl = curl
    let task = Task { try await curl.clock.wait(.seconds(Int64.max)) }

    task.cancel()

    await #expect(throws: HTTPFailure.cancelled) { try await task.value }
  }

  @Test func `a waiting request fails when the transport is shut down`() async throws {
    let arrived = LoopbackServer.Gate()
    let server = try LoopbackServer { _, connection in
      arrived.open()
      _ = connection.waitForClose()
    }
    let curl = curl
    let task = Task { await outcome(of: HTTPRequest(url: server.url()), on: curl) }
    await arrived.opened()

    curl.shutDown()
    curl.shutDown()

    #expect(await task.value == .cancelled)
    let later = await outcome(of: HTTPRequest(url: server.url()), on: curl)
    #expect(later == .unusable("The connection was shut down."))
  }
}

/// The failure of a request; nil when it was answered.
private func outcome(of request: HTTPRequest, on curl: CurlTransport) async -> HTTPFailure? {
  do throws(HTTPFailure) {
    _ = try await curl.send(request)
    return nil
  } catch {
    return error
  }
}
