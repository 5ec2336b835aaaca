import TestSupport

extension FileFaults {
  /// The same as `environment`, as changes of an environment.
  func changes(_ act: Act? = nil, at call: Int = 0) -> [String: String?] {
    environment(act, at: call).mapValues { $0 }
  }
}
