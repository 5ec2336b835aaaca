internal import ContactResolution
internal import Synchronization

/// Remembers the answers to one kind of question; callers with the same question share a request.
///
/// The first caller asks in its own task, so that a request ends with those who want its answer;
/// when that caller is cancelled, one of those who wait asks in its place. A lock and not an actor,
/// because a cancelled caller must be let go at once and without a further task; it is held for a
/// few instructions only, never while anything is asked or resumed.
final class AnswerMemory<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  typealias Outcome = Result<Answer, ServiceFailure>
  typealias Requests = SharedRequests<Question, Outcome>

  private enum Turn {
    case known(Outcome)
    case ask(Requests.RequestID)
    case wait(Requests.RequestID, Requests.WaiterID)
  }

  private struct State {
    var answers: RememberedAnswers<Question, Outcome>
    var requests = Requests()
    var generation = 0
  }

  private let state: Mutex<State>
  private let service: Service
  private let now: @Sendable () -> Timestamp

  init(
    service: Service,
    limits: RememberedAnswers<Question, Outcome>.Limits,
    now: @escaping @Sendable () -> Timestamp
  ) {
    state = Mutex(State(answers: RememberedAnswers(limits: limits)))
    self.service = service
    self.now = now
  }

  /// The remembered answer, or that of a request under way, or of a new one.
  ///
  /// `.anew` always asks, and replaces what is remembered. What does not exist is remembered as
  /// such; any other failure is not.
  func answer(
    to question: Question,
    _ freshness: Freshness,
    ask: () async throws(ServiceFailure) -> Answer
  ) async throws(ServiceFailure) -> Answer {
    while true {
      switch turn(of: question, freshness) {
      case .known(let outcome): return try outcome.get()
      case .ask(let request): return try await lead(request, question, ask).get()
      case .wait(let request, let waiter):
        switch await ending(of: request, for: waiter) {
        case .told(let outcome): return try outcome.get()
        case .abandoned: continue
        case .cancelled: throw .unreachable(service, .connectionLost)
        }
      }
    }
  }

  /// What is remembered of a question, without asking.
  func known(_ question: Question) -> Outcome? {
    let now = now()
    return state.withLock { $0.answers.answer(to: question, now: now) }
  }

  /// A mark of the present, to be given to `remember`.
  var generation: Int {
    state.withLock(\.generation)
  }

  /// Remembers answers that came along with others, unless all was forgotten since the mark.
  func remember(_ answers: [(Question, Answer)], asOf generation: Int) {
    let now = now()
    state.withLock { state in
      guard state.generation == generation else { return }
      for (question, answer) in answers {
        state.answers.remember(.success(answer), to: question, now: now)
      }
    }
  }

  /// Forgets all answers, also those still on their way.
  func forget() {
    state.withLock { state in
      state.answers.forget()
      state.requests.forget()
      state.generation += 1
    }
  }

  /// Forgets the answers to some questions, also those still on their way.
  func forget(where isForgotten: (Question) -> Bool) {
    state.withLock { state in
      state.answers.forget(where: isForgotten)
      state.requests.forget(where: isForgotten)
    }
  }

  /// How many callers wait for another's request.
  var waitingCallers: Int {
    state.withLock(\.requests.waitingCallers)
  }

  private func turn(of question: Question, _ freshness: Freshness) -> Turn {
    let now = now()
    return state.withLock { state in
      if freshness == .remembered {
        if let outcome = state.answers.answer(to: question, now: now) { return .known(outcome) }
        if let request = state.requests.request(for: question) {
          return .wait(request, state.requests.nextWaiter())
        }
      }
      return .ask(state.requests.begin(question))
    }
  }

  private func lead(
    _ request: Requests.RequestID,
    _ question: Question,
    _ ask: () async throws(ServiceFailure) -> Answer
  ) async -> Outcome {
    let outcome: Outcome
    do throws(ServiceFailure) {
      outcome = .success(try await ask())
    } catch {
      outcome = .failure(error)
    }
    let now = now()
    let waiting = state.withLock { state in
      let ended = state.requests.end(request, of: question)
      if ended.isCurrent, outcome.isDefinite {
        state.answers.remember(outcome, to: question, now: now)
      }
      return ended.waiting
    }
    let isAbandoned = Task.isCancelled && !outcome.isDefinite
    for waiter in waiting { waiter.resume(returning: isAbandoned ? .abandoned : .told(outcome)) }
    return outcome
  }

  private func ending(
    of request: Requests.RequestID,
    for waiter: Requests.WaiterID
  ) async -> Requests.Ending {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let ending = state.withLock { state -> Requests.Ending? in
          if Task.isCancelled { return .cancelled }
          return state.requests.wait(waiter, for: request, continuation) ? nil : .abandoned
        }
        if let ending { continuation.resume(returning: ending) }
      }
    } onCancel: {
      state.withLock { $0.requests.leave(waiter, request) }?.resume(returning: .cancelled)
    }
  }
}

extension Result where Failure == ServiceFailure {
  /// Whether asking again soon would bring the same: an answer, or that there is none to be had.
  fileprivate var isDefinite: Bool {
    switch self {
    case .success, .failure(.notFound), .failure(.merged): true
    case .failure: false
    }
  }
}
