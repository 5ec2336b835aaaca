internal import PanelModel
internal import TextTerminal

/// Shows a query that Jira does not accept, Jira's words about it, and the place that they name.
struct QueryMistake {
  let scene: Scene
  /// The query as Jira got it.
  let query: String
  /// Jira's own words; possibly empty.
  let words: String

  /// The lines; what is least needed is left out when there are not enough rows.
  func lines(columns: Int, rows: Int, hints: [Message.Paragraph]) -> [TextLine] {
    let theme = scene.theme
    let title = StyledText("Jira does not accept the query.", theme.failure).lines(columns: columns)
    let words = words.isEmpty ? [] : StyledText("“\(words)”", theme.text).lines(columns: columns)
    let keys = Message(title: "", style: theme.text, paragraphs: hints)
      .lines(theme: theme, columns: columns, rows: .max).drop { $0.columns == 0 }
    let parts = [title, marked(columns: columns), words, Array(keys)].filter { !$0.isEmpty }
    let spaced = Array(parts.joined(separator: [.empty]))
    return spaced.count <= rows ? spaced : Array(parts.joined())
  }

  /// The query in lines, with a sign below the place of the mistake.
  private func marked(columns: Int) -> [TextLine] {
    let place = place
    let style = scene.theme.code
    return TextWrap.ranges(of: query, columns: max(1, columns)).flatMap { range -> [TextLine] in
      guard let place, range.contains(place.lowerBound) || isEnd(place, of: range) else {
        return [TextLine(String(query[range]), style)]
      }
      let end = max(place.lowerBound, min(place.upperBound, range.upperBound))
      let before = String(query[range.lowerBound..<place.lowerBound])
      let mistake = String(query[place.lowerBound..<end])
      var line = TextLine(before, style)
      line.append(mistake, scene.theme.failure)
      line.append(String(query[end..<max(end, range.upperBound)]), style)
      let sign = String(repeating: "^", count: max(1, TextWidth.columns(of: mistake)))
      let column = min(TextWidth.columns(of: before), columns - 1)
      return [
        line, TextLine([.blanks(column), TextRun(sign, scene.theme.failure)]).cut(to: columns),
      ]
    }
  }

  private func isEnd(_ place: Range<String.Index>, of range: Range<String.Index>) -> Bool {
    place.lowerBound == query.endIndex && range.upperBound == query.endIndex
  }

  /// What Jira's words point at: a line and a character, else a quoted part of the query.
  private var place: Range<String.Index>? { namedPlace ?? quotedPlace }

  /// Source: Jira's messages end in `(line 1, character 10)`, counted from 1.
  private var namedPlace: Range<String.Index>? {
    guard let line = number(behind: "line "), let character = number(behind: "character "),
      line > 0, character > 0
    else { return nil }
    let lines = query.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return nil }
    let start = lines[line - 1].startIndex
    let place = query.index(start, offsetBy: character - 1, limitedBy: query.endIndex)
    guard let place else { return query.endIndex..<query.endIndex }
    return place..<(place < query.endIndex ? query.index(after: place) : place)
  }

  private func number(behind word: String) -> Int? {
    var rest = words[...]
    var number: Int?
    while let index = rest.range(ofText: word) {
      rest = rest[index.upperBound...]
      number = Int(rest.prefix { $0.isASCII && $0.isNumber }) ?? number
    }
    return number
  }

  private var quotedPlace: Range<String.Index>? {
    let parts = words.split(separator: "'", omittingEmptySubsequences: false)
    let quoted = parts.indices.filter { !$0.isMultiple(of: 2) }.map { parts[$0] }
    return quoted.lazy.filter { !$0.isEmpty }.compactMap { query[...].range(ofText: $0) }.first
  }
}

extension Substring {
  /// Where the text stands first; nil when it does not.
  fileprivate func range(ofText text: some StringProtocol) -> Range<Index>? {
    for start in indices where self[start...].hasPrefix(text) {
      return start..<index(start, offsetBy: text.count)
    }
    return nil
  }
}
