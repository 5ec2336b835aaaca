import ContactResolution
import CurlTransport
import HTTPExchange
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct ConnectionTests {
  /// Answers like a service; conversations all together, once as many are under way.
  private func server(
    _ service: Service,
    conversations: Int
  ) throws -> LoopbackServer {
    let services = ScriptedServices(conversations: conversations)
    let arrived = Mutex(0)
    let all = LoopbackServer.Gate()
    return try LoopbackServer { request, connection in
      if request.method == "GET", request.target.hasPrefix("/conversations/") {
        let count = arrived.withLock { count in
          count += 1
          return count
        }
        if count == conversations { all.open() }
        connection.wait(for: all)
      }
      let asked = HTTPRequest(
        method: request.method,
        url: "http://127.0.0.1\(request.target)",
        body: request.body
      )
      connection.answer(text: services.body(service, asked))
    }
  }

  @Test(arguments: [1, 10, 50])
  func `conversations go out together, on the connection that is open and on new ones`(
    conversations: Int
  ) async throws {
    let jira = try server(.jira, conversations: conversations)
    let intercom = try server(.intercom, conversations: conversations)
    let curl = CurlTransport(configuration: CurlConfiguration())
    defer { curl.shutDown() }
    let reading = try ServiceReading(
      jira: curl.transport,
      intercom: curl.transport,
      site: jira.url(""),
      api: intercom.url(""),
      gather: { _ = try? await curl.wait(.seconds(10)) }
    )

    let resolved = await reading.read(7)

    let count = ScriptedServices.contacts(conversations)
    #expect(resolved?.contacts.count { $0.known != nil } == count)
    #expect(jira.requests.count == 2)
    #expect(jira.connectionCount <= 2)
    #expect(intercom.requests.count == 1 + conversations + (count + 49) / 50)
    #expect(intercom.connectionCount == conversations)
    #expect(
      (jira.requests + intercom.requests).allSatisfy {
        $0.fields["accept-encoding"]?.contains("gzip") ?? false
      }
    )
  }
}
