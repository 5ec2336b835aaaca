internal import ContactResolution

/// Makes blocks of the core's form from wiki text: first the macros, then what lies between.
struct WikiBlocks {
  /// The text and its macros.
  let source: WikiSource

  /// The blocks of a part of the text.
  ///
  /// Macros of one name cannot stand inside each other, so the depth is bounded by their number.
  func blocks(in range: Range<Int>) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var start = range.lowerBound
    var index = source.firstMacro(from: start)
    while index < source.macros.count, source.macros[index].range.upperBound <= range.upperBound {
      guard let end = source.end(of: index, before: range.upperBound) else {
        index += 1
        continue
      }
      let opening = source.macros[index].range
      let closing = source.macros[end].range
      if !standsInLine(from: opening, to: closing, within: range, named: source.macros[index].name)
      {
        blocks += flow(start..<opening.lowerBound)
        blocks += block(source.macros[index], content: opening.upperBound..<closing.lowerBound)
        start = closing.upperBound
      }
      index = end + 1
    }
    return blocks + flow(start..<range.upperBound)
  }

  private func flow(_ range: Range<Int>) -> [TextBlock] {
    WikiFlow.blocks(source.bytes[range])
  }

  /// Whether code stands among other text of one line, as in a table cell.
  private func standsInLine(
    from opening: Range<Int>,
    to closing: Range<Int>,
    within range: Range<Int>,
    named name: WikiMacro.Name
  ) -> Bool {
    guard name == .code || name == .noformat,
      !source.bytes[opening.upperBound..<closing.lowerBound].contains(WikiByte.newline)
    else { return false }
    let before = source.bytes[range.lowerBound..<opening.lowerBound].last { !WikiByte.isBlank($0) }
    let after = source.bytes[closing.upperBound..<range.upperBound].first { !WikiByte.isBlank($0) }
    return [before, after].contains { $0 != nil && $0 != WikiByte.newline }
  }

  private func block(_ macro: WikiMacro, content: Range<Int>) -> [TextBlock] {
    let title = macro.parameter("title")
    switch macro.name {
    case .code:
      let language = macro.parameter("language") ?? macro.unnamedParameter
      return heading(title) + [code(content, language: language)]
    case .noformat: return heading(title) + [code(content, language: nil)]
    case .quote: return [.quote(blocks(in: content))]
    case .panel, .info: return [.panel(.info, heading(title) + blocks(in: content))]
    case .note: return [.panel(.note, heading(title) + blocks(in: content))]
    case .tip: return [.panel(.tip, heading(title) + blocks(in: content))]
    case .warning: return [.panel(.warning, heading(title) + blocks(in: content))]
    case .expand:
      return [.expand(title: title ?? macro.unnamedParameter ?? "", blocks(in: content))]
    }
  }

  private func heading(_ title: String?) -> [TextBlock] {
    title.map { [.paragraph([TextSpan($0, marks: .strong)])] } ?? []
  }

  /// Code as written, without the line ends that part it from its braces.
  private func code(_ range: Range<Int>, language: String?) -> TextBlock {
    var text = source.bytes[range]
    if text.first == WikiByte.newline { text.removeFirst() }
    if text.last == WikiByte.newline { text.removeLast() }
    return .code(language: language, text: String(decoding: text, as: UTF8.self))
  }
}
