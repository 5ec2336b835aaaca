internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// The line above what was said: who, in which role, and when.
struct PartHead {
  let part: ConversationPart
  /// What an author without a name is called.
  let fallbackName: String
  let theme: Theme
  let time: TimeText

  private static let leastNameColumns = 8

  /// The line, at most so many columns wide; the name is cut last.
  func line(columns: Int) -> TextLine {
    let traits = traits
    let traitColumns = traits.reduce(0) { $0 + $1.columns }
    let name = name
    let nameColumns = TextWidth.columns(of: name)
    let forms = Self.forms(part.created, time)
    let moment = forms.first { form in
      let rest = traitColumns + TextWidth.columns(of: form)
      return rest + min(nameColumns, max(Self.leastNameColumns, nameColumns)) <= columns
    }
    let shown = moment ?? forms.last ?? ""
    let room = columns - traitColumns - TextWidth.columns(of: shown)
    var line = TextLine(TextWidth.fitting(name, columns: max(1, room)), nameStyle)
    for trait in traits { line.append(trait) }
    line.append(shown, theme.faint)
    return line.cut(to: columns)
  }

  /// The moment, each form shorter than the one before: relative and absolute, or only relative.
  static func forms(_ moment: Timestamp?, _ time: TimeText) -> [String] {
    guard let moment else { return [""] }
    let (ago, age, date) = (time.ago(moment), time.age(moment), time.date(moment))
    return [" · \(ago) · \(date)", " · \(age) · \(date)", " · \(ago)", " · \(age)"]
  }

  private var name: String {
    let named = [part.author.name, part.author.email].compactMap(\.self)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    return named.first { !$0.isEmpty } ?? fallbackName
  }

  private var nameStyle: Style {
    part.author.role == .contact ? theme.user : theme.author
  }

  private var traits: [TextRun] {
    switch part.kind {
    case .message: role
    case .note:
      (part.author.role == .teammate ? [] : role)
        + [TextRun(" · ", theme.faint), TextRun("NOTE", theme.note)]
    case .event: role + [TextRun(" · " + EventText.phrase(part), theme.faint)]
    }
  }

  private var role: [TextRun] {
    switch part.author.role {
    case .contact: []
    case .teammate: [TextRun(" · teammate", theme.faint)]
    case .bot: [TextRun(" · bot", theme.faint)]
    case .unknown(let word): word.isEmpty ? [] : [TextRun(" · " + word, theme.faint)]
    }
  }
}
