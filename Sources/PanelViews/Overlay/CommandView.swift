internal import PanelModel
internal import TextTerminal

/// Draws the line on which an issue's key, an address or a command is typed, and above it what it
/// can be completed to.
struct CommandView {
  let scene: Scene
  let prompt: CommandPrompt

  /// So many completions are shown at once.
  private static let mostRows = 8
  private static let widestBox = 84
  private static let widestText = 40

  /// Draws over the rectangle's last rows.
  func draw(in rect: Rect, into surface: inout Surface) {
    let (above, line) = rect.splitTop(rect.rows - 1)
    surface.fill(line, style: scene.theme.overlay)
    surface.draw(TextLine(":", scene.theme.key), in: line)
    InputView(
      input: prompt.line,
      style: scene.theme.text,
      placeholder: "issue key, address or command",
      placeholderStyle: scene.theme.faint
    )
    .draw(in: line.splitLeft(1).rest, into: &surface)
    let mistake = mistakeLines(columns: rect.columns - 2)
    let (rest, foot) = above.splitTop(above.rows - min(mistake.count, above.rows))
    surface.fill(foot, style: scene.theme.overlay)
    surface.draw(mistake, in: foot.inset(1))
    drawCompletions(in: rest, into: &surface)
  }

  private func mistakeLines(columns: Int) -> [TextLine] {
    guard let mistake = prompt.mistake else { return [] }
    let sentence = CommandMistakeText.sentence(mistake)
    return StyledText("! \(sentence)", scene.theme.warning).lines(columns: max(1, columns))
  }

  // MARK: - Completions

  /// Draws a box upon the rectangle's lower edge; none when nothing completes the line.
  private func drawCompletions(in rect: Rect, into surface: inout Surface) {
    let all = prompt.completions
    let rows = min(all.count, Self.mostRows, rect.rows - 2)
    guard rows > 0 else { return }
    let columns = min(rect.columns, Self.widestBox)
    let box = Rect(
      column: rect.column,
      row: rect.row + rect.rows - rows - 2,
      columns: columns,
      rows: rows + 2
    )
    let first = min(max(0, (prompt.choice ?? 0) - rows / 2), all.count - rows)
    let note = all.count > rows ? "\(all.count) in all" : ""
    FrameView(theme: scene.theme, title: "", note: note).draw(box, into: &surface)
    let shown = all[first..<first + rows]
    let widest = shown.map { TextWidth.columns(of: $0.text) }.max() ?? 0
    let textColumns = min(widest, Self.widestText, columns - 6)
    for (offset, completion) in shown.enumerated() {
      let row = Rect(
        column: box.column + 1,
        row: box.row + 1 + offset,
        columns: columns - 2,
        rows: 1
      )
      let isChosen = first + offset == prompt.choice
      draw(completion, isChosen: isChosen, textColumns: textColumns, in: row, into: &surface)
    }
  }

  private func draw(
    _ completion: CommandCompletion,
    isChosen: Bool,
    textColumns: Int,
    in row: Rect,
    into surface: inout Surface
  ) {
    let look = { (style: Style) in
      isChosen ? scene.theme.selected(style, isFocused: true) : style
    }
    let text = TextWidth.fitting(completion.text, columns: textColumns)
    surface.fill(row, style: look(scene.theme.overlay))
    surface.draw(TextLine((isChosen ? "▸ " : "  ") + text, look(scene.theme.text)), in: row)
    let note = row.splitLeft(textColumns + 4).rest
    surface.draw(TextLine(completion.note, look(scene.theme.faint)), in: note)
  }
}
