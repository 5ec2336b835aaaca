public import ContactResolution

/// The linked conversations of one contact, in order of first mention; none is copied.
public struct LinkedConversations: RandomAccessCollection, Sendable {
  let all: [LinkedConversation]
  /// Where the contact's own stand among all, in order.
  let places: [Int]

  /// The first place.
  public var startIndex: Int { 0 }
  /// The place behind the last one.
  public var endIndex: Int { places.count }
  /// The conversation at a place.
  public subscript(position: Int) -> LinkedConversation { all[places[position]] }

  /// The place among the contact's own of one that stands at a place among all; nil when it is not
  /// one of them.
  func place(of position: Int) -> Int? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < position { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] == position ? low : nil
  }
}
