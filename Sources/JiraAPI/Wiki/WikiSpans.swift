internal import ContactResolution

/// Makes runs of text from one line of wiki markup.
enum WikiSpans {
  /// The runs of a line.
  static func spans(_ line: ArraySlice<UInt8>) -> [TextSpan] {
    rendered(WikiTokens.tokens(in: Array(line), holdsLinks: true))
  }

  /// The runs of what a link is called, which holds no links of its own.
  static func label(_ text: ArraySlice<UInt8>, url: String) -> [TextSpan] {
    rendered(WikiTokens.tokens(in: Array(text), holdsLinks: false)).map { span in
      TextSpan(span.text, marks: span.marks, kind: .link(url: url))
    }
  }

  private static func rendered(_ tokens: [WikiToken]) -> [TextSpan] {
    let paired = pairedMarkers(tokens)
    var spans = SpanList()
    var marks: TextSpan.Marks = []
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text(let text): spans.append(text, marks: marks)
      case .marker(let marker):
        if paired.contains(index) {
          marks.formSymmetricDifference(marker.mark)
        } else {
          spans.append(marker.written, marks: marks)
        }
      case .span(let span):
        spans.append(span.text, marks: marks.union(span.marks), kind: span.kind)
      case .label(let label):
        spans.append(contentsOf: label.map { $0.marked(marks) })
      case .lineBreak: spans.breakLine()
      }
    }
    return spans.trimmed
  }

  /// The places of all markers that have a partner.
  private static func pairedMarkers(_ tokens: [WikiToken]) -> Set<Int> {
    var paired: Set<Int> = []
    var open: [UInt8: Int] = [:]
    for (index, token) in tokens.enumerated() {
      guard case .marker(let marker) = token else { continue }
      if marker.mayClose, let opening = open[marker.byte] {
        paired.formUnion([opening, index])
        open[marker.byte] = nil
      } else if marker.mayOpen {
        open[marker.byte] = index
      }
    }
    return paired
  }
}

extension TextSpan {
  fileprivate func marked(_ more: Marks) -> TextSpan {
    TextSpan(text, marks: marks.union(more), kind: kind)
  }
}
