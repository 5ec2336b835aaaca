internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// The row above a conversation: what it is about, how it stands, and where in it one is.
struct ThreadTitle {
  let scene: Scene
  let thread: ThreadState
  /// The parts that can be seen; nil when none can.
  let shown: ClosedRange<Int>?
  let extent: TextExtent

  /// Draws over the whole rectangle.
  func draw(in rect: Rect, into surface: inout Surface) {
    let note = scene.theme.titleNote(isFocused: true)
    surface.fill(rect, style: note)
    let inner = rect.inset(1)
    let subject = TextLine(subject, scene.theme.title(isFocused: true))
    let room = inner.columns - min(subject.columns, inner.columns / 2) - 3
    let forms = facts.map { $0.joined(separator: " · ") }
    let fitting = forms.first { TextWidth.columns(of: $0) <= room } ?? forms.last ?? ""
    let right = TextLine(fitting, note)
    surface.draw(subject.cut(to: inner.columns - right.columns - 2), right, in: inner)
  }

  private var conversation: Conversation? { thread.content?.conversation ?? thread.conversation }

  private var subject: String {
    let plain = { (text: String) in
      text.prefix(1_000).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let subject = plain(conversation?.subject ?? "")
    if !subject.isEmpty { return subject }
    let words = plain(conversation?.firstMessage ?? "")
    if !words.isEmpty { return "“\(words)”" }
    let kind = thread.target.kind == .ticket ? "Ticket" : "Conversation"
    return "\(kind) \(thread.target.id)"
  }

  /// The facts in forms, each shorter than the one before.
  private var facts: [[String]] {
    let state = conversation.map { [$0.state.name] } ?? []
    let waiting =
      conversation?.waitingSince.map { ["waiting \(scene.time.age($0))"] } ?? []
    let isRead = thread.thread.value != nil
    let who = [isRead ? assigneeName : contactName.map { "with \($0)" }].compactMap(\.self)
    let long = places(long: true)
    let short = places(long: false)
    return [
      state + waiting + who + long, state + waiting + long, state + long, state + short, short,
    ].filter { !$0.isEmpty }
  }

  private func places(long: Bool) -> [String] {
    if thread.thread.isLoading {
      if thread.isSlow { return [long ? "Intercom is slow…" : "slow…"] }
      guard thread.thread.value != nil else { return ["loading…"] }
      let forms = RecalledMark.activity(thread.asOf, isLoading: true, time: scene.time)
      return [long ? forms.first : forms.last].compactMap(\.self)
    }
    guard let content = thread.thread.value else { return [] }
    let total = content.parts.count + content.omitted
    guard let shown, !(extent.isAtTop && extent.isAtEnd) else {
      return [total == 1 ? "1 part" : "\(GroupedNumber.text(Int64(total))) parts"]
    }
    let first = number(shown.lowerBound, in: content)
    let last = number(shown.upperBound, in: content)
    let range = first == last ? "\(first)" : "\(first)–\(last)"
    guard long else { return ["\(range)/\(total)"] }
    return ["\(first == last ? "part" : "parts") \(range) of \(total)"]
  }

  private func number(_ part: Int, in content: ConversationThread) -> Int {
    part + 1 + (part >= content.omittedPlace ? content.omitted : 0)
  }

  private var contactName: String? {
    scene.state.contacts.selectedContact.map { ContactName.name(of: $0) }
      ?? conversation?.author?.name
  }

  private var assigneeName: String? {
    guard let id = conversation?.assignee, let contact = scene.state.contacts.selectedContact
    else { return nil }
    return scene.state.contacts.details[contact.known?.id ?? contact.id]?.teammates?[id]
  }
}
