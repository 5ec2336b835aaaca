/// Values taken out.
extension TOMLText {
  /// The text without a value, or without a table and all that is in it; the same when there is
  /// none.
  ///
  /// A line goes with the comment behind its value. A table goes with the comments between its
  /// lines, from its header to its last entry.
  func removing(_ path: [String]) -> [UInt8] {
    let ranges = sections(path) + statements(path) + entriesInBraces(path) + elements(path)
    return ranges.sorted { $0.lowerBound > $1.lowerBound }.reduce(into: bytes) { bytes, range in
      bytes.removeSubrange(range)
    }
  }

  /// Whole tables with headers.
  private func sections(_ path: [String]) -> [Range<Int>] {
    outline.headers.filter { $0.path.starts(with: path) }.map { header in
      let last = outline.entries.last { $0.table == header.path && !$0.isInBraces }
      let end = nextLine(last?.value.upperBound ?? header.range.upperBound)
      let start = lineStart(header.range.lowerBound)
      return start..<withoutGap(start, end)
    }
  }

  /// The end of what is taken out: one of two empty lines around it goes too.
  private func withoutGap(_ start: Int, _ end: Int) -> Int {
    let isAfterGap = start == textStart || firstByte(ofLineAt: lineStart(start - 1)) == nil
    guard isAfterGap, end < bytes.count, firstByte(ofLineAt: end) == nil else { return end }
    return nextLine(end)
  }

  /// Lines of entries in tables that stay.
  private func statements(_ path: [String]) -> [Range<Int>] {
    matches(path).filter { !$0.isInBraces }.map { entry in
      lineStart(entry.start)..<nextLine(entry.value.upperBound)
    }
  }

  private func entriesInBraces(_ path: [String]) -> [Range<Int>] {
    let matches = matches(path).filter(\.isInBraces)
    guard let table = matches.first?.table else { return [] }
    let entries = outline.entries.filter { $0.isInBraces && $0.table == table }
    return gone(entries.map { ($0.start..<$0.value.upperBound, $0.path.starts(with: path)) })
  }

  private func elements(_ path: [String]) -> [Range<Int>] {
    guard outline.elements.contains(where: { $0.path == path }) else { return [] }
    let list = path.dropLast()
    let elements = outline.elements.filter {
      $0.path.count == path.count && $0.path.starts(with: list)
    }
    return gone(elements.map { ($0.value, $0.path == path) })
  }

  /// Entries of the path in tables that stay.
  private func matches(_ path: [String]) -> [TOMLOutline.Entry] {
    outline.entries.filter { $0.path.starts(with: path) && !$0.table.starts(with: path) }
  }

  /// What has to go of parts with commas between them, so that the commas are right.
  private func gone(_ parts: [(range: Range<Int>, isGone: Bool)]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in parts.indices where parts[index].isGone {
      let isFirst = parts[..<index].allSatisfy(\.isGone)
      if !isFirst {
        ranges.append(parts[index - 1].range.upperBound..<parts[index].range.upperBound)
      } else if index + 1 < parts.count {
        ranges.append(parts[index].range.lowerBound..<parts[index + 1].range.lowerBound)
      } else {
        ranges.append(parts[index].range.lowerBound..<commaEnd(parts[index].range.upperBound))
      }
    }
    return ranges
  }

  /// Behind the comma that may follow the last element of a list.
  private func commaEnd(_ end: Int) -> Int {
    var position = end
    while position < bytes.count {
      switch bytes[position] {
      case TOMLByte.space, TOMLByte.tab, TOMLByte.carriageReturn, TOMLByte.newline: position += 1
      case TOMLByte.numberSign: position = nextLine(position)
      case TOMLByte.comma: return position + 1
      default: return end
      }
    }
    return end
  }
}
