internal import ContactResolution
internal import PanelModel
internal import TextTerminal

extension RichTextLayout {
  /// The lines of one block.
  func lines(_ block: TextBlock, columns: Int) -> [TextLine] {
    switch block {
    case .paragraph(let spans):
      lines(spans, columns: columns)
    case .heading(let level, let spans):
      based(on: level <= 2 ? theme.heading : theme.subheading).lines(spans, columns: columns)
    case .bulletList(let items):
      bulletList(items, columns: columns)
    case .orderedList(let start, let items):
      orderedList(items, start: start, columns: columns)
    case .taskList(let items):
      taskList(items, columns: columns)
    case .decisionList(let items):
      decisionList(items, columns: columns)
    case .quote(let blocks):
      quote(blocks, columns: columns)
    case .code(let language, let text):
      code(text, language: language, columns: columns)
    case .panel(let kind, let blocks):
      panel(kind, blocks, columns: columns)
    case .expand(let title, let blocks):
      expand(title, blocks, columns: columns)
    case .table(let rows):
      TableLayout(rows: rows, layout: self).lines(columns: columns)
    case .rule:
      [TextLine(String(repeating: "─", count: columns), theme.separator)]
    case .media(let name):
      StyledText(MediaName.shown(name), theme.faint).lines(columns: columns, leaf: leaf)
    }
  }

  private func quote(_ blocks: [TextBlock], columns: Int) -> [TextLine] {
    let inside = based(on: theme.quote)
    return barred(TextRun("▎ ", theme.bar), columns: columns) { room in
      inside.lines(blocks, columns: room, isTight: false)
    }
  }

  private func code(_ text: String, language: String?, columns: Int) -> [TextLine] {
    barred(TextRun("│ ", theme.bar), columns: columns) { room in
      var lines: [TextLine] = []
      if let language, !language.isEmpty {
        lines.append(TextLine(language, theme.faint))
      }
      let shown = StyledText(ShownCode.text(text), theme.code)
      guard let reading, !isInTable else { return lines + shown.lines(columns: room, leaf: leaf) }
      return lines
        + window(on: shown.unwrappedLines(leaf: leaf), columns: room, shift: reading.shift)
    }
  }

  private func panel(_ kind: TextBlock.PanelKind, _ blocks: [TextBlock], columns: Int) -> [TextLine]
  {
    let style = style(of: kind)
    return barred(TextRun("▌ ", style.subtractingBold), columns: columns) { room in
      [TextLine(kind.word, style)] + lines(blocks, columns: room, isTight: false)
    }
  }

  private func style(of kind: TextBlock.PanelKind) -> Style {
    switch kind {
    case .info, .note: theme.information
    case .success, .tip: theme.user
    case .warning: theme.lead
    case .error: theme.failure
    }
  }

  private func expand(_ title: String, _ blocks: [TextBlock], columns: Int) -> [TextLine] {
    let isOpen = reading?.open.contains(leaf) ?? true
    let shown = StyledText(ShownTitle.text(title), theme.strong)
    let head = hanging(TextRun(isOpen ? "▾ " : "▸ ", theme.bullet), columns: columns) { room in
      shown.lines(columns: room, leaf: leaf)
    }
    guard isOpen else { return head }
    return head
      + barred(.blanks(2), columns: columns) { room in
        at(leaf + 1).lines(blocks, columns: room, isTight: false)
      }
  }
}

extension TextBlock.PanelKind {
  fileprivate var word: String {
    switch self {
    case .info: "Info"
    case .note: "Note"
    case .success: "Success"
    case .warning: "Warning"
    case .error: "Error"
    case .tip: "Tip"
    }
  }
}

extension Style {
  fileprivate var subtractingBold: Style {
    Style(
      foreground: foreground,
      background: background,
      attributes: attributes.subtracting(.bold)
    )
  }
}
