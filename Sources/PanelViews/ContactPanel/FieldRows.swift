internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Makes the rows of a contact's visible fields: labels in one column, values in the next.
struct FieldRows {
  let text: DetailsText

  private static let widestLabel = 18

  private var theme: Theme { text.scene.theme }

  /// The rows, in the order the person chose.
  func rows(of contact: Contact) -> [DetailRow] {
    let state = text.scene.state
    let fields = FieldFormatter(now: state.now, offset: state.utcOffset).rows(
      of: contact,
      details: state.contacts.details[contact.id] ?? ContactDetails(),
      fields: state.fields.fields(for: contact.role)
    )
    let widest = fields.map { TextWidth.columns(of: $0.label) }.max() ?? 0
    let labelColumns = min(widest, Self.widestLabel, text.room * 2 / 5)
    return fields.flatMap { rows(of: $0, labelColumns: labelColumns) }
  }

  private func rows(of field: FieldRow, labelColumns: Int) -> [DetailRow] {
    let item = DetailItem.field(VisibleField(field.name))
    let indent = DetailsText.gutter + labelColumns + 2
    let label = TextRun(
      TextWidth.fitting(field.label, columns: labelColumns),
      theme.label
    )
    let head = TextLine([.blanks(DetailsText.gutter), label]).padded(to: indent)
    let room = text.columns - indent
    if Self.needsOwnRow(field.text, room: room, wholeRoom: text.room - 2) {
      let value = TextLine([.blanks(DetailsText.gutter + 2), TextRun(field.text, theme.text)])
      return [
        DetailRow(line: head, item: item), DetailRow(line: value, item: item, isFirst: false),
      ]
    }
    let values = valueLines(field, item: item, columns: max(1, room))
    return values.enumerated().map { index, line in
      let row = index == 0 ? TextLine(head.runs + line.runs) : line.prefixed(by: .blanks(indent))
      return DetailRow(line: row, item: item, isFirst: index == 0)
    }
  }

  /// Whether a word such as an address would be broken beside its label, but not below it.
  private static func needsOwnRow(_ value: String, room: Int, wholeRoom: Int) -> Bool {
    let columns = TextWidth.columns(of: value)
    return columns > room && columns <= wholeRoom && !value.contains(where: \.isWhitespace)
  }

  /// The value; what explains it follows when it fits, or when the row is selected.
  private func valueLines(_ field: FieldRow, item: DetailItem, columns: Int) -> [TextLine] {
    guard !field.text.isEmpty else { return [TextLine("—", theme.faint)] }
    var lines = StyledText(field.text, theme.text).lines(columns: columns)
    guard let detail = field.detail, detail != field.text else { return lines }
    let run = TextRun("  " + detail, theme.faint)
    if lines.count == 1, lines[0].columns + run.columns <= columns {
      lines[0].append(run)
    } else if text.scene.state.contacts.detailSelection == item {
      lines += StyledText(detail, theme.faint).lines(columns: columns)
    }
    return lines
  }
}
