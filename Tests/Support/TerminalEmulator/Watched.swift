internal import Synchronization

/// A state that several threads change, and changes of which can be awaited.
final class Watched<State: ~Copyable>: Sendable {
  private struct Waiter {
    var id: Int
    var isMet: (borrowing State) -> Bool
    var continuation: CheckedContinuation<Bool, Never>
  }

  private struct Content: ~Copyable {
    var state: State
    var waiters: [Waiter] = []
    var nextID = 0
  }

  private let content: Mutex<Content>

  /// Watches the state.
  init(_ state: consuming sending State) {
    content = Mutex(Content(state: state))
  }

  /// Reads the state.
  func read<Value: Sendable>(_ body: (borrowing State) throws -> Value) rethrows -> Value {
    try content.withLock { try body($0.state) }
  }

  /// Changes the state and wakes those whose condition is met by it.
  func change<Value: Sendable>(_ body: (inout State) throws -> Value) rethrows -> Value {
    let (value, met) = try content.withLock { content in
      let value = try body(&content.state)
      var met: [CheckedContinuation<Bool, Never>] = []
      var unmet: [Waiter] = []
      for waiter in content.waiters {
        if waiter.isMet(content.state) {
          met.append(waiter.continuation)
        } else {
          unmet.append(waiter)
        }
      }
      content.waiters = unmet
      return (value, met)
    }
    for continuation in met { continuation.resume(returning: true) }
    return value
  }

  /// Waits until the condition is met; false when that takes longer than the patience.
  func wait(
    patience: Duration,
    until isMet: @escaping @Sendable (borrowing State) -> Bool
  ) async -> Bool {
    let id = content.withLock { content in
      content.nextID += 1
      return content.nextID
    }
    let deadline = Task {
      try await Task.sleep(for: patience)
      self.giveUp(id)
    }
    defer { deadline.cancel() }
    return await withCheckedContinuation { continuation in
      let isMetAlready = content.withLock { content in
        if isMet(content.state) { return true }
        content.waiters.append(Waiter(id: id, isMet: isMet, continuation: continuation))
        return false
      }
      if isMetAlready { continuation.resume(returning: true) }
    }
  }

  private func giveUp(_ id: Int) {
    let waiter = content.withLock { content in
      let index = content.waiters.firstIndex { $0.id == id }
      return index.map { content.waiters.remove(at: $0).continuation }
    }
    waiter?.resume(returning: false)
  }
}
