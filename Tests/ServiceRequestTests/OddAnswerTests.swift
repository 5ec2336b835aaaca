import ContactResolution
import HTTPExchange
import ServiceFaults
import Testing

/// JSON of wrong kinds at any depth of any answer.
@Suite struct OddAnswerTests {
  private static let questions = ServiceQuestion.jira + ServiceQuestion.intercom

  private static let oddValues: [JSONValue] =
    [
      .null, .flag(true), .number("-99999999999999999999"), .number("1e999999"), .text("odd"),
      .array([]), .array([.null, .number("7")]),
      .object([JSONMember("type", .array([])), JSONMember("id", .object([]))]),
    ] + [deep(30)]

  @Test(arguments: questions)
  func `a wrong kind of value at any place is read, or refused as unreadable`(
    question: ServiceQuestion
  ) async throws {
    let right = try #require(Self.rightAnswer(to: question))

    for odd in Self.variants(of: right) {
      let body = Array(odd.serialized().utf8)
      let service = FaultyTransport(question) { _ in
        .success(HTTPResponse(status: 200, body: body))
      }

      let failure = try await service.failure()

      let isUnreadable = failure?.withoutWords == .unreadable(question.service, .malformed(""))
      #expect(failure == nil || isUnreadable, "\(odd.serialized().prefix(2000))")
      #expect(service.requests.count == 1)
      #expect(service.otherRequests <= 3)
    }
  }

  private static func rightAnswer(to question: ServiceQuestion) -> JSONValue? {
    try? SampleAnswer.answer(toPath: question.path).json()
  }

  /// The value, and each that it holds, replaced by each odd one, one at a time; and each member
  /// of an object left out, or there twice.
  private static func variants(of value: JSONValue) -> [JSONValue] {
    switch value {
    case .object(let members):
      return oddValues
        + members.indices.flatMap { index -> [JSONValue] in
          var without = members
          without.remove(at: index)
          let twice = members + [JSONMember(members[index].name, .array([.null]))]
          let changed = variants(of: members[index].value).map { variant in
            var members = members
            members[index].value = variant
            return JSONValue.object(members)
          }
          return changed + [.object(without), .object(twice)]
        }
    case .array(let elements):
      return oddValues
        + elements.indices.flatMap { index in
          variants(of: elements[index]).map { variant in
            var elements = elements
            elements[index] = variant
            return .array(elements)
          }
        }
    case .null, .flag, .number, .text: return oddValues
    }
  }

  private static func deep(_ levels: Int) -> JSONValue {
    (0..<levels).reduce(JSONValue.null) { inner, level in
      level % 2 == 0 ? .array([inner]) : .object([JSONMember("content", inner)])
    }
  }
}
