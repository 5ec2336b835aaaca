internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the rows of a conversation.
struct ThreadRows {
  let scene: Scene
  let thread: ThreadState

  /// Columns left of all text, for signs.
  static let gutter = 2
  private static let wideColumns = 60

  private var theme: Theme { scene.theme }

  /// Columns for what was said, in a page so wide.
  static func textColumns(_ columns: Int) -> Int {
    max(1, columns - gutter - indent(columns))
  }

  /// Draws from the row on, and says which parts can be seen; nil when none can.
  func draw(
    from top: RowPlace,
    layout: inout ThreadLayout,
    in rect: Rect,
    into surface: inout Surface
  ) -> ClosedRange<Int>? {
    var rest = rect
    var place: RowPlace? = top
    var seen: ClosedRange<Int>?
    while let shown = place, layout.blocks.indices.contains(shown.block), rest.rows > 0 {
      let (row, below) = rest.splitTop(1)
      draw(layout.block(shown.block).row(shown.row), of: shown.block, layout, row, into: &surface)
      let parts = layout.blocks[shown.block].parts
      if let first = parts.first, let last = parts.last {
        seen = min(seen?.lowerBound ?? first, first)...max(seen?.upperBound ?? last, last)
      }
      rest = below
      place = layout.place(below: shown)
    }
    return seen
  }

  private static func indent(_ columns: Int) -> Int { columns >= wideColumns ? 2 : 0 }

  private func draw(
    _ row: ThreadBlockLayout.Row,
    of block: Int,
    _ layout: ThreadLayout,
    _ rect: Rect,
    into surface: inout Surface
  ) {
    let inner = rect.splitLeft(Self.gutter).rest
    switch (row, layout.blocks[block]) {
    case (.gap, _): break
    case (.head, .part(let index)):
      drawGutter(layout.parts[index], index, isHead: true, rect, into: &surface)
      surface.draw(head(layout.parts[index]).line(columns: inner.columns), in: inner)
    case (.events, .events(let range)):
      surface.draw(events(layout.parts[range], columns: inner.columns), in: inner)
      let isLinked = thread.linkedPart.map(range.contains) ?? false
      if isLinked { surface.draw(TextLine("▸", theme.linked), in: rect) }
    case (.line(let section, let line), .part(let index)):
      drawGutter(layout.parts[index], index, isHead: false, rect, into: &surface)
      let text = inner.splitLeft(Self.indent(rect.columns)).rest
      draw(section, line, block: block, in: text, into: &surface)
    case (.line(let section, let line), _):
      draw(section, line, block: block, in: inner, into: &surface)
    case (.head, _), (.events, _): break
    }
  }

  private func drawGutter(
    _ part: ConversationPart,
    _ index: Int,
    isHead: Bool,
    _ rect: Rect,
    into surface: inout Surface
  ) {
    if isHead, thread.linkedPart == index {
      surface.draw(TextLine("▸", theme.linked), in: rect)
    } else if part.kind == .note {
      surface.draw(TextLine("┃", theme.note), in: rect)
    }
  }

  private func draw(
    _ section: ThreadBlockLayout.Section,
    _ line: Range<String.Index>,
    block: Int,
    in rect: Rect,
    into surface: inout Surface
  ) {
    let style =
      switch section.role {
      case .said: theme.text
      case .attachment, .remark: theme.faint
      }
    surface.write(String(section.text[line]), in: rect, style: style)
    guard let search = thread.search, let field = section.field else { return }
    let start = section.offset(of: line.lowerBound)
    let matches = search.matches(
      from: TextPlace(block: block, field: field, offset: start),
      to: TextPlace(block: block, field: field, offset: section.offset(of: line.upperBound))
    )
    for index in matches {
      let range = search.matches[index].range
      let from = section.index(of: range.lowerBound, within: line)
      let to = section.index(of: range.upperBound, within: line)
      let before = TextWidth.columns(of: String(section.text[line.lowerBound..<from]))
      let through = TextWidth.columns(of: String(section.text[line.lowerBound..<to]))
      let cells = rect.splitLeft(before).rest.splitLeft(max(1, through - before)).left
      let look = index == search.current ? theme.currentMatch : theme.match
      surface.restyle(cells.splitTop(1).top) { _ in look }
    }
  }

  private func head(_ part: ConversationPart) -> PartHead {
    PartHead(part: part, fallbackName: name(of: part.author), theme: theme, time: scene.time)
  }

  /// What an author without a name and address is called.
  private func name(of author: ConversationPart.Author) -> String {
    switch author.role {
    case .contact:
      let contact = author.id.flatMap { scene.state.contacts.index?.contact(ContactID($0)) }
      return contact.map { ContactName.name(of: $0) } ?? "Contact"
    case .teammate: return "Teammate"
    case .bot: return "Bot"
    case .unknown: return "Somebody"
    }
  }

  private func events(_ parts: ArraySlice<ConversationPart>, columns: Int) -> TextLine {
    let words = EventText.words(parts)
    let forms = PartHead.forms(parts.last?.created, scene.time)
    let room = columns - TextWidth.columns(of: words)
    let moment = forms.first { TextWidth.columns(of: $0) <= room } ?? forms.last ?? ""
    let shown = TextWidth.fitting(words, columns: max(1, columns - TextWidth.columns(of: moment)))
    return TextLine(shown + moment, theme.faint)
  }
}
