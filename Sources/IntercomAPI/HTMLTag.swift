/// A tag of an HTML text.
struct HTMLTag {
  /// What it means; nil for an element that mails and messages do not have.
  let element: HTMLElement?
  /// Where the element's name stands.
  let name: Range<Int>
  /// Whether it ends the element.
  let isClosing: Bool
  /// Where its attributes stand.
  let attributes: Range<Int>
  /// The index after the tag.
  let end: Int
}
