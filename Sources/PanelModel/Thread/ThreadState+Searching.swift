internal import ContactResolution

extension ThreadState {
  /// Begins a search; what was searched for before comes back when it is given up.
  mutating func beginSearch(_ extent: TextExtent) {
    guard let content else { return }
    let isDrawn = extent.asked == position
    settle(extent)
    let block = position.anchor.place(blocks: blocks.count).block
    search = TextSearch(
      from: position,
      text: isDrawn ? extent.shown.lowerBound : TextPlace(block: block),
      in: .texts(content.searched(blocks: blocks)),
      previous: search
    )
  }

  /// Edits what is searched for, and shows the first match from where the search began.
  mutating func typeSearch(_ edit: (inout TextInput) -> Bool) {
    guard search?.type(edit) == true, let search else { return }
    showMatch(from: search.origin)
  }

  /// Keeps what was typed; whether anything was found.
  ///
  /// What is empty or not found brings back the position and what was searched for before.
  mutating func keepSearch() -> Bool {
    guard let search, search.isTyping else { return true }
    if self.search?.keep() == true { return true }
    giveUpSearch()
    return search.input.text.isEmpty
  }

  /// Goes back to where the search began.
  mutating func giveUpSearch() {
    guard let typed = search else { return }
    position = typed.origin
    if search?.bringBackPrevious() == false { search = nil }
  }

  /// Goes to the next match, or to the one before; whether it went around.
  mutating func goToMatch(by direction: Int, _ extent: TextExtent) -> Bool {
    let isDrawn = extent.asked == position
    settle(extent)
    let isAround = search?.goToMatch(by: direction, shown: extent.shown, isDrawn: isDrawn)
    showMatch(from: position)
    return isAround ?? false
  }

  /// Searches what there is to read by now.
  mutating func searchAnew() {
    guard let content else { return }
    search?.read(.texts(content.searched(blocks: blocks)))
  }

  private mutating func showMatch(from position: TextPosition) {
    guard let match = search?.currentPlace else {
      self.position = position
      return
    }
    let place = position.anchor.place(blocks: blocks.count)
    self.position = TextPosition(.match(match, from: place))
  }
}

extension ConversationThread {
  /// What can be searched, in order: what was said, then the names of attachments.
  fileprivate func searched(blocks: [ThreadBlock]) -> [TextSearch.Searched] {
    blocks.enumerated().flatMap { index, block -> [TextSearch.Searched] in
      guard case .part(let part) = block, parts.indices.contains(part) else { return [] }
      return parts[part].searchedTexts.enumerated().filter { !$1.isEmpty }.map { field, text in
        TextSearch.Searched(
          place: TextPlace(block: index, field: field),
          text: SearchableText(text)
        )
      }
    }
  }
}

extension ConversationPart {
  /// What was said, then the names of attachments, as far as they are shown.
  fileprivate var searchedTexts: [String] {
    isRedacted ? [] : [text] + attachments.map(\.name)
  }
}
