/// The comments of an issue, made when they are asked for.
struct SampleComments: Sendable, ExpressibleByArrayLiteral {
  /// How many there are.
  let count: Int
  /// The comment of an index, oldest first.
  let comment: @Sendable (Int) -> SampleComment

  /// Comments of a table.
  init(arrayLiteral comments: SampleComment...) {
    count = comments.count
    comment = { comments[$0] }
  }

  /// Comments that are made from their index.
  init(count: Int, comment: @escaping @Sendable (Int) -> SampleComment) {
    self.count = count
    self.comment = comment
  }
}

/// A comment of an issue.
struct SampleComment: Sendable {
  /// Who wrote it; nil when the account is gone.
  var author: SampleAccount?
  /// When it was written.
  var age: Age
  /// What it says.
  var body: [SampleBlock]
  /// The project role that may read it; nil when everybody may.
  var role: String?

  init(_ author: SampleAccount?, _ age: Age, _ body: [SampleBlock], role: String? = nil) {
    self.author = author
    self.age = age
    self.body = body
    self.role = role
  }
}
