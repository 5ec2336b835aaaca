/// The version of Intercom's API that a request asks for.
struct IntercomVersion: Sendable {
  /// The number behind `2.`, such as 16.
  let minor: Int

  /// What an app answers whose requests name no version.
  private static let standard = "2.10"

  /// Reads the header; nil when there is no such version.
  init?(header: String?) {
    let parts = (header ?? Self.standard).split(separator: ".")
    guard parts.count == 2, parts[0] == "2", let minor = Int(parts[1]), (0...16).contains(minor)
    else { return nil }
    self.minor = minor
  }

  /// Whether merged contacts answer 410 and an owner's id is text.
  var isCurrent: Bool { minor >= 16 }
}
