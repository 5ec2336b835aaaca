/// Large answers, written once and sent again.
///
/// An actor because all requests of a service share them.
actor RememberedAnswers {
  private var answers: [String: SampleAnswer] = [:]

  private var bytes = 0

  private static let leastBytes = 32_768
  /// Bytes of all of them; with more, all are forgotten.
  private static let mostBytes = 64 << 20

  /// The answer of the last time, or a new one; small ones are made anew each time.
  func answer(to request: SampleRequest, make: () -> SampleAnswer) -> SampleAnswer {
    let query = request.query.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let name = ([request.site] + request.path + query).joined(separator: "\n")
    if let answer = answers[name] { return answer }
    let answer = make()
    if answer.body.count >= Self.leastBytes { remember(answer, as: name) }
    return answer
  }

  private func remember(_ answer: SampleAnswer, as name: String) {
    if bytes + answer.body.count > Self.mostBytes {
      answers = [:]
      bytes = 0
    }
    answers[name] = answer
    bytes += answer.body.count
  }
}
