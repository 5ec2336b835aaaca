internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// A stretch of a conversation broken into rows.
///
/// Keeps where each row lies in its text, not the rows themselves: what is not seen costs little.
struct ThreadBlockLayout {
  /// Whether the first row says who wrote it and when.
  let hasHead: Bool
  /// What stands below the head.
  let sections: [Section]
  /// Rows of all.
  let rows: Int

  /// A text of the stretch.
  struct Section {
    let text: String
    /// The rows, as parts of the text.
    let lines: [Range<String.Index>]
    let role: Role
    /// Which of the part's texts it shows; nil for one that is not searched.
    let field: Int?
    /// Bytes that stand before the part's text.
    let shift: Int
  }

  /// What a text is.
  enum Role {
    case said
    case attachment
    /// What we say about the part.
    case remark
  }

  /// A row of the stretch.
  enum Row {
    case head
    /// Events have one row, whose words depend on the moment.
    case events
    case line(Section, Range<String.Index>)
    /// The blank row that parts one stretch from the next.
    case gap
  }

  /// Lays out a stretch of the parts; `remark` is what stands in one without a part.
  init(_ block: ThreadBlock, parts: [ConversationPart], remark: String, columns: Int) {
    switch block {
    case .part(let index) where parts.indices.contains(index):
      hasHead = true
      sections = Self.sections(parts[index], columns: columns)
    case .part, .events:
      hasHead = false
      sections = []
    case .omitted, .rest:
      hasHead = false
      sections = [Self.remark(remark, columns: columns)]
    }
    rows = max(1, sections.reduce(hasHead ? 1 : 0) { $0 + $1.lines.count })
  }

  /// What stands in a row, from 0.
  func row(_ row: Int) -> Row {
    if hasHead, row == 0 { return .head }
    if sections.isEmpty { return row == 0 ? .events : .gap }
    var rest = row - (hasHead ? 1 : 0)
    for section in sections {
      if rest < section.lines.count { return .line(section, section.lines[rest]) }
      rest -= section.lines.count
    }
    return .gap
  }

  /// The row that holds a place of one of the part's texts; the first one when none does.
  func row(field: Int, offset: Int) -> Int {
    var row = hasHead ? 1 : 0
    for section in sections {
      guard section.field == field else {
        row += section.lines.count
        continue
      }
      let later = section.lines.firstIndex { section.offset(of: $0.lowerBound) > offset }
      return row + max(0, (later ?? section.lines.count) - 1)
    }
    return 0
  }

  private static func sections(_ part: ConversationPart, columns: Int) -> [Section] {
    if part.isRedacted { return [remark("This was taken away in Intercom.", columns: columns)] }
    var sections: [Section] = []
    let lines = withoutBlankEnds(TextWrap.ranges(of: part.text, columns: columns))
    if !lines.isEmpty {
      sections.append(Section(text: part.text, lines: lines, role: .said, field: 0, shift: 0))
    }
    for (index, attachment) in part.attachments.enumerated() {
      let shown = AttachmentText(attachment)
      sections.append(
        Section(
          text: shown.text,
          lines: TextWrap.ranges(of: shown.text, columns: columns),
          role: .attachment,
          field: index + 1,
          shift: shown.bytesBeforeName
        )
      )
    }
    return sections.isEmpty ? [remark("No text.", columns: columns)] : sections
  }

  private static func remark(_ text: String, columns: Int) -> Section {
    let lines = TextWrap.ranges(of: text, columns: columns)
    return Section(text: text, lines: lines, role: .remark, field: nil, shift: 0)
  }

  private static func withoutBlankEnds(
    _ lines: [Range<String.Index>]
  ) -> [Range<String.Index>] {
    guard let first = lines.firstIndex(where: { !$0.isEmpty }),
      let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return [] }
    return Array(lines[first...last])
  }
}

extension ThreadBlockLayout.Section {
  /// Bytes of the part's text before the place.
  func offset(of index: String.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index) - shift
  }

  /// The place so many bytes into the part's text, kept within the given ones.
  func index(of offset: Int, within range: Range<String.Index>) -> String.Index {
    let bytes = min(max(0, offset + shift), text.utf8.count)
    let index = text.utf8.index(text.startIndex, offsetBy: bytes)
    return min(max(index, range.lowerBound), range.upperBound)
  }
}
