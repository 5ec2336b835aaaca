import HTTPExchange
import TestSupport
import Testing

@testable import AnswerFiles

@Suite struct KeptAnswersTests {
  private let now = KeptSample.now
  private let request = KeptSample.request
  private let kept = KeptSample.answer(#"{"key": "DEMO-1"}"#)

  @Test func `a kept answer comes back with its moment, in a file of one's own`() throws {
    let sample = try KeptSample()

    sample.answers("jira").keep(kept, to: request, at: now - 60)

    let answer = sample.answers("jira").answer(to: request, now: now)
    #expect(answer == KeptAnswers.Answer(response: kept, moment: now - 60))
    let name = try #require(sample.answerName)
    #expect(sample.names == [name])
    #expect(try sample.scratch.mode(of: sample.place(name)) == 0o600)
    #expect(try sample.scratch.mode(of: "cache/kept") == 0o700)
    let text = String(decoding: try sample.scratch.bytes(of: sample.place(name)), as: UTF8.self)
    for secret in ["very-secret", "Bearer", "field-value", "X-Secret"] {
      #expect(!text.contains(secret))
    }
  }

  @Test func `where a merged contact went is kept, and no other field`() throws {
    let sample = try KeptSample()
    let fields = [HTTPHeader("link", "</contacts/2>; rel=\"canonical\""), HTTPHeader("Date", "x")]
    let gone = HTTPResponse(status: 410, headers: fields, body: Array("{}".utf8))

    sample.answers("intercom").keep(gone, to: request, at: now)

    let answer = sample.answers("intercom").answer(to: request, now: now)
    #expect(answer?.response.header("Link") == fields[0].value)
    #expect(answer?.response.headers.count == 1 && answer?.response.status == 410)
  }

  @Test(
    arguments: [
      (200, #"{"key": "NEW-1"}"#, 200), (403, "{}", 403), (404, "not here", 404),
      (403, "<html>Blocked</html>", 1), (404, "\n<p>not here", 1), (410, "<gone/>", 1),
      (410, "", 410), (401, "{}", nil), (500, "{}", 1), (429, "{}", 1), (400, "{}", 1),
      (302, "", 1), (200, "<html>Log in</html>", 1), (200, "", 1), (200, #"{"cut": "#, 1),
      (404, String(repeating: "x", count: 70_000), nil),
    ] as [(Int, String, Int?)]
  )
  func `what a later answer does to a kept one hangs on its status`(
    status: Int,
    text: String,
    left: Int?
  ) throws {
    let sample = try KeptSample()
    let answers = sample.answers("jira")
    answers.keep(kept, to: request, at: now - 60)
    let later = KeptSample.answer(text, status: status)

    answers.keep(later, to: request, at: now)

    // 1 stands for the first answer, with its own moment.
    let expected =
      left == 1
      ? KeptAnswers.Answer(response: kept, moment: now - 60)
      : left.map { _ in KeptAnswers.Answer(response: later, moment: now) }
    #expect(answers.answer(to: request, now: now) == expected)
    #expect(sample.names.count == (left == nil ? 0 : 1))
  }

  @Test func `a page is kept where nothing but a page was`() throws {
    let sample = try KeptSample()
    let answers = sample.answers("jira")
    let page = KeptSample.answer("<p>not here", status: 404)

    for moment in [now - 60, now] {
      answers.keep(page, to: request, at: moment)

      let expected = KeptAnswers.Answer(response: page, moment: moment)
      #expect(answers.answer(to: request, now: now) == expected)
    }
  }

  @Test func `an equal answer renews the moment and writes nothing`() throws {
    let sample = try KeptSample()
    let answers = sample.answers("jira")
    answers.keep(kept, to: request, at: now - 60)
    let place = sample.place(try #require(sample.answerName))
    let number = try sample.scratch.number(of: place)

    answers.keep(kept, to: request, at: now)

    #expect(try sample.scratch.number(of: place) == number)
    #expect(try sample.scratch.moment(of: place) == now)
    #expect(answers.answer(to: request, now: now)?.moment == now)
  }

  @Test func `each scope has answers of its own`() throws {
    let sample = try KeptSample()
    let scopes = [["a", "b"], ["ab", ""], ["a b", ""], ["a", "", "b"], ["a"], []]
    let all = scopes.map { KeptAnswers(folder: sample.folder, scope: $0) }

    for (index, answers) in all.enumerated() {
      #expect(answers.answer(to: request, now: now) == nil)
      answers.keep(KeptSample.answer("[\(index)]"), to: request, at: now)
    }

    let texts = all.map { $0.answer(to: request, now: now)?.response.body }
    #expect(texts == scopes.indices.map { Array("[\($0)]".utf8) })
  }

  @Test func `each question has an answer of its own`() throws {
    let sample = try KeptSample()
    let answers = sample.answers("jira")
    let url = "https://acme.atlassian.net/search"
    let questions = [
      HTTPRequest(url: url), HTTPRequest(url: url + "?a=1"),
      HTTPRequest(method: "POST", url: url, body: [1], isRepeatable: true),
      HTTPRequest(method: "POST", url: url, body: [2], isRepeatable: true),
      HTTPRequest(method: "POST", url: url, isRepeatable: true),
    ]

    for (index, question) in questions.enumerated() {
      answers.keep(KeptSample.answer("[\(index)]"), to: question, at: now)
    }

    let texts = questions.map { answers.answer(to: $0, now: now)?.response.body }
    #expect(texts == questions.indices.map { Array("[\($0)]".utf8) })
  }

  @Test func `what changes something is not kept`() throws {
    let sample = try KeptSample()
    let change = HTTPRequest(method: "POST", url: "https://acme.atlassian.net/comment", body: [1])

    sample.answers("jira").keep(kept, to: change, at: now)

    #expect(sample.names.isEmpty)
  }

  @Test(arguments: [(0, true), (86_400, true), (86_401, false), (-300, true), (-301, false)])
  func `an answer is young enough for so long`(age: Int64, isThere: Bool) throws {
    let sample = try KeptSample(limits: AnswerFolder.Limits(age: 86_400))
    let answers = sample.answers("jira")

    answers.keep(kept, to: request, at: now - age)

    let answer = answers.answer(to: request, now: now)
    #expect(answer?.moment == (isThere ? min(now, now - age) : nil))
  }

  @Test func `an answer that is too large takes the kept one away`() throws {
    let sample = try KeptSample(limits: AnswerFolder.Limits(answerBytes: 100))
    let answers = sample.answers("jira")
    answers.keep(kept, to: request, at: now)

    answers.keep(KeptSample.answer("[\(String(repeating: " ", count: 99))]"), to: request, at: now)

    #expect(sample.names.isEmpty)
  }

  @Test func `an answer is forgotten alone`() throws {
    let sample = try KeptSample()
    let other = HTTPRequest(url: "https://acme.atlassian.net/rest/api/3/issue/DEMO-2")
    sample.answers("jira").keep(kept, to: request, at: now)
    sample.answers("jira").keep(kept, to: other, at: now)

    sample.answers("jira").forget(request)

    #expect(sample.answers("jira").answer(to: request, now: now) == nil)
    #expect(sample.answers("jira").answer(to: other, now: now) != nil)
  }
}
