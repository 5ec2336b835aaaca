public import PanelModel

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
