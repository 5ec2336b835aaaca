/// A search in texts that are read one after the other: what for, and where it is found.
///
/// A long text is searched in steps, from where one is; each has its bounds, so that no key waits
/// for a whole search. What has to know the whole completes it.
public struct TextSearch: Sendable, Equatable {
  /// What is searched for.
  public internal(set) var input: TextInput
  /// Whether it is still being typed.
  public internal(set) var isTyping = true
  /// Where it was found so far, in order and without overlaps.
  public var matches: [TextMatch] { finding.matches }
  /// The match that is being looked at, by its place among the matches; nil when there is none.
  public internal(set) var current: Int?

  /// The position the search began at, to go back to.
  let origin: TextPosition
  /// The first text that could be seen there.
  let originText: TextPlace
  /// What was searched for before.
  private(set) var previous: Previous?
  private(set) var source: Source
  /// Texts of the source that were made ready, by their pieces.
  var ready: [Int: [Searched]] = [:]
  var finding = Finding()
  /// From where a match is wanted while none is looked at; nil where that makes no difference.
  private(set) var wanted: TextPlace?
  /// Whether a text counts once, however often it holds what is searched for.
  let countsTexts: Bool

  struct Previous: Sendable, Equatable {
    var text: String
    var current: Int?
    /// What was found of it; nil when the texts have changed since.
    var finding: Finding?
  }

  /// A text that is searched, and where it begins.
  struct Searched: Sendable, Equatable {
    var place: TextPlace
    var text: SearchableText
  }

  /// Begins a search of the texts, which are in the order of their places.
  init(
    from origin: TextPosition,
    text originText: TextPlace,
    in source: Source,
    countsTexts: Bool = false,
    previous: TextSearch? = nil
  ) {
    input = TextInput()
    self.origin = origin
    self.originText = originText
    self.previous = previous.map {
      Previous(text: $0.input.text, current: $0.current, finding: $0.finding)
    }
    self.source = source
    self.countsTexts = countsTexts
  }

  /// The matches of which something lies between two places of the same text, as places among all
  /// matches.
  public func matches(from start: TextPlace, to end: TextPlace) -> Range<Int> {
    var first = firstMatch { $0.start >= start }
    if first > 0 {
      let before = matches[first - 1]
      let isSameText = (before.start.block, before.start.field) == (start.block, start.field)
      if isSameText, before.range.upperBound > start.offset { first -= 1 }
    }
    return first..<max(first, firstMatch { $0.start >= end })
  }

  /// Takes the texts as they are by now, and searches them.
  mutating func read(_ source: Source) {
    self.source = source
    ready = [:]
    previous?.finding = nil
    let last = current
    if let place = currentPlace { wanted = place }
    current = nil
    find()
    guard !isPending else { return }
    current = last.flatMap { matches.isEmpty ? nil : min($0, matches.count - 1) }
  }

  /// What is searched for, as it is compared.
  var pattern: SearchPattern { SearchPattern(input.text) }

  /// The first match from the place on, else the first of all; nil when there is none.
  func match(from place: TextPlace) -> Int? {
    guard !matches.isEmpty else { return nil }
    let index = firstMatch { $0.start >= place }
    return index == matches.count ? 0 : index
  }

  /// The last match before the place, else the last of all; nil when there is none.
  func match(before place: TextPlace) -> Int? {
    guard !matches.isEmpty else { return nil }
    let index = firstMatch { $0.start >= place }
    return index == 0 ? matches.count - 1 : index - 1
  }

  /// The first place from which on the condition, once true, stays so.
  private func firstMatch(where holds: (TextMatch) -> Bool) -> Int {
    var low = 0
    var high = matches.count
    while low < high {
      let middle = (low + high) / 2
      if holds(matches[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension TextSearch {
  /// The place of the match that is being looked at; nil when there is none.
  public var currentPlace: TextPlace? { current.map { matches[$0].start } }

  /// Looks at the first match of a block, at none when it has none.
  mutating func lookAt(block: Int) {
    let first = match(from: TextPlace(block: block))
    current = first.flatMap { matches[$0].start.block == block ? $0 : nil }
  }

  /// Edits what is searched for and looks at the first match from where the search began; false
  /// when nothing changed.
  mutating func type(_ edit: (inout TextInput) -> Bool) -> Bool {
    guard isTyping else { return false }
    let old = input.text
    guard edit(&input), input.text != old else { return false }
    current = nil
    wanted = originText
    find()
    return true
  }

  /// Ends the typing when something was found; whether it was.
  mutating func keep() -> Bool {
    complete()
    guard !matches.isEmpty else { return false }
    isTyping = false
    return true
  }

  /// Brings back what was searched for before; false when nothing was.
  mutating func bringBackPrevious() -> Bool {
    guard let previous, !previous.text.isEmpty else { return false }
    input = TextInput(previous.text)
    isTyping = false
    current = nil
    if let known = previous.finding {
      finding = known
    } else {
      find()
      complete()
    }
    current = previous.current.flatMap { matches.indices.contains($0) ? $0 : nil }
    return true
  }

  /// Goes to the next match, or to the one before; from the last one to the first.
  ///
  /// A match that is not in view any more does not count: then it goes on from what is in view.
  /// - Returns: Whether it went around.
  mutating func goToMatch(by direction: Int, shown: Range<TextPlace>, isDrawn: Bool) -> Bool {
    complete()
    guard !matches.isEmpty else { return false }
    if let current, !isDrawn || shown.contains(matches[current].start) {
      let next = current + direction
      self.current = (next + matches.count) % matches.count
      return !matches.indices.contains(next)
    }
    let next = direction > 0 ? match(from: shown.lowerBound) : match(before: shown.upperBound)
    current = next
    guard let next else { return false }
    let start = matches[next].start
    return direction > 0 ? start < shown.lowerBound : start >= shown.upperBound
  }
}
