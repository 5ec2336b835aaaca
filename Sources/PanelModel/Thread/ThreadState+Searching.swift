extension ThreadState {
  /// Begins a search; what was searched for before comes back when it is given up.
  mutating func beginSearch(_ extent: ThreadExtent) {
    guard let content else { return }
    let isDrawn = extent.asked == position
    settle(extent)
    let block = position.anchor.place(blocks: blocks.count).block
    search = ThreadSearch(
      from: position,
      text: isDrawn ? extent.shown.lowerBound : ThreadTextPlace(block: block),
      in: content,
      blocks: blocks,
      previous: search.map { ThreadSearch.Previous(text: $0.input.text, current: $0.current) }
    )
  }

  /// Edits what is searched for, and shows the first match from where the search began.
  mutating func typeSearch(_ edit: (inout TextInput) -> Bool) {
    guard var search, search.isTyping else { return }
    let old = search.input.text
    guard edit(&search.input), search.input.text != old else {
      self.search = search
      return
    }
    search.current = nil
    search.find()
    search.current = search.match(from: search.originText)
    self.search = search
    showMatch(from: search.origin)
  }

  /// Keeps what was typed; whether anything was found.
  ///
  /// What is empty or not found brings back the position and what was searched for before.
  mutating func keepSearch() -> Bool {
    guard let search, search.isTyping else { return true }
    guard search.matches.isEmpty else {
      self.search?.isTyping = false
      return true
    }
    giveUpSearch()
    return search.input.text.isEmpty
  }

  /// Goes back to where the search began.
  mutating func giveUpSearch() {
    guard let typed = search else { return }
    position = typed.origin
    guard let previous = typed.previous, !previous.text.isEmpty else {
      search = nil
      return
    }
    search?.input = TextInput(previous.text)
    search?.isTyping = false
    search?.current = nil
    search?.find()
    search?.current = previous.current
  }

  /// Goes to the next match, or to the one before; from the last one to the first.
  ///
  /// A match that is not in view any more does not count: then it goes on from what is in view.
  mutating func goToMatch(by direction: Int, _ extent: ThreadExtent) {
    guard var search, !search.matches.isEmpty else { return }
    let isDrawn = extent.asked == position
    settle(extent)
    let count = search.matches.count
    if let current = search.current,
      !isDrawn || extent.shown.contains(search.matches[current].start)
    {
      search.current = (current + direction + count) % count
    } else if direction > 0 {
      search.current = search.match(from: extent.shown.lowerBound)
    } else {
      search.current = search.match(before: extent.shown.upperBound)
    }
    self.search = search
    showMatch(from: position)
  }

  private mutating func showMatch(from position: ThreadPosition) {
    guard let search, let current = search.current else {
      self.position = position
      return
    }
    let place = position.anchor.place(blocks: blocks.count)
    let match = search.matches[current].start
    self.position = ThreadPosition(.match(match, from: place))
  }
}
