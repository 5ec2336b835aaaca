internal import HTTPExchange

extension JSONValue {
  /// The elements of an array in which there are objects, or nothing at all.
  ///
  /// Nil for everything else: an array without a single object is no list of things.
  var objects: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements.isEmpty || elements.contains { !$0.members.isEmpty } ? elements : nil
  }
}
