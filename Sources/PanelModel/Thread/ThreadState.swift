public import ContactResolution

/// A conversation that is being read inside the terminal.
public struct ThreadState: Sendable, Equatable {
  /// Which one.
  public let target: ThreadTarget
  /// What was known of it when it was opened; nil when nothing was.
  public let conversation: Conversation?
  /// The whole of it.
  public private(set) var thread: Loadable<ConversationThread>
  /// When the whole of it was answered; nil while it is not known.
  public private(set) var asOf: AnswerMoment?
  /// What there is to read: the whole, or the first message alone as long as that is all that is
  /// known; nil when nothing is.
  public private(set) var content: ConversationThread?
  /// The stretches of what there is to read, in order.
  public private(set) var blocks: [ThreadBlock]
  /// The part that the link points at, by its place; nil when there is none among the parts.
  public private(set) var linkedPart: Int?
  /// Whether the answer takes so long that the person should be told.
  public internal(set) var isSlow: Bool
  /// What stands at the top.
  public internal(set) var position: TextPosition
  /// What is searched for; nil when nothing is.
  public internal(set) var search: TextSearch?

  /// Rows above the linked part that stay in view.
  private static let rowsAboveLinked = 2

  /// Opens a conversation that is being asked for, at its beginning.
  public init(target: ThreadTarget, conversation: Conversation? = nil) {
    self.target = target
    self.conversation = conversation
    thread = .loading(last: nil)
    content = conversation?.beginning
    blocks = []
    isSlow = false
    position = .start
    makeBlocks()
  }

  /// Asks anew; what is known stays meanwhile.
  mutating func beginReading() {
    thread = .loading(last: thread.value)
    isSlow = false
    makeBlocks()
  }

  /// Takes what came of the asking, and keeps the reader's place.
  ///
  /// A first answer is opened at the part that the link points at. Who stood at the end is shown
  /// what was added since.
  mutating func take(
    _ result: Result<ConversationThread, ServiceFailure>,
    extent: TextExtent,
    at now: Timestamp
  ) {
    isSlow = false
    switch result {
    case .failure(let failure):
      thread = .failed(failure, last: thread.value)
      makeBlocks()
    case .success(let whole):
      show(whole, as: .loaded(whole, at: now), extent: extent)
      asOf = .answered(now)
    }
  }

  /// Shows what was kept of the conversation, unless all of it is known.
  mutating func recall(_ kept: RecalledThread, extent: TextExtent) {
    guard thread.value == nil else { return }
    show(kept.thread, as: thread.recalling(kept.thread, at: kept.moment), extent: extent)
    asOf = .recalled(kept.moment)
  }

  private mutating func show(
    _ whole: ConversationThread,
    as new: Loadable<ConversationThread>,
    extent: TextExtent
  ) {
    settle(extent)
    let isFirst = thread.value == nil
    let old = (blocks: blocks, parts: content?.parts ?? [])
    let wasAtEnd = extent.isAtEnd && position == TextPosition(.row(extent.top))
    thread = new
    content = whole
    makeBlocks()
    linkedPart = target.part.flatMap { whole.place(ofPart: $0) }
    if isFirst {
      if position == .start { showLinkedPart() }
    } else {
      keepPlace(old.blocks, old.parts, wasAtEnd: wasAtEnd)
    }
    searchAnew()
  }

  /// The block that holds the part; nil when there is no such part.
  public func block(ofPart index: Int) -> Int? {
    blocks.firstIndex { $0.parts.contains(index) }
  }

  private mutating func makeBlocks() {
    blocks = content.map { ThreadBlock.blocks(of: $0) } ?? []
    let isMissingRest = thread.value == nil && (thread.isLoading || content != nil)
    if isMissingRest { blocks.append(.rest) }
  }

  private mutating func showLinkedPart() {
    guard let linkedPart, let block = block(ofPart: linkedPart) else { return }
    position = TextPosition(.row(RowPlace(block: block, row: -Self.rowsAboveLinked)))
  }

  private mutating func keepPlace(
    _ oldBlocks: [ThreadBlock],
    _ oldParts: [ConversationPart],
    wasAtEnd: Bool
  ) {
    guard let content else { return }
    let places = Dictionary(
      content.parts.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let blocks = self.blocks
    func moved(_ block: Int) -> Int {
      guard oldBlocks.indices.contains(block) else { return block }
      let place = oldBlocks[block].parts.lazy.compactMap { places[oldParts[$0].id] }.first
      return place.flatMap { place in blocks.firstIndex { $0.parts.contains(place) } } ?? block
    }
    let last = moved(oldBlocks.count - 1)
    let following = blocks.indices.first { $0 > last && blocks[$0].isPart }
    if wasAtEnd, let following {
      position = TextPosition(.row(RowPlace(block: following)))
    } else {
      position.anchor = position.anchor.moved(moved)
    }
  }
}

extension Conversation {
  /// The conversation with its first message alone; nil when there is none.
  fileprivate var beginning: ConversationThread? {
    guard firstMessage.contains(where: { !$0.isWhitespace }) else { return nil }
    let isContact = contacts.contains { $0.id.text == author?.id }
    let writer = ConversationPart.Author(
      role: isContact ? .contact : .unknown(""),
      name: author?.name,
      email: author?.email,
      id: author?.id
    )
    let part = ConversationPart(id: "", author: writer, created: created, text: firstMessage)
    return ConversationThread(conversation: self, parts: [part])
  }
}

extension ConversationThread {
  /// The part a link names after `#part_id=`: by its id, or by the id behind the conversation's, as
  /// in `comment-4137-23555`.
  ///
  /// Source: the links P07 and P22 of the collected examples of Intercom's addresses.
  fileprivate func place(ofPart name: String) -> Int? {
    let id = name.split(separator: "-").last.map(String.init) ?? name
    return parts.firstIndex { $0.id == name } ?? parts.firstIndex { $0.id == id }
  }
}
