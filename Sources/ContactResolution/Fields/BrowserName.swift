/// Browsers and systems as people call them, from what Intercom records of them.
enum BrowserName {
  private static let browsers = [
    "chrome": "Chrome", "firefox": "Firefox", "safari": "Safari", "edge": "Edge",
    "microsoft edge": "Edge", "opera": "Opera", "ie": "Internet Explorer",
    "internet explorer": "Internet Explorer", "samsung browser": "Samsung Internet",
    "mobile safari": "Safari",
  ]

  /// Beginnings of systems' names; a version that follows is left out for Apple's desktop, whose
  /// browsers report one that has long stopped changing.
  private static let systems = [
    "mac os x": "macOS", "os x": "macOS", "macos": "macOS", "windows": "Windows",
    "linux": "Linux", "android": "Android", "ios": "iOS", "chrome os": "ChromeOS",
  ]

  /// The browser with its main version and the system, such as `Chrome 126 on macOS`; nil when
  /// nothing is known.
  static func text(browser: String?, version: String?, system: String?) -> String? {
    let name = browser.map { browsers[$0.lowercased()] ?? $0 }
    let mainVersion = name == nil ? nil : version?.split(separator: ".").first.map(String.init)
    let program = [name, mainVersion].compactMap(\.self).joined(separator: " ")
    let parts = [program, system.map(systemName) ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " on ")
  }

  private static func systemName(_ system: String) -> String {
    let lowercased = system.lowercased()
    for (beginning, name) in systems where lowercased.hasPrefix(beginning) {
      let rest = system.dropFirst(beginning.count)
      guard rest.isEmpty || rest.hasPrefix(" ") else { continue }
      return name == "macOS" ? name : name + rest
    }
    return system
  }
}
