/// What stands before a line's words: the marks of quotations, and the bullets, numbers and
/// indentation of lists.
struct TextIndentation {
  private enum Container {
    case quote
    /// The number of the next item; nil for bullets.
    case list(next: Int?, isEmpty: Bool)
    case item(marker: [UInt8], columns: Int, isWritten: Bool)
  }

  /// Containers inside each other beyond this are not shown, so that a line's beginning has a
  /// bounded length.
  private static let mostContainers = 16

  private var containers: [Container] = []
  /// Quotations and lists that were begun while there were too many.
  private var unseen = 0
  /// How many containers of the line written last are still open.
  private var shared = 0

  /// Whether an item was begun of which no word was written.
  var isAtItemStart: Bool {
    if case .item(_, _, false) = containers.last { true } else { false }
  }

  /// Whether the innermost list is yet without items.
  var isAtListStart: Bool {
    if case .list(_, true) = containers.last { true } else { false }
  }

  /// Whether the text is within an item.
  var isInItem: Bool {
    containers.contains { if case .item = $0 { true } else { false } }
  }

  /// Begins a quotation.
  mutating func beginQuote() { begin(.quote) }

  /// Ends the innermost quotation and what was begun in it.
  mutating func endQuote() {
    end { if case .quote = $0 { true } else { false } }
  }

  /// Begins a list whose first item has the number; nil for one with bullets.
  mutating func beginList(number: Int?) { begin(.list(next: number, isEmpty: true)) }

  /// Ends the innermost list and what was begun in it.
  mutating func endList() {
    end(where: Self.isList)
  }

  /// Begins an item of the innermost list, or one with a bullet where there is no list.
  mutating func beginItem() {
    guard unseen == 0 else { return }
    var number: Int?
    if let index = containers.lastIndex(where: Self.isList) {
      removeContainers(from: index + 1)
      if case .list(let next, _) = containers[index] {
        number = next
        containers[index] = .list(next: next.map { $0 + 1 }, isEmpty: false)
      }
    } else {
      endItem()
    }
    guard containers.count < Self.mostContainers else { return }
    let marker = number.map { "\($0). " } ?? "• "
    containers.append(
      .item(marker: Array(marker.utf8), columns: marker.count, isWritten: false)
    )
  }

  /// Ends the innermost item and what was begun in it.
  mutating func endItem() {
    guard unseen == 0 else { return }
    let inner = containers.lastIndex { if case .item = $0 { true } else { false } }
    guard let inner, inner >= containers.lastIndex(where: Self.isList) ?? 0 else { return }
    removeContainers(from: inner)
  }

  /// Writes the beginning of a line that has words.
  mutating func beginLine(in text: inout [UInt8]) {
    for index in containers.indices {
      switch containers[index] {
      case .quote: text.append(contentsOf: "> ".utf8)
      case .list: break
      case .item(let marker, let columns, false):
        text.append(contentsOf: marker)
        containers[index] = .item(marker: marker, columns: columns, isWritten: true)
      case .item(_, let columns, true):
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: columns))
      }
    }
    shared = containers.count
  }

  /// Ends the line and begins an empty one between what was and what will be written.
  func writeEmptyLine(in text: inout [UInt8]) {
    text.append(UInt8(ascii: "\n"))
    let lineStart = text.count
    for container in containers.prefix(shared) {
      switch container {
      case .quote: text.append(contentsOf: "> ".utf8)
      case .list: break
      case .item(_, let columns, _):
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: columns))
      }
    }
    while text.count > lineStart, text.last == UInt8(ascii: " ") { text.removeLast() }
  }

  private mutating func begin(_ container: Container) {
    if unseen == 0, containers.count < Self.mostContainers {
      containers.append(container)
    } else {
      unseen += 1
    }
  }

  private mutating func end(where isWanted: (Container) -> Bool) {
    if unseen > 0 {
      unseen -= 1
    } else if let index = containers.lastIndex(where: isWanted) {
      removeContainers(from: index)
    }
  }

  private mutating func removeContainers(from index: Int) {
    containers.removeSubrange(index...)
    shared = min(shared, index)
  }

  private static func isList(_ container: Container) -> Bool {
    if case .list = container { true } else { false }
  }
}
