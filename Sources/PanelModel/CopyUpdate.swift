internal import ContactResolution
internal import TextTerminal

extension AppState {
  /// The key of the issue that is shown; in the list, of the selected one.
  var copiedKey: IssueKey? { focus == .list ? list.selection : issue.key }

  /// Copies the issue's key.
  mutating func copyKey() -> [Effect] {
    guard let key = copiedKey else { return refuse(.nothingSelected) }
    notice = .copied(.key)
    return [.copy(key.text)]
  }

  /// Copies the conversation that is read, as text.
  mutating func copyThread() -> [Effect] {
    guard let thread, let content = thread.content else { return refuse(.nothingToSearch) }
    let names = Dictionary(
      (contacts.resolved.value?.contacts ?? []).map { ($0.id.text, ContactName.name(of: $0)) },
      uniquingKeysWith: { first, _ in first }
    )
    let transcript = ThreadTranscript(
      content,
      link: threadLink,
      isWhole: thread.thread.value != nil,
      contactNames: names,
      offset: utcOffset
    )
    notice = .copied(.thread(isWhole: thread.thread.value != nil))
    return [.copy(transcript.text)]
  }

  /// Says when a copy has reached nobody.
  ///
  /// A program that was only found, and fails as on a desktop that is gone, counts for nothing
  /// where the terminal was asked as well.
  mutating func takeCopyEnd(_ sending: ClipboardSending?, _ copy: DesktopCopy) {
    switch (copy, sending) {
    case (.copied, _), (.unavailable, .sent), (.failed(_, isChosen: false), .sent): break
    case (.failed(let sentence, _), _): notice = .notCopied(.program(sentence))
    case (.unavailable, .tooLong(let limit)): notice = .notCopied(.tooLong(limit: limit))
    case (.unavailable, .stuck): notice = .notCopied(.stuck)
    case (.unavailable, nil): notice = .notCopied(.noWay)
    }
  }
}
