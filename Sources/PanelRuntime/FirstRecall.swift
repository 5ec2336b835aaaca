internal import Dispatch
internal import PanelModel

/// Lookups that the first frame waits for, all together no longer than a moment.
///
/// What earlier runs kept lies on a disk. A slow one holds up neither the first frame nor the keys:
/// what comes later is taken like any other answer.
struct FirstRecall {
  private let environment: Environment
  private let executor: any TaskExecutor
  private let deadline: DispatchTime

  /// Begins the wait.
  init(_ environment: Environment, on executor: any TaskExecutor, for longest: Duration) {
    self.environment = environment
    self.executor = executor
    deadline = .after(longest)
  }

  /// What comes of a lookup.
  enum Outcome: Sendable {
    case found(AppEvent)
    case nothing
    case late
  }

  /// Looks up, and blocks the calling thread until that is done or the time is over.
  func outcome(of recall: Recall) -> Outcome {
    let environment = environment
    let outcome = ForegroundTask.run(on: executor, until: deadline) {
      await environment.event(of: recall).map { Outcome.found($0) } ?? .nothing
    }
    return outcome ?? .late
  }
}
