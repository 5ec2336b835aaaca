/// Which questions are being asked, and who else waits for their answers.
struct SharedRequests<Question: Hashable & Sendable, Outcome: Sendable> {
  /// One asking of a question.
  typealias RequestID = Int
  /// One caller who waits for another's request.
  typealias WaiterID = Int

  /// How a wait ends.
  enum Ending: Sendable {
    /// The request was answered.
    case told(Outcome)
    /// The request came to nothing because its caller went away.
    case abandoned
    /// The waiting caller itself was cancelled.
    case cancelled
  }

  private var current: [Question: RequestID] = [:]
  private var waiters: [RequestID: [WaiterID: CheckedContinuation<Ending, Never>]] = [:]
  private var lastID = 0

  /// The request under way for the question that newcomers may wait for; nil when there is none.
  func request(for question: Question) -> RequestID? {
    current[question]
  }

  /// Begins a request, which newcomers wait for from then on.
  mutating func begin(_ question: Question) -> RequestID {
    lastID += 1
    current[question] = lastID
    waiters[lastID] = [:]
    return lastID
  }

  /// A number for a caller who is about to wait.
  mutating func nextWaiter() -> WaiterID {
    lastID += 1
    return lastID
  }

  /// Adds a waiting caller; false when the request ended in the meantime.
  mutating func wait(
    _ waiter: WaiterID,
    for request: RequestID,
    _ continuation: CheckedContinuation<Ending, Never>
  ) -> Bool {
    guard waiters[request] != nil else { return false }
    waiters[request]?[waiter] = continuation
    return true
  }

  /// Takes a waiting caller out; nil when it does not wait any more.
  mutating func leave(
    _ waiter: WaiterID,
    _ request: RequestID
  ) -> CheckedContinuation<Ending, Never>? {
    waiters[request]?.removeValue(forKey: waiter)
  }

  /// Ends a request.
  ///
  /// - Returns: Those who waited for it, and whether it was still the current one of its question.
  mutating func end(
    _ request: RequestID,
    of question: Question
  ) -> (waiting: [CheckedContinuation<Ending, Never>], isCurrent: Bool) {
    let waiting = waiters.removeValue(forKey: request).map { Array($0.values) } ?? []
    guard current[question] == request else { return (waiting, false) }
    current[question] = nil
    return (waiting, true)
  }

  /// Lets nobody wait any more for what is under way; who waits already still gets the answer.
  mutating func forget() {
    current.removeAll()
  }

  /// Lets nobody wait any more for what is under way to some questions.
  mutating func forget(where isForgotten: (Question) -> Bool) {
    for question in Array(current.keys) where isForgotten(question) { current[question] = nil }
  }

  /// How many callers wait for another's request.
  var waitingCallers: Int {
    waiters.values.reduce(0) { $0 + $1.count }
  }
}
