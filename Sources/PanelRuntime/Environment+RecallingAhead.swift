public import PanelModel
internal import Synchronization

extension Environment {
  /// The environment, in which the lookup has begun with which the program will start, so that it
  /// goes on while the terminal is being opened.
  @MainActor
  public func recallingAhead(for state: AppState, on executor: any TaskExecutor) -> Environment {
    var environment = self
    guard let key = state.issue.key else {
      let (request, look) = (IssueListRequest(jql: state.list.jql), recallPage)
      let ahead = RecallAhead(on: executor) { await look(request) }
      environment.recallPage = { asked in
        guard asked == request, let begun = ahead.take() else { return await look(asked) }
        return await begun.value
      }
      return environment
    }
    let source = state.isPanelEnabled ? state.source : nil
    let (addresses, look) = (state.addresses, recallIssue)
    let ahead = RecallAhead(on: executor) { await look(key, source, addresses) }
    environment.recallIssue = { asked, askedSource, askedAddresses in
      let isBegun = asked == key && askedSource == source && askedAddresses == addresses
      guard isBegun, let begun = ahead.take() else {
        return await look(asked, askedSource, askedAddresses)
      }
      return await begun.value
    }
    return environment
  }
}

/// A lookup that has begun; its result is for one only.
private nonisolated final class RecallAhead<Value: Sendable>: Sendable {
  private let task: Mutex<Task<Value, Never>?>

  init(on executor: any TaskExecutor, _ look: @escaping @Sendable () async -> Value) {
    task = Mutex(Task(executorPreference: executor) { await look() })
  }

  /// The lookup, unless somebody has taken it.
  func take() -> Task<Value, Never>? {
    task.withLock { task in
      defer { task = nil }
      return task
    }
  }
}
