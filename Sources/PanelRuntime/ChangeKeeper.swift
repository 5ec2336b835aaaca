internal import Dispatch
internal import PanelModel

/// Has changes written down while the program goes on, and waits for them at its end.
final class ChangeKeeper {
  /// The end of the program waits no longer than this for a slow disk.
  private static let longestWait = DispatchTimeInterval.seconds(2)

  private let queue: ChangeQueue
  private let executor: any TaskExecutor
  private let post: @MainActor (AppEvent) -> Void
  private let whenIdle: @MainActor () -> Void

  init(
    keep: @escaping @Sendable (PanelChange) -> String?,
    executor: any TaskExecutor,
    post: @escaping @MainActor (AppEvent) -> Void,
    whenIdle: @escaping @MainActor () -> Void
  ) {
    queue = ChangeQueue(keep: keep)
    self.executor = executor
    self.post = post
    self.whenIdle = whenIdle
  }

  var isIdle: Bool { queue.isIdle }

  /// Has a change written after those before it.
  func keep(_ change: PanelChange) {
    guard queue.add(change) else { return }
    Self.work(
      through: queue,
      on: executor,
      post: { [post] in post(.changeNotKept($0)) },
      whenIdle: whenIdle
    )
  }

  /// Returns when everything is written, or the time for that is over.
  func finish() { queue.finish(within: Self.longestWait) }

  /// The main thread may be waiting for the work meanwhile, so the work never waits for it.
  private nonisolated static func work(
    through queue: ChangeQueue,
    on executor: any TaskExecutor,
    post: @escaping @MainActor (String) -> Void,
    whenIdle: @escaping @MainActor () -> Void
  ) {
    Task(executorPreference: executor) {
      queue.work { sentence in
        DispatchQueue.main.async { MainActor.assumeIsolated { post(sentence) } }
      }
      DispatchQueue.main.async { MainActor.assumeIsolated { whenIdle() } }
    }
  }
}
