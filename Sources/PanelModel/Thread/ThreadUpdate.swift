internal import ContactResolution
internal import TextTerminal

extension AppState {
  private static let wheelRows = 3

  /// Whether there is a selected conversation that can be read.
  var canReadThread: Bool { selectedThread.thread != nil }

  /// Opens the selected conversation for reading.
  mutating func openThread() -> [Effect] {
    switch selectedThread {
    case .refused(let reason):
      notice = .impossible(reason)
      return []
    case .thread(let opened):
      // A selection that stays with the first row could lead to another contact meanwhile.
      contacts.isSelectionChosen = true
      thread = opened
      return [
        .recall(.thread(opened.target)), .readThread(opened.target, anew: false),
        .remindOfThread(opened.target),
      ]
    }
  }

  /// Takes a conversation that was read, unless another one is being read by now.
  mutating func take(
    _ result: Result<ConversationThread, ServiceFailure>,
    of target: ThreadTarget
  ) -> [Effect] {
    guard let shown = thread, shown.target == target else { return [] }
    thread?.take(result, extent: extents.thread, at: now)
    switch result {
    case .success:
      let isMissing = target.part != nil && thread?.linkedPart == nil
      if isMissing, shown.thread.value == nil { notice = .impossible(.linkedPartMissing) }
      return [.cancel(.threadReminder)]
    case .failure(let failure): return [.cancel(.threadReminder)] + retry(after: [failure])
    }
  }

  /// Takes it that the conversation takes long, unless it has come or another one is being read.
  mutating func takeWaitedLong(for target: ThreadTarget) {
    guard let shown = thread, shown.target == target else { return }
    thread?.isSlow = shown.thread.isLoading
  }

  /// Asks anew for the conversation that a service would not answer before now.
  mutating func readHeldUpThread() -> [Effect] {
    guard case .rateLimited = thread?.thread.failure else { return [] }
    return readThread(anew: true)
  }

  /// Edits what the conversation is searched for.
  mutating func typeThreadSearch(_ edit: (inout TextInput) -> Bool) -> [Effect] {
    thread?.typeSearch(edit)
    return []
  }

  /// Does what the mouse asked for while a conversation is read; nil when none is.
  mutating func takeInThread(_ event: MouseEvent) -> [Effect]? {
    guard thread != nil else { return nil }
    switch event.action {
    case .wheelUp: thread?.scroll(by: -Self.wheelRows, extents.thread)
    case .wheelDown: thread?.scroll(by: Self.wheelRows, extents.thread)
    case .press, .release, .drag, .doubleClick: break
    }
    return []
  }

  /// Asks for the conversation that is being read.
  mutating func readThread(anew: Bool) -> [Effect] {
    guard let target = thread?.target else { return [] }
    thread?.beginReading()
    return [.readThread(target, anew: anew), .remindOfThread(target)]
  }

  /// Goes back to where one was.
  mutating func closeThread() -> [Effect] {
    guard let closed = thread else { return [] }
    thread = nil
    if case .rateLimited = closed.thread.failure, !isAnythingHeldUp { return [.cancel(.retry)] }
    return closed.thread.isLoading ? [.cancel(.thread), .cancel(.threadReminder)] : []
  }
}
