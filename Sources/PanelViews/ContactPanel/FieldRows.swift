internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Makes the rows of a contact's visible fields: labels in one column, values in the next.
struct FieldRows {
  let text: DetailsText

  private static let widestLabel = 18
  /// Rows of a value, so that a long one does not push all else off the screen.
  private static let mostRows = 3
  private static let mostRowsSelected = 8

  private var theme: Theme { text.scene.theme }

  /// The chosen fields, in the order the person chose.
  func chosen(of contact: Contact, through connection: ConnectionName?) -> [DetailRow] {
    rows(of: contact, through: connection, text.scene.state.fields.fields(for: contact.role))
  }

  /// What else is worth knowing of every contact.
  func further(of contact: Contact, through connection: ConnectionName?) -> [DetailRow] {
    let state = text.scene.state
    let chosen = state.fields.fields(for: contact.role)
    return rows(
      of: contact,
      through: connection,
      state.contacts.furtherFields(of: contact, beside: chosen)
    )
  }

  private func rows(
    of contact: Contact,
    through connection: ConnectionName?,
    _ fields: [VisibleField]
  ) -> [DetailRow] {
    let rows = text.scene.state.fieldRows(of: contact, through: connection, fields: fields)
      .map { withLocalTime($0, of: contact) }
    let widest = rows.map { TextWidth.columns(of: $0.label) }.max() ?? 0
    let labelColumns = min(widest, Self.widestLabel, text.room / 2)
    return rows.flatMap { self.rows(of: $0, labelColumns: labelColumns) }
  }

  /// The row with the time of day where the contact is, when it says where that is.
  private func withLocalTime(_ row: FieldRow, of contact: Contact) -> FieldRow {
    let state = text.scene.state
    guard row.name == "location", let offset = state.contacts.details[contact.id]?.localOffset
    else {
      return row
    }
    var row = row
    let time = CalendarDate(state.now, offset: offset).timeText + " there"
    if row.text.isEmpty { row.text = time } else { row.detail = time }
    return row
  }

  private func rows(of field: FieldRow, labelColumns: Int) -> [DetailRow] {
    let item = DetailItem.field(VisibleField(field.name))
    let indent = DetailsText.gutter + labelColumns + 2
    let label = TextRun(
      TextWidth.fitting(field.label, columns: labelColumns),
      theme.label
    )
    let head = TextLine([.blanks(DetailsText.gutter), label])
    if let rows = rowsOfOneWord(field, head: head, item: item, room: text.columns - indent) {
      return rows
    }
    let values = valueLines(field, item: item, columns: max(1, text.columns - indent))
    return values.enumerated().map { index, line in
      let start = index == 0 ? head.padded(to: indent).runs : [.blanks(indent)]
      return DetailRow(line: TextLine(start + line.runs), item: item, isFirst: index == 0)
    }
  }

  /// A value without blanks, such as an address, that is too long for its column: moved to the left
  /// as far as needed, else put below its label; nil when it fits or must be broken all the same.
  private func rowsOfOneWord(
    _ field: FieldRow,
    head: TextLine,
    item: DetailItem,
    room: Int
  ) -> [DetailRow]? {
    let value = TextRun(field.text, theme.text)
    guard value.columns > room, !field.text.contains(where: \.isWhitespace) else { return nil }
    let start = text.columns - value.columns
    if start >= head.columns + 2 {
      return [DetailRow(line: head.padded(to: start).appending(value), item: item)]
    }
    let indent = DetailsText.gutter + 2
    guard start >= indent else { return nil }
    let below = TextLine([.blanks(indent), value])
    return [DetailRow(line: head, item: item), DetailRow(line: below, item: item, isFirst: false)]
  }

  /// The value; what explains it follows when it fits; a longer form of a
  /// date only then, or when the row is selected.
  private func valueLines(_ field: FieldRow, item: DetailItem, columns: Int) -> [TextLine] {
    guard !field.text.isEmpty else {
      return [TextLine(missing(field), theme.faint)]
    }
    let isSelected = text.isSelected(item)
    let most = isSelected ? Self.mostRowsSelected : Self.mostRows
    let value = FieldValue(text: field.text, parts: field.parts, theme: theme)
    var lines = value.lines(columns: columns, most: most)
    guard let detail = field.detail, detail != field.text else { return lines }
    let run = TextRun("  " + detail, theme.faint)
    if lines.count == 1, lines[0].columns + run.columns <= columns {
      lines[0].append(run)
    } else if isSelected || field.moment == nil {
      lines += StyledText(detail, theme.faint).lines(columns: columns)
    }
    return lines
  }

  /// What stands for a value that is not there: it is being asked for, was not kept, or is empty.
  private func missing(_ field: FieldRow) -> String {
    guard ["company", "plan", "owner", "owner_id"].contains(field.name) else { return "—" }
    if text.isAwaitingDetails { return "…" }
    return text.isOnlyRecalled ? "not remembered" : "—"
  }
}
