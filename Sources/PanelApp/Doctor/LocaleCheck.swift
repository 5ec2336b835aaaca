internal import Glibc

/// Whether all characters can be shown.
struct LocaleCheck {
  /// The locale the environment asks for; empty when it asks for none.
  var name: String
  /// The character set it turned out to have; nil when the locale is not installed.
  var characterSet: String?

  /// The locale of this process.
  static func current(_ environment: ProcessEnvironment) -> LocaleCheck {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first ?? ""
    guard unsafe setlocale(LC_CTYPE, "") != nil, let set = unsafe nl_langinfo(nl_item(CODESET))
    else {
      return LocaleCheck(name: name, characterSet: nil)
    }
    return LocaleCheck(name: name, characterSet: unsafe String(cString: set))
  }

  func findings() -> [DoctorFinding] {
    let shown = name.isEmpty ? "none set" : name
    switch characterSet {
    case "UTF-8"?: return [.ok(.locale, "\(shown), UTF-8")]
    case let set?:
      return [
        .warn(
          .locale,
          "\(shown), which means \(set) and not UTF-8",
          "Set LANG to a locale in UTF-8, such as C.UTF-8."
        )
      ]
    case nil:
      return [
        .warn(
          .locale,
          "\(shown) is not installed",
          "Set LANG to a locale that locale -a lists, such as C.UTF-8."
        )
      ]
    }
  }
}
