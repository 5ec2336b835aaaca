internal import ContactResolution
internal import TextTerminal

extension AppState {
  /// A choice, and the stretch it stands in.
  struct FoundChoice {
    var block: Int
    var choice: IssueChoice
  }

  /// What is selected in the issue; nil when nothing is, or it is gone.
  var selectedChoice: FoundChoice? {
    guard let selection = issue.selection, let blocks = issueBlocks,
      let block = blocks.block(of: selection)
    else { return nil }
    let choice = blocks.text(block).choices.first {
      selection.isAt($0, inComment: selection.comment)
    }
    return choice.map { FoundChoice(block: block, choice: $0) }
  }

  /// What is looked at as long as the text is not scrolled away from it: a match or what is
  /// selected; nil for nothing.
  public var issuePlace: TextPlace? {
    guard case .match(let place, _) = issue.position.anchor, issue.position.offset == 0 else {
      return nil
    }
    return place
  }

  /// Whether the part is unfolded, by the person or for the search.
  public func isOpen(_ fold: IssueFold) -> Bool {
    issue.folding.isOpen(fold) || search?.revealed.contains(fold) == true
  }

  /// Selects the next choice, or the one before; from what is in view when none is.
  mutating func selectLink(by direction: Int) -> [Effect] {
    guard let blocks = issueBlocks else { return refuse(.issueNotLoaded) }
    let extent = extents.issue.text
    let isLookedAt = issuePlace != nil && issuePlace == selectedChoice?.place
    let isDrawn = extent.asked == issue.position && !isLookedAt
    var from = direction > 0 ? extent.shown.lowerBound : extent.shown.upperBound
    var isIncluded = direction > 0
    if let selected = selectedChoice {
      let place = selected.place
      if !isDrawn || extent.shown.contains(place) {
        from = place
        isIncluded = false
      }
    }
    let found =
      direction > 0
      ? firstChoice(from: from, isIncluded: isIncluded, in: blocks)
      : lastChoice(before: from, in: blocks)
    guard let found else { return refuse(.noFurtherLink(isForward: direction > 0)) }
    select(found, in: blocks)
    return []
  }

  private mutating func select(_ found: FoundChoice, in blocks: IssueBlocks) {
    let comment = blocks.comment(found.block)?.id
    issue.selection = IssueSelection(found.choice, inComment: comment)
    issue.position.settle(extents.issue.text)
    let top = issue.position.anchor.place(blocks: blocks.count)
    issue.position = TextPosition(.match(found.place, from: top))
  }

  private func firstChoice(
    from place: TextPlace,
    isIncluded: Bool,
    in blocks: IssueBlocks
  ) -> FoundChoice? {
    for block in max(0, place.block)..<max(place.block, blocks.count) {
      for choice in openChoices(block, in: blocks) {
        let found = FoundChoice(block: block, choice: choice)
        if found.place > place || isIncluded && found.place == place { return found }
      }
    }
    return nil
  }

  private func lastChoice(before place: TextPlace, in blocks: IssueBlocks) -> FoundChoice? {
    var block = min(place.block, blocks.count - 1)
    while block >= 0 {
      let choice = openChoices(block, in: blocks).last {
        FoundChoice(block: block, choice: $0).place < place
      }
      if let choice { return FoundChoice(block: block, choice: choice) }
      block -= 1
    }
    return nil
  }

  /// The choices of a stretch that are not folded away.
  private func openChoices(_ block: Int, in blocks: IssueBlocks) -> [IssueChoice] {
    let comment = blocks.comment(block)?.id
    return blocks.text(block).choices.filter { choice in
      choice.folds.allSatisfy { isOpen(IssueFold(comment: comment, leaf: $0)) }
    }
  }
}

extension AppState.FoundChoice {
  /// Where it begins.
  var place: TextPlace {
    TextPlace(block: block, field: choice.start.leaf, offset: choice.start.offset)
  }
}
