internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// What the selected line of the list of fields is for.
struct FieldDescription {
  let scene: Scene

  /// The lines, at most so many; the last one ends in `…` when more is said than fits.
  func lines(of line: FieldLine?, columns: Int, most: Int) -> [TextLine] {
    guard let text = text(of: line) else { return [] }
    let lines = text.lines(columns: columns)
    guard lines.count > most, let last = lines.prefix(most).last else { return lines }
    let sign = TextRun("…", scene.theme.faint)
    return lines.prefix(most - 1) + [last.cut(to: columns - 1).appending(sign)]
  }

  private func text(of line: FieldLine?) -> StyledText? {
    switch line {
    case .choice(let choice): return text(of: choice)
    case .exactName:
      return StyledText(
        "For an attribute that is not listed. Names are compared letter by letter.",
        scene.theme.faint
      )
    case .shownHeading, .nothingShown, .othersHeading, .awaited, .noMatch, nil: return nil
    }
  }

  /// The exact name when it is not the label, and what the workspace says of it.
  private func text(of choice: FieldChoice) -> StyledText {
    var text = StyledText()
    if let name = choice.ownName {
      text.append(name, scene.theme.code)
      text.append(" · ", scene.theme.faint)
    }
    guard let attribute = choice.attribute else {
      text.append(unlisted, scene.theme.faint)
      return text
    }
    if attribute.description.allSatisfy(\.isWhitespace) {
      text.append("No description.", scene.theme.faint)
    } else {
      text.append(attribute.description, scene.theme.text)
    }
    return text
  }

  private var unlisted: String {
    switch scene.state.attributes {
    case .loaded: "Not among the attributes that the workspace lists."
    case .idle, .loading, .failed: "Not known without the workspace's attributes."
    }
  }
}
