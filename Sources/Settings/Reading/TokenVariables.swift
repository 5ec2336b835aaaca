import ContactResolution

/// The names of the environment variables that hold tokens.
///
/// A profile's own variable comes before the one for all profiles, so that no site is sent another
/// site's token.
enum TokenVariables {
  /// The variables of a main connection, the strongest first.
  static func names(of service: Service, profile: String?) -> [String] {
    names(of: service.rawValue, profile: profile)
  }

  /// The variables of another Intercom connection, the strongest first.
  static func names(ofConnection name: String, profile: String?) -> [String] {
    names(of: "intercom_\(name)", profile: profile)
  }

  /// A name in capitals, with `_` for everything but letters and digits.
  static func part(_ name: String) -> String {
    String(name.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  private static func names(of connection: String, profile: String?) -> [String] {
    ((profile.map { ["\($0)_\(connection)"] } ?? []) + [connection]).map {
      "INTERCOM_PANEL_\(part($0))_TOKEN"
    }
  }
}
