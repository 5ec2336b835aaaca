import Glibc
import HTTPExchange
import TestSupport
import Testing

@testable import AnswerFiles

/// Whatever happened to a file, it is an answer as it was or none.
@Suite struct DamageTests {
  private let now = KeptSample.now
  private let request = KeptSample.request
  private let sample: KeptSample
  private let answers: KeptAnswers
  private let name: String
  private let place: String

  init() throws {
    sample = try KeptSample()
    answers = sample.answers("jira")
    answers.keep(KeptSample.answer(#"{"key": "DEMO-1"}"#), to: request, at: now)
    name = try #require(sample.answerName)
    place = sample.place(name)
  }

  @Test func `a file that was written again as it was is the answer`() throws {
    try sample.scratch.write(try sample.scratch.bytes(of: place), to: place)

    #expect(try read()?.response == KeptSample.answer(#"{"key": "DEMO-1"}"#))
  }

  @Test func `a file that was cut anywhere is none, and is removed`() throws {
    let bytes = try sample.scratch.bytes(of: place)

    for length in bytes.indices {
      try sample.scratch.write(Array(bytes[..<length]), to: place)
      #expect(try read() == nil, "\(length) bytes")
      #expect(sample.names.isEmpty, "\(length) bytes")
    }
  }

  @Test func `a file in which any bit is another is none`() throws {
    let bytes = try sample.scratch.bytes(of: place)

    for index in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[index] ^= 1 << bit
        try sample.scratch.write(damaged, to: place)
        #expect(try read() == nil, "bit \(bit) of \(index)")
      }
    }
  }

  @Test func `bytes behind the end make a file none`() throws {
    try sample.scratch.write(try sample.scratch.bytes(of: place) + [0], to: place)

    #expect(try read() == nil && sample.names.isEmpty)
  }

  @Test func `a file with the answer to something else is none`() throws {
    let other = HTTPRequest(url: "https://acme.atlassian.net/rest/api/3/issue/DEMO-2")
    let bytes = try sample.scratch.bytes(of: place)
    sample.folder.clear()
    answers.keep(KeptSample.answer("[2]"), to: other, at: now)
    let otherPlace = sample.place(try #require(sample.answerName))
    try sample.scratch.write(bytes, to: otherPlace)

    let moment = try sample.scratch.moment(of: otherPlace)
    #expect(answers.answer(to: other, now: moment) == nil)
  }

  @Test func `a damaged file is written anew by the next answer`() throws {
    try sample.scratch.write([1, 2, 3], to: place)

    answers.keep(KeptSample.answer(#"{"key": "DEMO-1"}"#), to: request, at: now)

    #expect(answers.answer(to: request, now: now) != nil)
  }

  @Test func `a file that others may read is none, and replaced by the next answer`() throws {
    let bytes = try sample.scratch.bytes(of: place)
    try sample.scratch.write(bytes, to: place, mode: 0o644)
    #expect(try read() == nil)

    answers.keep(KeptSample.answer(#"{"key": "DEMO-1"}"#), to: request, at: now)

    #expect(try sample.scratch.mode(of: place) == 0o600)
    #expect(answers.answer(to: request, now: now) != nil)
  }

  @Test func `a link in the place of a file is not followed`() throws {
    try sample.scratch.write(try sample.scratch.bytes(of: place), to: "elsewhere")
    sample.folder.clear()
    let path = sample.scratch.path(place)
    #expect(unsafe symlink(sample.scratch.path("elsewhere"), path) == 0)
    let before = try sample.scratch.bytes(of: "elsewhere")
    let moment = try sample.scratch.moment(of: "elsewhere")
    #expect(answers.answer(to: request, now: moment) == nil)

    answers.keep(KeptSample.answer("[1]"), to: request, at: now)

    #expect(answers.answer(to: request, now: now)?.response.body == Array("[1]".utf8))
    #expect(try sample.scratch.bytes(of: "elsewhere") == before)
  }

  @Test func `a folder in the place of a file stays, and nothing is kept`() throws {
    sample.folder.clear()
    #expect(unsafe mkdir(sample.scratch.path(place), 0o700) == 0)

    answers.keep(KeptSample.answer("[1]"), to: request, at: now)

    #expect(answers.answer(to: request, now: now) == nil)
    #expect(sample.names == [name])
  }

  @Test func `nobody waits for a pipe in the place of a file`() throws {
    sample.folder.clear()
    #expect(unsafe mkfifo(sample.scratch.path(place), 0o600) == 0)

    #expect(answers.answer(to: request, now: now) == nil)
  }

  /// The answer in the file, at the time when the file was written.
  private func read() throws -> KeptAnswers.Answer? {
    answers.answer(to: request, now: try sample.scratch.moment(of: place))
  }
}
