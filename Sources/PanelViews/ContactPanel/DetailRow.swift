internal import PanelModel
internal import TextTerminal

/// A row of the details' text.
struct DetailRow {
  /// What it says, behind two columns for the mark of a selected row.
  var line: TextLine
  /// What selecting the row selects; nil when it cannot be selected.
  var item: DetailItem?
  /// Whether it is the first row of its item.
  var isFirst = true
  /// Whether nothing stands on it.
  var isBlank: Bool { line.columns == 0 }
}

/// The row above the details.
struct DetailsHeader {
  /// Who or what the details are about.
  var name: String
  /// The contact's role, or a sign.
  var badge: String
  var badgeStyle: Style
  /// Whether Intercom has a page for it.
  var hasPage: Bool

  /// Badge and arrow, in the given look or each in its own.
  func badgeLine(_ look: Style?, theme: Theme) -> TextLine {
    var line = TextLine(badge, look ?? badgeStyle)
    if hasPage { line.append(" ↗", look ?? theme.faint) }
    return line
  }
}

extension TextLine {
  /// The row with a sign in its first column, which is blank.
  func marked(by sign: String) -> TextLine {
    guard let first = runs.first, first.text.first == " " else { return self }
    let rest = TextRun(String(first.text.dropFirst()), first.style)
    return TextLine([TextRun(sign, first.style), rest] + runs.dropFirst())
  }
}
