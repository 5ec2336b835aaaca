/// Requests that wait until few enough others are under way.
struct RequestQueue {
  private let limit: Int
  private var waiting: ArraySlice<WorkspaceQuestion> = []
  private var inFlight = 0

  /// At most `limit` of the requests are under way at the same time.
  init(limit: Int) {
    self.limit = limit
  }

  /// Lines requests up.
  mutating func append(_ requests: [WorkspaceQuestion]) {
    waiting += requests
  }

  /// Takes note that one of the requests was answered.
  mutating func finishOne() {
    inFlight -= 1
  }

  /// Forgets what is not under way yet.
  mutating func stop() {
    waiting = []
  }

  /// The requests that can be sent now; they count as under way from here on.
  mutating func next() -> [WorkspaceQuestion] {
    let next = waiting.prefix(max(0, limit - inFlight))
    waiting.removeFirst(next.count)
    inFlight += next.count
    return Array(next)
  }
}
