extension Dictionary<String, String> {
  /// As changes of an environment.
  var optional: [String: String?] { mapValues { $0 } }
}
