/// Records calls by name and holds them back until they are let through.
actor Gate {
  private var calls: [String] = []
  private var closed: Set<String>
  private var isClosedForAll: Bool
  private var held: [(name: String, continuation: CheckedContinuation<Void, Never>)] = []
  private var watchers:
    [(isDone: ([String]) -> Bool, continuation: CheckedContinuation<Void, Never>)] =
      []
  private(set) var mostHeld = 0

  /// Holds back the calls with these names; no names and `all` holds back every call.
  init(closed: Set<String> = [], all: Bool = false) {
    self.closed = closed
    isClosedForAll = all
  }

  /// The names of all calls so far, in order.
  var names: [String] { calls }

  func count(of prefix: String) -> Int {
    calls.count { $0.hasPrefix(prefix) }
  }

  /// Called by whoever is to be held back.
  func pass(_ name: String) async {
    calls.append(name)
    notifyWatchers()
    guard isClosedForAll || closed.contains(name) else { return }
    await withCheckedContinuation { continuation in
      held.append((name, continuation))
      mostHeld = max(mostHeld, held.count)
    }
  }

  /// Lets calls of the name through, those held and those to come.
  func open(_ name: String) {
    closed.remove(name)
    release { $0 == name }
  }

  /// Lets the calls through that are held by now, and no others.
  func releaseHeld() {
    release { _ in true }
  }

  func openAll() {
    closed = []
    isClosedForAll = false
    release { _ in true }
  }

  /// Waits until the call was made.
  func arrival(of name: String) async {
    await arrivals { $0.contains(name) }
  }

  /// Waits until as many calls whose names begin so were made.
  func arrivals(of prefix: String, count: Int) async {
    await arrivals { calls in calls.count { $0.hasPrefix(prefix) } >= count }
  }

  private func arrivals(_ isDone: @escaping ([String]) -> Bool) async {
    guard !isDone(calls) else { return }
    await withCheckedContinuation { watchers.append((isDone, $0)) }
  }

  private func notifyWatchers() {
    let done = watchers.filter { $0.isDone(calls) }
    watchers.removeAll { $0.isDone(calls) }
    for watcher in done { watcher.continuation.resume() }
  }

  private func release(_ isReleased: (String) -> Bool) {
    let released = held.filter { isReleased($0.name) }
    held.removeAll { isReleased($0.name) }
    for call in released { call.continuation.resume() }
  }
}
