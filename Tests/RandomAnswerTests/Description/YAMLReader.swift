import HTTPExchange

/// Reads what descriptions use of YAML: nested maps and lists by indentation, plain, quoted and
/// block texts over several lines, and short lists and maps in brackets, which it keeps as texts
/// unless they are lists of words.
struct YAMLReader {
  private struct Line {
    var indent: Int
    var text: Substring
  }

  private var lines: [Line] = []
  private var index = 0

  /// The value that a text stands for; null for a text that could not be read to its end.
  static func value(of text: String) -> JSONValue {
    var reader = YAMLReader(text)
    let value = reader.value(from: 0)
    return reader.next == nil ? value : .null
  }

  private init(_ text: String) {
    for line in text.split(separator: "\n") {
      let content = line.drop { $0 == " " }
      if content.isEmpty || content.hasPrefix("#") { continue }
      lines.append(Line(indent: line.utf8.count - content.utf8.count, text: content))
    }
  }

  private var next: Line? { index < lines.count ? lines[index] : nil }

  /// Reads the map, list or text that begins in the next line, at least so far to the right.
  private mutating func value(from indent: Int) -> JSONValue {
    guard let line = next, line.indent >= indent else { return .null }
    if Self.isElement(line.text) { return list(at: line.indent) }
    if Self.key(of: line.text) != nil { return map(at: line.indent) }
    index += 1
    return scalar(line.text, below: line.indent - 1)
  }

  private mutating func list(at indent: Int) -> JSONValue {
    var elements: [JSONValue] = []
    while let line = next, line.indent == indent, Self.isElement(line.text) {
      let content = line.text.dropFirst(2)
      let start = indent + 2
      if content.isEmpty {
        index += 1
        elements.append(value(from: indent + 1))
      } else if Self.key(of: content) != nil {
        lines[index] = Line(indent: start, text: content)
        elements.append(map(at: start))
      } else {
        index += 1
        elements.append(scalar(content, below: indent))
      }
    }
    return .array(elements)
  }

  private mutating func map(at indent: Int) -> JSONValue {
    var members: [JSONMember] = []
    while let line = next, line.indent == indent, !Self.isElement(line.text),
      let (key, rest) = Self.key(of: line.text)
    {
      index += 1
      guard rest.isEmpty else {
        members.append(JSONMember(key, scalar(rest, below: indent)))
        continue
      }
      // A list may stand as far to the left as the key that it belongs to.
      let isList = next.map { $0.indent == indent && Self.isElement($0.text) } ?? false
      members.append(JSONMember(key, value(from: isList ? indent : indent + 1)))
    }
    return .object(members)
  }

  /// Reads the text that begins so and goes on in all lines further to the right.
  private mutating func scalar(_ first: Substring, below indent: Int) -> JSONValue {
    var words = [first]
    while let line = next, line.indent > indent {
      words.append(line.text)
      index += 1
    }
    let whole = words.joined(separator: " ")
    guard let opening = first.first else { return .null }
    switch opening {
    case "|", ">": return .text(words.dropFirst().joined(separator: "\n"))
    case "'":
      return .text(String(whole.dropFirst().dropLast()).replacing("''", with: "'"))
    case "\"":
      return (try? JSONParser.parse(Array(whole.utf8)))
        ?? .text(String(whole.dropFirst().dropLast()))
    case "[": return .array(Self.words(in: whole))
    case "{": return whole == "{}" ? .object([]) : .text(whole)
    default: return Self.plain(whole)
    }
  }

  private static func words(in list: String) -> [JSONValue] {
    list.dropFirst().dropLast().split(separator: ",").map { word in
      let text = word.filter { $0 != " " }
      let isQuoted = text.hasPrefix("\"") || text.hasPrefix("'")
      return isQuoted ? .text(String(text.dropFirst().dropLast())) : plain(String(text))
    }
  }

  private static func plain(_ text: String) -> JSONValue {
    switch text {
    case "null", "~": return .null
    case "true": return .flag(true)
    case "false": return .flag(false)
    default:
      let isNumber = text.utf8.allSatisfy { (0x2D...0x39).contains($0) } && Double(text) != nil
      return isNumber ? .number(text) : .text(text)
    }
  }

  private static func isElement(_ text: Substring) -> Bool { text == "-" || text.hasPrefix("- ") }

  /// The key with which a line begins, and what follows it; nil for a line without one.
  private static func key(of text: Substring) -> (key: String, rest: Substring)? {
    if let quote = text.first, quote == "\"" || quote == "'" {
      let inner = text.dropFirst()
      guard let end = inner.firstIndex(of: quote), inner[end...].dropFirst().hasPrefix(":") else {
        return nil
      }
      return (String(inner[..<end]), inner[end...].dropFirst(2).drop { $0 == " " })
    }
    if let colon = text.firstRange(of: ": ") {
      return (String(text[..<colon.lowerBound]), text[colon.upperBound...].drop { $0 == " " })
    }
    return text.hasSuffix(":") ? (String(text.dropLast()), "") : nil
  }
}
