/// The settings of what is kept of the services' answers.
extension SettingsLookup {
  mutating func cache() -> CacheChoice {
    var choice = CacheChoice()
    choice.isEnabled = isCacheEnabled() ?? choice.isEnabled
    choice.days = number(.cacheDays, upTo: 365) ?? choice.days
    choice.megabytes = number(.cacheMegabytes, upTo: 10_000) ?? choice.megabytes
    return choice
  }

  private typealias Problem = ConfigurationMistake.Problem

  /// On or off outside of the file, true or false in it.
  private mutating func isCacheEnabled() -> Bool? {
    let key = SettingKey.cacheEnabled
    guard let given = givenForThisRun(key) else {
      return value(key) { node throws(Problem) in try node.truth() }
    }
    return read(key.rawValue, given) { node throws(Problem) in
      switch node {
      case .string("on"): return true
      case .string("off"): return false
      case .string, .integer, .number, .boolean, .moment, .array, .table:
        throw .notAccepted(value: node.shown, accepted: ["\"on\"", "\"off\""])
      }
    }
  }

  private mutating func number(_ key: SettingKey, upTo most: Int) -> Int? {
    value(key) { node throws(Problem) in
      guard case .integer(let number) = node, (1...most).contains(number) else {
        throw .unexpected(value: node.shown, expected: "a whole number from 1 to \(most)")
      }
      return number
    }
  }
}
