/// How long before the program's start something happened; negative for what lies ahead.
struct Age: Sendable {
  /// The length in seconds.
  var seconds: Int

  static func minutes(_ count: Int) -> Age { Age(seconds: count * 60) }
  static func hours(_ count: Int) -> Age { Age(seconds: count * 3_600) }
  static func days(_ count: Int) -> Age { Age(seconds: count * 86_400) }

  /// A later time: this one shortened by seconds.
  func later(by count: Int) -> Age { Age(seconds: seconds - count) }
}
