/// Finds the places of keys in a text that has been read as TOML already; the parser keeps none.
///
/// Keys inside inline tables are not looked for: their place is that of the inline table's key.
struct TOMLKeyScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private var table: [String] = []
  private var arrayCounts: [[String]: Int] = [:]
  private var places: [[String]: TOMLPlace] = [:]

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The first place of each key and table header, by path.
  ///
  /// Elements of arrays of tables are named by their index.
  static func places(in text: String) -> [[String]: TOMLPlace] {
    var scanner = TOMLKeyScanner(text)
    scanner.scan()
    return scanner.places
  }

  private mutating func scan() {
    skipByteOrderMark()
    while let byte = current {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 13, 10: advance()
      case UInt8(ascii: "#"): skipComment()
      case UInt8(ascii: "["): readHeader()
      default: readEntry()
      }
    }
  }

  private mutating func readHeader() {
    let place = here
    advance()
    let isArray = current == UInt8(ascii: "[")
    if isArray {
      advance()
    }
    let keys = readKeys()
    table = resolved(isArray ? keys.dropLast() : keys[...])
    if isArray, let last = keys.last {
      table.append(last)
      note(table, at: place)
      let index = arrayCounts[table, default: 0]
      arrayCounts[table] = index + 1
      table.append(String(index))
    }
    note(table, at: place)
    skipComment()
  }

  private mutating func readEntry() {
    let place = here
    let start = position
    let path = table + readKeys()
    for length in (table.count + 1)..<max(path.count + 1, table.count + 2) {
      note(Array(path.prefix(length)), at: place)
    }
    skipValue()
    if position == start {
      advance()
    }
  }

  /// The path with the index of the latest element put behind each array of tables.
  private func resolved(_ keys: some Collection<String>) -> [String] {
    var path: [String] = []
    for key in keys {
      path.append(key)
      if let count = arrayCounts[path] {
        path.append(String(count - 1))
      }
    }
    return path
  }

  private mutating func note(_ path: [String], at place: TOMLPlace) {
    if places[path] == nil {
      places[path] = place
    }
  }

  // MARK: - Keys

  /// A dotted key up to the first byte that cannot belong to one.
  private mutating func readKeys() -> [String] {
    var keys: [String] = []
    while let byte = current {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "."): advance()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): keys.append(readQuoted(byte))
      case _ where Self.isBare(byte): keys.append(readBare())
      default: return keys
      }
    }
    return keys
  }

  private mutating func readBare() -> String {
    let start = position
    while let byte = current, Self.isBare(byte) {
      advance()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Escapes are left as they stand: no setting's name needs one.
  private mutating func readQuoted(_ quote: UInt8) -> String {
    let start = position + 1
    skipString(quote)
    return String(decoding: bytes[min(start, position)..<max(start, position - 1)], as: UTF8.self)
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte >= 0x80
  }

  // MARK: - What is passed over

  /// From the equals sign to the end of the line the value ends on.
  private mutating func skipValue() {
    var depth = 0
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        skipString(byte)
        continue
      case UInt8(ascii: "#"):
        skipComment()
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case 10 where depth <= 0: return
      default: break
      }
      advance()
    }
  }

  private mutating func skipString(_ quote: UInt8) {
    let isLong = bytes[position...].starts(with: [quote, quote, quote])
    let isEmpty = !isLong && bytes[position...].starts(with: [quote, quote])
    advance(isLong ? 3 : isEmpty ? 2 : 1)
    guard !isEmpty else { return }
    while let byte = current {
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        advance(2)
      } else if byte == quote, !isLong || bytes[position...].starts(with: [quote, quote, quote]) {
        return advance(isLong ? 3 : 1)
      } else if byte == 10, !isLong {
        return
      } else {
        advance()
      }
    }
  }

  private mutating func skipComment() {
    while let byte = current, byte != 10 {
      advance()
    }
  }

  private mutating func skipByteOrderMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
      lineStart = 3
    }
  }

  // MARK: - Where it stands

  private var current: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private var here: TOMLPlace {
    TOMLPlace(line: line, column: position - lineStart + 1)
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where position < bytes.count {
      if bytes[position] == 10 {
        line += 1
        lineStart = position + 1
      }
      position += 1
    }
  }
}
