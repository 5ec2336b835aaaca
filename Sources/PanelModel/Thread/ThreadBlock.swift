public import ContactResolution

/// A stretch of a conversation that is drawn as one.
public enum ThreadBlock: Sendable, Hashable {
  /// What was said in a part, by its place among the parts.
  case part(Int)
  /// Parts in which things happened and nothing was said, one after the other.
  case events(Range<Int>)
  /// So many parts that Intercom did not give.
  case omitted(Int)
  /// All but the first message: on its way, or it could not be read.
  case rest

  /// The stretches of a conversation, in order; parts left out stand behind the first message.
  public static func blocks(of thread: ConversationThread) -> [ThreadBlock] {
    var blocks: [ThreadBlock] = []
    let firstGiven = thread.omittedPlace
    for (index, part) in thread.parts.enumerated() {
      if index == firstGiven, thread.omitted > 0 { blocks.append(.omitted(thread.omitted)) }
      if part.isSaid {
        blocks.append(.part(index))
      } else if case .events(let range) = blocks.last {
        blocks[blocks.count - 1] = .events(range.lowerBound..<index + 1)
      } else {
        blocks.append(.events(index..<index + 1))
      }
    }
    if thread.omitted > 0, thread.parts.count <= firstGiven {
      blocks.append(.omitted(thread.omitted))
    }
    return blocks
  }

  /// The places of its parts; empty when it is none of the parts.
  public var parts: Range<Int> {
    switch self {
    case .part(let index): index..<index + 1
    case .events(let range): range
    case .omitted, .rest: 0..<0
    }
  }

  /// Whether something was said.
  var isPart: Bool {
    switch self {
    case .part: true
    case .events, .omitted, .rest: false
    }
  }
}

extension ConversationThread {
  /// Before which part the ones left out belong: the message that began the conversation comes
  /// before them, when Intercom gives it.
  public var omittedPlace: Int {
    guard let first = parts.first, first.kind == .message else { return 0 }
    return first.created == conversation.created ? 1 : 0
  }
}

extension ConversationPart {
  /// Whether there is something to read: most events have no words of their own.
  var isSaid: Bool {
    switch kind {
    case .message, .note: true
    case .event: !attachments.isEmpty || text.contains { !$0.isWhitespace }
    }
  }
}
