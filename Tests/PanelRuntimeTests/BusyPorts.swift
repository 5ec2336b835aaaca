import Synchronization
import TestSupport

/// Calls that end when a seed says so, well or not, and that are counted while they are under way.
///
/// Some end at once, some wait until they are let go or cancelled, and some are deaf: they answer
/// although nobody wants to know any more.
final class BusyPorts: Sendable {
  private struct State {
    var random: SeededGenerator
    var isOpen = false
    var begun = 0
    var underWay = 0
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    var idle: [CheckedContinuation<Void, Never>] = []
  }

  private enum Manner {
    case prompt
    case slow
    case deaf
  }

  private let state: Mutex<State>

  init(seed: UInt64) {
    state = Mutex(State(random: SeededGenerator(seed: seed)))
  }

  /// How many calls there were.
  var begun: Int { state.withLock { $0.begun } }
  /// How many have not ended.
  var underWay: Int { state.withLock { $0.underWay } }

  /// Makes a call, and answers with a number below the given one, which decides what is answered.
  func call(below limit: Int) async -> Int {
    let (id, manner, number) = state.withLock { state in
      state.begun += 1
      state.underWay += 1
      let manners: [Manner] = [.prompt, .prompt, .slow, .slow, .deaf]
      let place = Int.random(in: manners.indices, using: &state.random)
      return (state.begun, manners[place], Int.random(in: 0..<limit, using: &state.random))
    }
    switch manner {
    case .prompt: break
    case .deaf: await wait(id)
    case .slow:
      await withTaskCancellationHandler {
        await wait(id)
      } onCancel: {
        state.withLock { $0.waiting.removeValue(forKey: id) }?.resume()
      }
    }
    let idle = state.withLock { state -> [CheckedContinuation<Void, Never>] in
      state.underWay -= 1
      guard state.underWay == 0 else { return [] }
      defer { state.idle = [] }
      return state.idle
    }
    for continuation in idle { continuation.resume() }
    return number
  }

  /// Lets about half of the calls go that wait.
  func letSomeGo() {
    let some = state.withLock { state in
      let ids = state.waiting.keys.sorted().filter { _ in Bool.random(using: &state.random) }
      return ids.compactMap { state.waiting.removeValue(forKey: $0) }
    }
    for continuation in some { continuation.resume() }
  }

  /// Lets all go, and from now on everyone.
  func open() {
    let all = state.withLock { state in
      state.isOpen = true
      defer { state.waiting = [:] }
      return state.waiting.values
    }
    for continuation in all { continuation.resume() }
  }

  /// Returns when no call is under way, or the task is cancelled.
  func untilIdle() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let waits = state.withLock { state in
          let waits = state.underWay > 0 && !Task.isCancelled
          if waits { state.idle.append(continuation) }
          return waits
        }
        if !waits { continuation.resume() }
      }
    } onCancel: {
      let waiting = state.withLock { state in
        defer { state.idle = [] }
        return state.idle
      }
      for continuation in waiting { continuation.resume() }
    }
  }

  private func wait(_ id: Int) async {
    await withCheckedContinuation { continuation in
      let passes = state.withLock { state in
        // One that was cancelled before it waits does not wait; the deaf have no use for that.
        let passes = state.isOpen || Task.isCancelled
        if !passes { state.waiting[id] = continuation }
        return passes
      }
      if passes { continuation.resume() }
    }
  }
}
