/// Where something stands in a text; both count from 1, the column in bytes.
struct TOMLPlace: Sendable, Hashable {
  var line: Int
  var column: Int
}
