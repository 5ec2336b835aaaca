internal import Dispatch
internal import PanelModel

/// Has changes written down while the program goes on, and waits for them at its end.
final class ChangeKeeper {
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
      sayUnsaid: { [queue, post] in
        for sentence in queue.takeUnsaid() { post(.changeNotKept(sentence)) }
      },
      whenIdle: whenIdle
    )
  }

  /// Returns when everything is written, or the time for that is over; says what a person has to
  /// know of it.
  func finish(_ wait: LastWait, say: (String) -> Void) {
    if !queue.finish(within: wait.quiet) {
      say("What was changed in the panel is still being written. Ctrl-C ends without that.")
      if !queue.finish(within: wait.further) {
        say("Not saved: the disk is too slow. What was changed last in the panel is lost.")
      }
    }
    var said: Set<String> = []
    for sentence in queue.takeUnsaid() where said.insert(sentence).inserted {
      say("Not saved: \(sentence)")
    }
  }

  /// The main thread may be waiting for the work meanwhile, so the work never waits for it.
  private nonisolated static func work(
    through queue: ChangeQueue,
    on executor: any TaskExecutor,
    sayUnsaid: @escaping @MainActor () -> Void,
    whenIdle: @escaping @MainActor () -> Void
  ) {
    Task(executorPreference: executor) {
      queue.work {
        DispatchQueue.main.async { MainActor.assumeIsolated { sayUnsaid() } }
      }
      DispatchQueue.main.async { MainActor.assumeIsolated { whenIdle() } }
    }
  }
}
