internal import PanelModel
internal import TextTerminal

/// Draws the question for a reporter's address, in a box over the panes.
struct AddressView {
  let scene: Scene
  let prompt: AddressPrompt

  private static let widestBox = 64
  private static let label = "Address  "

  /// Draws into the middle of the rectangle.
  func draw(in rect: Rect, into surface: inout Surface) {
    let columns = min(rect.columns - 2, Self.widestBox)
    let room = columns - 4
    let head = StyledText(why, scene.theme.text).lines(columns: room)
    let foot = choice(columns: room) + problem(columns: room)
    let isTight = head.count + foot.count + 5 > rect.rows
    let gap = isTight ? 0 : 1
    let rows = min(rect.rows, head.count + 2 * gap + 1 + foot.count + 2)
    let box = Rect(
      column: rect.column + (rect.columns - columns) / 2,
      row: rect.row + (rect.rows - rows) / 2,
      columns: columns,
      rows: rows
    )
    surface.fill(box.inset(-1).intersection(rect), style: scene.theme.overlay)
    FrameView(theme: scene.theme, title: "Reporter's address", note: keys)
      .draw(box, into: &surface)
    let inner = Rect(
      column: box.column + 2,
      row: box.row + 1,
      columns: room,
      rows: max(0, rows - 2)
    )
    surface.draw(head, in: inner)
    let rest = inner.splitTop(head.count + gap).rest
    drawInput(in: rest.splitTop(1).top, into: &surface)
    surface.draw(foot, in: rest.splitTop(1 + gap).rest)
  }

  private func drawInput(in rect: Rect, into surface: inout Surface) {
    let field = rect.splitLeft(TextWidth.columns(of: Self.label))
    surface.draw(TextLine(Self.label, scene.theme.label), in: rect)
    InputView(
      input: prompt.input,
      style: scene.theme.text,
      placeholder: "name@example.com",
      placeholderStyle: scene.theme.faint
    )
    .draw(in: field.rest, into: &surface)
  }

  private var why: String {
    let name = prompt.name.isEmpty ? "" : ", \(prompt.name)"
    if prompt.hasEarlier {
      return "You typed this address for the reporter\(name). Leave it empty to clear it."
    }
    return prompt.account == nil
      ? "Nobody is named as this issue's reporter."
      : "Jira hides the e-mail address of the reporter\(name)."
  }

  private func choice(columns: Int) -> [TextLine] {
    guard prompt.account != nil else { return [] }
    let box = prompt.isKept ? "[x] " : "[ ] "
    let key = scene.keyName(.switchKeeping).map { "\($0): " } ?? ""
    let whom = prompt.name.isEmpty ? "this reporter" : prompt.name
    return StyledText("\(key)remember it for \(whom)", scene.theme.text)
      .lines(columns: max(1, columns - 4)).hanging(TextRun(box, scene.theme.strong))
  }

  private func problem(columns: Int) -> [TextLine] {
    let sentence: String
    switch prompt.problem {
    case nil: return []
    case .empty: sentence = "! Type an address first."
    case .notAnAddress: sentence = "! That is no e-mail address."
    }
    return StyledText(sentence, scene.theme.warning).lines(columns: columns)
  }

  private var keys: String {
    [
      scene.keyName(.accept).map { "\($0) looks it up" },
      scene.keyName(.back).map { "\($0) closes" },
    ]
    .compactMap(\.self).joined(separator: " · ")
  }
}
