import HTTPExchange
import Synchronization
import TestSupport
import Testing

@testable import AnswerFiles

@Suite struct KeepingTransportTests {
  private let sample: KeptSample

  init() throws {
    sample = try KeptSample()
  }

  @Test func `answers are handed on, and answered from the folder afterwards`() async throws {
    let answers = sample.answers("jira")
    let live = HTTPTransport { (request) throws(HTTPFailure) in
      KeptSample.answer(#"["\#(request.url)"]"#)
    }
    let transport = live.keeping(in: answers, now: { KeptSample.now })
    var responses: [HTTPResponse] = []
    for index in 0..<50 { responses.append(try await transport.send(request(index))) }
    sample.folder.finish(within: .seconds(10))

    let moments = Mutex([Int64]())
    let note: @Sendable (Int64) -> Bool = { moment in
      moments.withLock { $0.append(moment) }
      return true
    }
    let kept = HTTPTransport.kept(in: answers, now: { KeptSample.now + 9 }, take: note)
    for index in 0..<50 {
      #expect(try await kept.send(request(index)) == responses[index])
    }
    #expect(moments.withLock { $0 } == Array(repeating: KeptSample.now, count: 50))
  }

  @Test func `what was not kept, or will not do, is no answer`() async throws {
    let answers = sample.answers("jira")
    answers.keep(KeptSample.answer("[]"), to: request(1), at: KeptSample.now)
    let kept = HTTPTransport.kept(in: answers, now: { KeptSample.now }, take: { _ in true })
    let choosy = HTTPTransport.kept(in: answers, now: { KeptSample.now }, take: { _ in false })

    await #expect(throws: HTTPFailure.unusable("No answer was kept.")) {
      try await kept.send(request(2))
    }
    await #expect(throws: HTTPFailure.unusable("No answer was kept.")) {
      try await choosy.send(request(1))
    }
    #expect(try await kept.send(request(1)) == KeptSample.answer("[]"))
  }

  @Test func `what an answer tells is kept in its place`() async throws {
    let live = HTTPTransport { (_) throws(HTTPFailure) in KeptSample.answer("[1, 2]") }
    let answers = sample.answers("intercom")
    let singles: @Sendable (HTTPTransport.Told) -> [HTTPTransport.Told] = { [self] _ in
      [1, 2].map { (request($0), KeptSample.answer("[\($0)]")) }
    }
    let transport = live.keeping(in: answers, now: { KeptSample.now }, telling: singles)

    #expect(try await transport.send(request(0)) == KeptSample.answer("[1, 2]"))
    sample.folder.finish(within: .seconds(10))

    let bodies = (0..<3).map { index in
      answers.answer(to: request(index), now: KeptSample.now)?.response.body
    }
    #expect(bodies == [nil, Array("[1]".utf8), Array("[2]".utf8)])
  }

  @Test func `a failure is handed on and changes nothing`() async throws {
    let answers = sample.answers("jira")
    answers.keep(KeptSample.answer("[]"), to: request(1), at: KeptSample.now)
    let live = HTTPTransport { (_) throws(HTTPFailure) in throw .timedOut }

    await #expect(throws: HTTPFailure.timedOut) {
      try await live.keeping(in: answers, now: { KeptSample.now }).send(request(1))
    }

    sample.folder.finish(within: .seconds(10))
    #expect(answers.answer(to: request(1), now: KeptSample.now) != nil)
  }

  @Test func `the folder is tidied when all is written`() async throws {
    let live = HTTPTransport { (_) throws(HTTPFailure) in KeptSample.answer("[]") }
    let transport = live.keeping(in: sample.answers("jira"), now: { KeptSample.now })

    _ = try await transport.send(request(1))
    sample.folder.finish(within: .seconds(10))

    #expect(try sample.scratch.moment(of: sample.place("tidied")) == KeptSample.now)
  }

  private func request(_ index: Int) -> HTTPRequest {
    HTTPRequest(url: "https://acme.atlassian.net/\(index)")
  }
}
