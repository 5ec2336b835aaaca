internal import ContactResolution

/// A search in a conversation: what for, and where it is found.
public struct ThreadSearch: Sendable, Equatable {
  /// What is searched for.
  public internal(set) var input: TextInput
  /// Whether it is still being typed.
  public internal(set) var isTyping = true
  /// Where it was found, in order and without overlaps.
  public private(set) var matches: [ThreadMatch] = []
  /// The match that is being looked at, by its place among the matches; nil when there is none.
  public internal(set) var current: Int?

  /// The position the search began at, to go back to.
  let origin: ThreadPosition
  /// The first text that could be seen there.
  let originText: ThreadTextPlace
  /// What was searched for before.
  let previous: Previous?
  private var texts: [SearchedText] = []

  struct Previous: Sendable, Equatable {
    var text: String
    var current: Int?
  }

  private struct SearchedText: Sendable, Equatable {
    var place: ThreadTextPlace
    var text: SearchableText
  }

  /// Begins a search of what was said and of the names of attachments.
  init(
    from origin: ThreadPosition,
    text originText: ThreadTextPlace,
    in thread: ConversationThread,
    blocks: [ThreadBlock],
    previous: Previous?
  ) {
    input = TextInput()
    self.origin = origin
    self.originText = originText
    self.previous = previous
    read(thread, blocks: blocks)
  }

  /// The matches of which something lies between two places of the same text, as places among all
  /// matches.
  public func matches(from start: ThreadTextPlace, to end: ThreadTextPlace) -> Range<Int> {
    var first = firstMatch { $0.start >= start }
    if first > 0 {
      let before = matches[first - 1]
      let isSameText = (before.start.block, before.start.field) == (start.block, start.field)
      if isSameText, before.range.upperBound > start.offset { first -= 1 }
    }
    return first..<max(first, firstMatch { $0.start >= end })
  }

  /// Takes the texts of a conversation that may have changed, and searches them.
  mutating func read(_ thread: ConversationThread, blocks: [ThreadBlock]) {
    texts = []
    for (index, block) in blocks.enumerated() {
      guard case .part(let part) = block, thread.parts.indices.contains(part) else { continue }
      let fields = thread.parts[part].searchedTexts
      for (field, text) in fields.enumerated() where !text.isEmpty {
        texts.append(
          SearchedText(
            place: ThreadTextPlace(block: index, field: field),
            text: SearchableText(text)
          )
        )
      }
    }
    find()
  }

  /// Searches for what is typed; the match to look at is the first one from the place on.
  mutating func find() {
    matches = texts.flatMap { searched in
      searched.text.ranges(of: input.text).map { range in
        var start = searched.place
        start.offset = range.lowerBound
        return ThreadMatch(start: start, count: range.count)
      }
    }
    if let last = current { current = matches.isEmpty ? nil : min(last, matches.count - 1) }
  }

  /// The first match from the place on, else the first of all; nil when there is none.
  func match(from place: ThreadTextPlace) -> Int? {
    guard !matches.isEmpty else { return nil }
    let index = firstMatch { $0.start >= place }
    return index == matches.count ? 0 : index
  }

  /// The last match before the place, else the last of all; nil when there is none.
  func match(before place: ThreadTextPlace) -> Int? {
    guard !matches.isEmpty else { return nil }
    let index = firstMatch { $0.start >= place }
    return index == 0 ? matches.count - 1 : index - 1
  }

  /// The first place from which on the condition, once true, stays so.
  private func firstMatch(where holds: (ThreadMatch) -> Bool) -> Int {
    var low = 0
    var high = matches.count
    while low < high {
      let middle = (low + high) / 2
      if holds(matches[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension ConversationPart {
  /// What can be searched: what was said, then the names of attachments, as far as they are shown.
  fileprivate var searchedTexts: [String] {
    isRedacted ? [] : [text] + attachments.map(\.name)
  }
}
