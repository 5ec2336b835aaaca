internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Makes the lines of the list of fields.
struct FieldLineText {
  let scene: Scene
  let list: FieldList
  let role: Contact.Role
  let columns: Int
  /// The column of the exact names, behind the labels.
  private let nameStop: Int

  private static let markColumns = 4
  private static let typeColumns = FieldTypeText.columns
  private static let widestLabel = 40
  /// Less of a name than this is not worth showing.
  private static let leastName = 8

  init(scene: Scene, list: FieldList, role: Contact.Role, columns: Int) {
    self.scene = scene
    self.list = list
    self.role = role
    self.columns = columns
    let room = columns - Self.markColumns - Self.typeColumns - 2
    let widest = list.lines.reduce(0) { widest, line in
      guard case .choice(let choice) = line else { return widest }
      return max(widest, TextWidth.columns(of: choice.label))
    }
    nameStop = Self.markColumns + min(widest, Self.widestLabel, room * 6 / 10) + 2
  }

  private var theme: Theme { scene.theme }

  /// The line, without what surrounds it when it is selected.
  func line(_ line: FieldLine, isSelected: Bool) -> TextLine {
    let sign = isSelected ? "▸ " : "  "
    switch line {
    case .shownHeading:
      return heading("Shown of \(FieldRoleText.plural(role))", hint: orderHint)
    case .othersHeading(let count): return heading("Not shown", hint: "\(count)")
    case .choice(let choice): return self.line(choice, sign: sign)
    case .exactName(let name): return offer(name, sign: sign)
    case .nothingShown:
      return TextLine("    Nothing is shown of \(FieldRoleText.plural(role)).", theme.faint)
    case .awaited: return TextLine("    The workspace's own attributes are coming…", theme.progress)
    case .noMatch:
      let isComing = scene.state.attributes.isLoading && scene.state.attributes.value == nil
      return TextLine("    No attribute matches\(isComing ? " yet" : "").", theme.faint)
    }
  }

  private func heading(_ words: String, hint: String) -> TextLine {
    let line = TextLine(words, theme.section)
    let gap = columns - line.columns - TextWidth.columns(of: hint)
    guard gap >= 2 else { return line }
    return line.appending(.blanks(gap)).appending(TextRun(hint, theme.faint))
  }

  /// How the order is changed.
  private var orderHint: String {
    guard list.shownCount > 1, let up = scene.keyName(.moveFieldUp, in: .fields),
      let down = scene.keyName(.moveFieldDown, in: .fields)
    else { return "" }
    return "\(up) \(down) move"
  }

  private func line(_ choice: FieldChoice, sign: String) -> TextLine {
    let right = right(choice.attribute)
    let room = columns - right.columns - 2
    var line = TextLine(sign + (choice.isShown ? "✓ " : "  "), theme.done)
    line.append(TextWidth.fitting(choice.label, columns: room - line.columns), theme.text)
    let start = max(nameStop, line.columns + 2)
    if let name = choice.ownName, room - start >= Self.leastName {
      line = line.padded(to: start)
      line.append(TextWidth.fitting(name, columns: room - start), theme.faint)
    }
    line = line.padded(to: columns - right.columns)
    for run in right.runs { line.append(run) }
    return line
  }

  private func right(_ attribute: ContactAttribute?) -> TextLine {
    guard let attribute else { return .empty }
    var line = TextLine.empty
    if attribute.isCustom { line.append("custom ", theme.mention) }
    let type = TextWidth.fitting(FieldTypeText.word(attribute.type), columns: Self.typeColumns)
    line.append(type, theme.faint)
    return line.padded(to: line.columns + Self.typeColumns - TextWidth.columns(of: type))
  }

  private func offer(_ name: String, sign: String) -> TextLine {
    let words = ("Add “", "” by exact name")
    let room = columns - Self.markColumns - TextWidth.columns(of: words.0 + words.1)
    let shown = TextWidth.fitting(name, columns: max(1, room))
    return TextLine(sign + "+ " + words.0 + shown + words.1, theme.text)
  }
}
