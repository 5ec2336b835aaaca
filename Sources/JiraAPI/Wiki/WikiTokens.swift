internal import ContactResolution

/// Takes a line of wiki markup apart; linear in its length.
struct WikiTokens {
  private let line: [UInt8]
  private let holdsLinks: Bool
  private var index = 0
  private var text: [UInt8] = []
  private var tokens: [WikiToken] = []
  /// Ends that were looked for in vain, which need not be looked for again.
  private var missingEnds: Set<String> = []

  /// The pieces of a line in order; without links where they stand in the name of one.
  static func tokens(in line: [UInt8], holdsLinks: Bool) -> [WikiToken] {
    var tokens = WikiTokens(line: line, holdsLinks: holdsLinks)
    while tokens.index < line.count { tokens.step() }
    tokens.endText()
    return tokens.tokens
  }

  private init(line: [UInt8], holdsLinks: Bool) {
    self.line = line
    self.holdsLinks = holdsLinks
  }

  private mutating func step() {
    let byte = line[index]
    switch byte {
    case UInt8(ascii: "\\"): backslash()
    case UInt8(ascii: "{"): brace()
    case UInt8(ascii: "["): bracket()
    case UInt8(ascii: "!"): picture()
    case UInt8(ascii: "^"), UInt8(ascii: "~"): script()
    case UInt8(ascii: "?"): citation()
    case UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: ";"): emoticon()
    case _ where WikiToken.Marker.isMarker(byte): marker()
    case _ where holdsLinks && "hfmHFM".utf8.contains(byte): address()
    default: literal(1)
    }
  }

  private mutating func literal(_ count: Int) {
    text += line[index..<min(index + count, line.count)]
    index += count
  }

  private mutating func endText() {
    if !text.isEmpty { tokens.append(.text(String(decoding: text, as: UTF8.self))) }
    text = []
  }

  private mutating func append(_ token: WikiToken, upTo end: Int) {
    endText()
    tokens.append(token)
    index = end
  }

  private func byte(at place: Int) -> UInt8? {
    line.indices.contains(place) ? line[place] : nil
  }

  private mutating func backslash() {
    guard let next = byte(at: index + 1), WikiByte.isPunctuation(next) else { return literal(1) }
    if next == UInt8(ascii: "\\") { return append(.lineBreak, upTo: index + 2) }
    index += 1
    literal(1)
  }

  private mutating func marker() {
    let byte = line[index]
    let before = self.byte(at: index - 1)
    let after = self.byte(at: index + 1)
    let marker = WikiToken.Marker(
      byte: byte,
      written: String(Unicode.Scalar(byte)),
      mayOpen: !isWord(before) && before != byte && isSolid(after, besides: byte),
      mayClose: !isWord(after) && after != byte && isSolid(before, besides: byte)
    )
    append(.marker(marker), upTo: index + 1)
  }

  private mutating func emoticon() {
    guard let sign = WikiEmoticon.sign(in: line, at: index) else { return literal(1) }
    append(.span(TextSpan(sign.emoji, kind: .emoji)), upTo: sign.end)
  }

  /// `^raised^` or `~lowered~`.
  private mutating func script() {
    let isRaised = line[index] == UInt8(ascii: "^")
    guard let content = setOff(by: isRaised ? "^" : "~") else { return literal(1) }
    let text = String(decoding: line[content], as: UTF8.self)
    append(.text(ScriptText.text(text, isRaised: isRaised)), upTo: content.upperBound + 1)
  }

  /// `??somebody's words??`.
  private mutating func citation() {
    guard let content = setOff(by: "??") else { return literal(1) }
    let text = String(decoding: line[content], as: UTF8.self)
    append(.span(TextSpan(text, marks: .emphasis)), upTo: content.upperBound + 2)
  }

  /// What stands between the sign here and its next one, when both stand apart from words.
  private func setOff(by sign: String) -> Range<Int>? {
    let pattern = Array(sign.utf8)
    let start = index + pattern.count
    guard !isWord(byte(at: index - 1)), line[index...].starts(with: pattern), start < line.count,
      isSolid(line[start], besides: pattern[0])
    else { return nil }
    // Looking further could take long, and hardly anything set off is longer.
    for end in start..<min(start + 200, line.count) where line[end...].starts(with: pattern) {
      let isClosed = isSolid(line[end - 1], besides: pattern[0])
      return isClosed && !isWord(byte(at: end + pattern.count)) ? start..<end : nil
    }
    return nil
  }

  private func isWord(_ byte: UInt8?) -> Bool {
    byte.map(WikiByte.isWord) ?? false
  }

  private func isSolid(_ byte: UInt8?, besides other: UInt8) -> Bool {
    byte.map { !WikiByte.isBlank($0) && $0 != other } ?? false
  }

  private mutating func address() {
    guard let end = BareAddress.end(of: line, from: index) else { return literal(1) }
    let url = String(decoding: line[index..<end], as: UTF8.self)
    append(.span(TextSpan(url, kind: .link(url: url))), upTo: end)
  }

  private mutating func bracket() {
    let rest = line[(index + 1)...]
    guard holdsLinks,
      let end = rest.firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }),
      line[end] == UInt8(ascii: "]"), let token = WikiLink.token(rest[..<end])
    else { return literal(1) }
    append(token, upTo: end + 1)
  }

  private mutating func picture() {
    let rest = line[(index + 1)...]
    guard let end = rest.firstIndex(of: UInt8(ascii: "!")),
      let name = WikiLink.pictureName(rest[..<end])
    else { return literal(1) }
    append(.span(TextSpan(name, kind: .media)), upTo: end + 1)
  }
}

// What stands in braces.
extension WikiTokens {
  private mutating func brace() {
    if byte(at: index + 1) == UInt8(ascii: "{") {
      if !code(from: index + 2, to: "}}") { literal(2) }
    } else if let macro = WikiMacro(line, at: index),
      macro.name == .code || macro.name == .noformat
    {
      if !code(from: macro.range.upperBound, to: "{\(macro.name.rawValue)}") { literal(1) }
    } else if let marker = byte(at: index + 1), WikiToken.Marker.isMarker(marker),
      byte(at: index + 2) == UInt8(ascii: "}")
    {
      let written = "{" + String(Unicode.Scalar(marker)) + "}"
      append(
        .marker(.init(byte: marker, written: written, mayOpen: true, mayClose: true)),
        upTo: index + 3
      )
    } else if let script = bracedScript() {
      append(.text(script.text), upTo: script.end)
    } else if let end = styleEnd() {
      append(.text(""), upTo: end)
    } else {
      literal(1)
    }
  }

  /// What is raised by `{^}…{^}` or lowered by `{~}…{~}`, also within a word, and where it ends.
  private func bracedScript() -> (text: String, end: Int)? {
    for sign in ["{^}", "{~}"] where line[index...].starts(with: sign.utf8) {
      let start = index + 3
      let rest = line[start...].prefix(200)
      guard let end = rest.indices.first(where: { line[$0...].starts(with: sign.utf8) }) else {
        return nil
      }
      let text = String(decoding: line[start..<end], as: UTF8.self)
      return (ScriptText.text(text, isRaised: sign == "{^}"), end + 3)
    }
    return nil
  }

  /// Takes code up to its end; false when it has none.
  private mutating func code(from start: Int, to end: String) -> Bool {
    guard !missingEnds.contains(end) else { return false }
    let pattern = Array(end.utf8)
    var place = start
    while place + pattern.count <= line.count, !line[place...].starts(with: pattern) { place += 1 }
    guard place + pattern.count <= line.count else {
      missingEnds.insert(end)
      return false
    }
    let content = String(decoding: line[start..<place], as: UTF8.self)
    append(.span(TextSpan(content, marks: .code)), upTo: place + pattern.count)
    return true
  }

  /// The end of a `{color:…}`, `{color}` or `{anchor:…}` that starts here.
  private func styleEnd() -> Int? {
    let rest = line[(index + 1)...].prefix(100)
    guard rest.starts(with: "color".utf8) || rest.starts(with: "anchor:".utf8),
      let end = rest.firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    let argument = rest[..<end].drop { (0x61...0x7A).contains($0) }
    return argument.isEmpty || argument.first == UInt8(ascii: ":") ? end + 1 : nil
  }
}
