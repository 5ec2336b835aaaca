/// Where a piece of a line comes from.
struct TextOrigin: Equatable {
  /// The number of the text among those of its stretch.
  var leaf: Int
  /// Bytes of the text before it.
  var offset: Int
}
