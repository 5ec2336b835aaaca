internal import ContactResolution

extension TextSearch {
  /// Where the texts come from.
  enum Source: Sendable, Equatable {
    /// Few texts, searched at once.
    case texts([Searched])
    /// An issue, searched piece by piece: it may be long.
    case issue(IssueBlocks)

    /// How many pieces it is searched in.
    fileprivate var count: Int {
      switch self {
      case .texts: 1
      case .issue(let blocks): blocks.count
      }
    }

    /// The piece that holds a block.
    fileprivate func piece(of block: Int) -> Int {
      switch self {
      case .texts: 0
      case .issue(let blocks): min(max(0, block), blocks.count - 1)
      }
    }

    /// The texts of a piece, made ready.
    fileprivate func texts(_ piece: Int) -> [Searched] {
      switch self {
      case .texts(let texts): texts
      case .issue(let blocks): blocks.searched(piece)
      }
    }
  }

  /// What was found so far: first from a piece on to the end, then before it.
  struct Finding: Sendable, Equatable {
    /// Where it was found, in order and without overlaps.
    var matches: [TextMatch] = []
    /// The piece it began with.
    var start = 0
    /// The piece that comes next; nil when all were searched.
    var next: Int?
    /// How many of the matches stand before the first piece.
    var before = 0
  }

  /// Whether there is more to search.
  public var isPending: Bool { finding.next != nil }

  /// What a step may cost: together with a drawing it takes a millisecond or two.
  private static let step = 40_000
  private static let pieceCost = 60
  private static let textCost = 20

  /// Begins anew at what is wanted, and takes the first step.
  mutating func find() {
    let start = source.piece(of: (wanted ?? originText).block)
    finding = Finding(start: start, next: pattern.bytes.isEmpty ? nil : start)
    searchOn()
  }

  /// Searches all that is left, for what has to know.
  mutating func complete() {
    while isPending { searchOn() }
  }

  /// Searches a bit further.
  mutating func searchOn() {
    var room = Self.step
    let pattern = pattern
    while let piece = finding.next, room > 0 {
      let texts = ready[piece] ?? source.texts(piece)
      if case .issue = source { ready[piece] = texts }
      room -= Self.pieceCost
      var found: [TextMatch] = []
      for text in texts {
        room -= Self.textCost + text.text.count
        append(text, pattern, to: &found)
      }
      take(found, of: piece)
    }
    lookForWanted()
  }

  private func append(_ text: Searched, _ pattern: SearchPattern, to found: inout [TextMatch]) {
    for range in text.text.ranges(of: pattern) {
      var start = text.place
      start.offset = range.lowerBound
      found.append(TextMatch(start: start, count: range.count))
      if countsTexts { return }
    }
  }

  private mutating func take(_ found: [TextMatch], of piece: Int) {
    if piece >= finding.start {
      finding.matches += found
    } else {
      finding.matches.insert(contentsOf: found, at: finding.before)
      if let current, current >= finding.before { self.current = current + found.count }
      finding.before += found.count
    }
    let next = piece + 1 < source.count ? piece + 1 : 0
    finding.next = next == finding.start ? nil : next
  }

  /// Looks at the first match from what is wanted on; at one before it only when there is none.
  private mutating func lookForWanted() {
    guard current == nil, let wanted, let index = match(from: wanted) else { return }
    if !isPending || matches[index].start >= wanted { current = index }
  }
}
