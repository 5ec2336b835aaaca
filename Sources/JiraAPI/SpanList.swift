internal import ContactResolution

/// Runs of text being put together: empty ones are dropped, neighbours of one look become one.
struct SpanList {
  private(set) var spans: [TextSpan] = []

  /// Appends text; its newlines become line breaks.
  mutating func append(_ text: String, marks: TextSpan.Marks = [], kind: TextSpan.Kind = .plain) {
    guard text.utf8.contains(where: \.mayBeginNewline), text.contains(where: \.isNewline) else {
      return appendLine(text, marks: marks, kind: kind)
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      if index > 0 { breakLine() }
      appendLine(String(line), marks: marks, kind: kind)
    }
  }

  /// Appends runs as they are.
  mutating func append(contentsOf more: [TextSpan]) {
    for span in more {
      if span.kind == .lineBreak {
        breakLine()
      } else {
        appendLine(span.text, marks: span.marks, kind: span.kind)
      }
    }
  }

  /// Ends the line.
  mutating func breakLine() {
    spans.append(TextSpan("", kind: .lineBreak))
  }

  /// The runs without line breaks at either end; empty when there is nothing but blanks.
  var trimmed: [TextSpan] {
    var kept = spans[...]
    while kept.first?.kind == .lineBreak { kept.removeFirst() }
    while kept.last?.kind == .lineBreak { kept.removeLast() }
    let isBlank = kept.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
    return isBlank ? [] : Array(kept)
  }

  private mutating func appendLine(
    _ text: String,
    marks: TextSpan.Marks,
    kind: TextSpan.Kind
  ) {
    guard !text.isEmpty else { return }
    guard let last = spans.last, last.marks == marks, last.kind == kind, Self.joins(kind) else {
      spans.append(TextSpan(text, marks: marks, kind: kind))
      return
    }
    spans[spans.count - 1].text += text
  }

  /// Whether two neighbours of the kind are one run; two mentions or dates are not.
  private static func joins(_ kind: TextSpan.Kind) -> Bool {
    switch kind {
    case .plain, .link: true
    case .mention, .date, .emoji, .status, .media, .lineBreak: false
    }
  }
}

extension UInt8 {
  /// Whether a newline of Unicode begins with the byte: LF to CR, U+0085, U+2028 or U+2029.
  ///
  /// Going through characters takes far longer, and most texts have none of these bytes.
  fileprivate var mayBeginNewline: Bool {
    (0x0A...0x0D).contains(self) || self == 0xC2 || self == 0xE2
  }
}
