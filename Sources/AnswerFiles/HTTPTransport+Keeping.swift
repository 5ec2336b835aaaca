public import HTTPExchange

extension HTTPTransport {
  /// An answer, and the request it would have been the answer to.
  public typealias Told = (request: HTTPRequest, response: HTTPResponse)

  /// The transport, whose answers are kept after they were handed on, on a thread of their own.
  ///
  /// `telling` says what an answer tells, usually itself; it runs on that thread too. `now` is the
  /// present in seconds since 1970.
  public func keeping(
    in answers: KeptAnswers,
    now: @escaping @Sendable () -> Int64,
    telling: @escaping @Sendable (Told) -> [Told] = { [$0] }
  ) -> HTTPTransport {
    HTTPTransport { (request) async throws(HTTPFailure) in
      let response = try await send(request)
      guard KeptAnswers.concerns(request) else { return response }
      let moment = now()
      let folder = answers.folder
      folder.writer.add(holding: response.body.count) {
        for told in telling((request, response)) {
          answers.keep(told.response, to: told.request, at: moment)
        }
      } afterwards: {
        folder.tidy(now: moment)
      }
      return response
    }
  }

  /// A transport that answers with what was kept and asks nobody.
  ///
  /// `take` is told when each answer came, in seconds since 1970, and says whether it will do.
  /// What was not kept, or will not do, throws `.unusable`.
  public static func kept(
    in answers: KeptAnswers,
    now: @escaping @Sendable () -> Int64,
    take: @escaping @Sendable (_ moment: Int64) -> Bool
  ) -> HTTPTransport {
    HTTPTransport { (request) async throws(HTTPFailure) in
      guard let answer = answers.answer(to: request, now: now()), take(answer.moment) else {
        throw .unusable("No answer was kept.")
      }
      return answer.response
    }
  }
}

extension AnswerFolder {
  /// Returns when everything that came is kept, or the time for that is over.
  public func finish(within time: Duration) {
    writer.finish(within: time)
  }
}
