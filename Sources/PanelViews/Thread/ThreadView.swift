internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws a conversation over the whole screen: a title that stays put, and its text below.
struct ThreadView {
  let scene: Scene
  let thread: ThreadState

  /// Lines longer than this are hard to follow from one to the next.
  private static let readableColumns = 100
  private static let messageColumns = 72

  /// Draws into the rectangle and says what scrolling needs to know of it.
  func draw(in rect: Rect, layout: inout ThreadLayout, into surface: inout Surface) -> TextExtent {
    let (title, page) = rect.splitTop(1)
    let note = failureNote(columns: min(page.columns - 2, Self.readableColumns))
    let (banner, rest) = page.splitTop(note.count)
    let body = rest.splitTop(rest.rows - (thread.search == nil ? 0 : 1))
    surface.draw(note, in: banner.inset(1))
    var extent = TextExtent(asked: thread.position, visibleRows: body.top.rows)
    var shown: ClosedRange<Int>?
    if let message {
      draw(message, in: body.top.inset(1), into: &surface)
    } else {
      shown = drawRows(in: body.top.inset(1), layout: &layout, extent: &extent, into: &surface)
    }
    if let search = thread.search {
      SearchLine(scene: scene, search: search, placeholder: "what was said")
        .draw(in: body.rest.inset(1), into: &surface)
    }
    ThreadTitle(scene: scene, thread: thread, shown: shown, extent: extent)
      .draw(in: title, into: &surface)
    return extent
  }

  private func drawRows(
    in rect: Rect,
    layout: inout ThreadLayout,
    extent: inout TextExtent,
    into surface: inout Surface
  ) -> ClosedRange<Int>? {
    let page = rect.splitLeft(Self.readableColumns).left
    layout.show(
      parts: thread.content?.parts ?? [],
      blocks: thread.blocks,
      rest: rest,
      columns: ThreadRows.textColumns(page.columns)
    )
    let top = layout.top(for: thread.position, visibleRows: page.rows)
    extent.top = top
    extent.isAtTop = top == RowPlace(block: 0)
    let last = layout.place(top, movedDown: page.rows - 1)
    let below = last.flatMap { layout.place(below: $0) }
    extent.isAtEnd = below == nil
    let end = below.map { layout.text(at: $0) } ?? TextPlace(block: thread.blocks.count)
    let start = layout.text(at: top)
    extent.shown = start..<max(start, end)
    return ThreadRows(scene: scene, thread: thread)
      .draw(from: top, layout: &layout, in: page, into: &surface)
  }

  private func draw(_ message: Message, in rect: Rect, into surface: inout Surface) {
    let columns = min(rect.columns, Self.messageColumns)
    let lines = message.lines(theme: scene.theme, columns: columns, rows: rect.rows)
    surface.draw(lines, in: rect.splitTop(lines.count < rect.rows ? 1 : 0).rest)
  }

  // MARK: - Words

  /// What stands behind the first message as long as there is no more.
  private var rest: String {
    if let failure = thread.thread.failure {
      return "The rest could not be read. " + (FailureText.remedy(failure) ?? "")
    }
    guard thread.isSlow else { return "Reading the conversation…" }
    let leave = scene.keyName(.back, in: .thread).map { " \($0) goes back." } ?? ""
    return "Intercom is slow; still waiting.\(leave)"
  }

  private func failureNote(columns: Int) -> [TextLine] {
    guard let failure = thread.thread.failure, !thread.blocks.isEmpty else { return [] }
    let asOf = thread.thread.value == nil ? nil : thread.asOf
    return FailureNote(scene: scene, failure: failure, asOf: asOf).lines(columns: columns)
  }

  /// What stands in place of the text; nil when there is some.
  private var message: Message? {
    guard thread.blocks.isEmpty else { return nil }
    guard let failure = thread.thread.failure else {
      return Message(
        title: "Nothing was said in this conversation.",
        style: scene.theme.faint,
        paragraphs: keys(refresh: "read it again")
      )
    }
    var message = Message(title: scene.sentence(failure), style: scene.theme.failure)
    if let remedy = FailureText.remedy(failure) { message.paragraphs.append(.text(remedy)) }
    message.paragraphs += keys(refresh: "try again")
    return message
  }

  private func keys(refresh: String) -> [Message.Paragraph] {
    var keys: [Message.Paragraph] = []
    if let key = scene.keyName(.refresh, in: .thread) { keys.append(.key(key, refresh)) }
    if scene.state.canPerform(.open), let key = scene.keyName(.open, in: .thread) {
      keys.append(.key(key, "open it in Intercom"))
    }
    return keys
  }
}
