import Foundation

/// A file that says what goes wrong, read anew for each answer: so it can be changed at any time.
struct ConditionsFile: Sendable {
  /// Where it is; nil for no file.
  let path: String?

  /// What the file says now; nothing goes wrong when there is none.
  var conditions: PassingConditions {
    guard let path, let content = FileManager.default.contents(atPath: path) else {
      return PassingConditions()
    }
    return PassingConditions(String(decoding: content, as: UTF8.self))
  }
}
