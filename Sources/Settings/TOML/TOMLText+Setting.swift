/// Values put in.
extension TOMLText {
  /// The text with a value in its place; a table that is missing is added at the end.
  func setting(_ path: [String], to node: TOMLNode) throws(Refusal) -> [UInt8] {
    if let known = root.value(at: path) {
      guard let place = outline.value(at: path) else { throw .isTable(path) }
      return known.isSame(as: node) ? bytes : replacing(place, with: TOMLWriter.text(node))
    }
    try checkTables(path.dropLast())
    return adding(path, node)
  }

  /// The text with one more table in a list of tables; its entries in order.
  func appending(
    _ entries: [(key: String, node: TOMLNode)],
    toListAt path: [String]
  ) throws(Refusal) -> [UInt8] {
    let element = TOMLWriter.table(entries)
    if let known = root.value(at: path) {
      guard case .array(let elements) = known else { throw .isNoList(path) }
      if let place = outline.value(at: path) {
        let last = outline.elements.first { $0.path == path + [String(elements.count - 1)] }
        return inserting(element, inBracketsAt: place, behind: last?.value)
      }
    } else {
      try checkTables(path.dropLast())
      if let (table, place) = tableInBraces(around: path) {
        return inserting("\(key(path, in: table)) = [\(element)]", in: table, inBracesAt: place)
      }
    }
    let lines = entries.map { "\(TOMLWriter.key($0.key)) = \(TOMLWriter.text($0.node))" }
    return appending(["[[\(headerText(path))]]"] + lines)
  }

  /// Whether all that is on the way to a value can hold it.
  private func checkTables(_ path: ArraySlice<String>) throws(Refusal) {
    for end in path.indices {
      let inner = Array(path[...end])
      switch root.value(at: path[..<end]) {
      case .table, nil: break
      case .array: guard root.value(at: inner) != nil else { throw .noSuchElement(inner) }
      case .string, .integer, .number, .boolean, .moment: throw .isValue(Array(path[..<end]))
      }
    }
    switch root.value(at: path) {
    case .table, nil: break
    case .array: throw .isTable(Array(path))
    case .string, .integer, .number, .boolean, .moment: throw .isValue(Array(path))
    }
  }

  private func adding(_ path: [String], _ node: TOMLNode) -> [UInt8] {
    let value = TOMLWriter.text(node)
    if let (table, place) = tableInBraces(around: path) {
      return inserting("\(key(path, in: table)) = \(value)", in: table, inBracesAt: place)
    }
    for length in (1..<path.count).reversed() {
      let table = Array(path.prefix(length))
      if let header = outline.header(of: table) {
        guard length == path.count - 1 || isInList(table) else { break }
        return inserting("\(key(path, in: table)) = \(value)", below: header)
      }
      if let last = outline.entries.last(where: { $0.makes(table) }) {
        return inserting("\(key(path, in: last.table)) = \(value)", behind: last)
      }
    }
    guard let name = path.last, path.count > 1 else {
      return insertingAtTop("\(key(path, in: [])) = \(value)")
    }
    return appending(["[\(headerText(path.dropLast()))]", "\(TOMLWriter.key(name)) = \(value)"])
  }

  /// The innermost table in braces on the way to a path.
  private func tableInBraces(around path: [String]) -> (table: [String], place: Range<Int>)? {
    for length in (1..<path.count).reversed() {
      let table = Array(path.prefix(length))
      if let place = outline.value(at: table) {
        return (table, place)
      }
    }
    return nil
  }

  /// A header at the end of the text would lead into the last element of a list.
  private func isInList(_ path: [String]) -> Bool {
    path.indices.contains { index in
      guard case .array = root.value(at: path.prefix(index)) else { return false }
      return true
    }
  }

  private func key(_ path: [String], in table: [String]) -> String {
    TOMLWriter.path(path.dropFirst(table.count))
  }

  private func inserting(_ line: String, below header: TOMLOutline.Header) -> [UInt8] {
    let last = outline.entries.last { $0.table == header.path && !$0.isInBraces }
    return last.map { inserting(line, behind: $0) }
      ?? inserting(
        indentation(of: header.range.lowerBound) + line,
        behindLineOf: header.range.upperBound
      )
  }

  private func inserting(_ line: String, behind entry: TOMLOutline.Entry) -> [UInt8] {
    inserting(indentation(of: entry.start) + line, behindLineOf: entry.value.upperBound)
  }

  /// The text with a line above the first header and the comments right above that.
  private func insertingAtTop(_ line: String) -> [UInt8] {
    if let last = outline.entries.last(where: { $0.table.isEmpty && !$0.isInBraces }) {
      return inserting(line, behind: last)
    }
    guard let header = outline.headers.first else {
      let isEnded = bytes.count == textStart || bytes.last == TOMLByte.newline
      let end = bytes.count..<bytes.count
      return replacing(end, with: isEnded ? line + newline : newline + line)
    }
    var start = lineStart(header.range.lowerBound)
    while start > textStart, case let above = lineStart(start - 1),
      firstByte(ofLineAt: above) == TOMLByte.numberSign
    {
      start = above
    }
    return replacing(start..<start, with: line + newline + newline)
  }

  private func inserting(
    _ entry: String,
    in table: [String],
    inBracesAt place: Range<Int>
  ) -> [UInt8] {
    let last = outline.entries.last { $0.table == table && $0.isInBraces }
    guard let end = last?.value.upperBound else { return replacing(place, with: "{ \(entry) }") }
    return replacing(end..<end, with: ", \(entry)")
  }

  /// The text with one more element, on a line of its own if the last one has one.
  private func inserting(
    _ element: String,
    inBracketsAt place: Range<Int>,
    behind last: Range<Int>?
  ) -> [UInt8] {
    guard let last else {
      let start = place.lowerBound + 1
      return replacing(start..<start, with: element)
    }
    let before = indentation(of: last.lowerBound)
    let isAlone = before.utf8.allSatisfy { $0 == TOMLByte.space || $0 == TOMLByte.tab }
    let gap = isAlone ? newline + before : " "
    return replacing(last.upperBound..<last.upperBound, with: "," + gap + element)
  }
}

extension TOMLOutline.Entry {
  /// Whether the dots of its key make a table.
  fileprivate func makes(_ path: [String]) -> Bool {
    !isInBraces && table.count < path.count && self.path.count > path.count
      && self.path.starts(with: path)
  }
}
