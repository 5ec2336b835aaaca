import ContactResolution
import HTTPExchange

/// What holds for addresses that are followed, asked, or put together from ids.
enum AddressRules {
  static func check(_ input: [UInt8]) throws(BrokenRule) {
    let text = String(decoding: input, as: UTF8.self)
    try checkFollowed(text)
    try checkOrigin(text)
    try checkSegments(text)
    if let key = IssueKey(reference: text) {
      let isPlain = key.text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || "-_".utf8.contains(byte)
      }
      try BrokenRule.unless(isPlain && IssueKey(key.text) == key, "\(key) is no plain key")
    }
  }

  /// What may be opened is printable ASCII with a scheme of the web or of e-mail, and nothing that
  /// looks like a host before the host.
  private static func checkFollowed(_ text: String) throws(BrokenRule) {
    guard let address = try? FollowedAddress(text) else { return }
    let url = address.url
    try BrokenRule.unless(
      ["https://", "http://"].contains(address.start) || address.start.hasPrefix("mailto:"),
      "\(address.start) may be opened"
    )
    try BrokenRule.unless(
      url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"'\"$`\\<>".utf8.contains($0) },
      "\(url) holds what is no sign of an address"
    )
    try BrokenRule.unless(
      address.rest.isEmpty || ":/?#".contains(address.rest.prefix(1)),
      "\(url) has a host that goes on"
    )
    try BrokenRule.unless(url.utf8.count <= 8000, "\(url.utf8.count) bytes are opened")
    let again = try? FollowedAddress(url)
    try BrokenRule.unless(again == address, "\(url) is read as \(String(describing: again))")
  }

  /// What may be asked is encrypted or on this machine, and its host is the text's own.
  private static func checkOrigin(_ text: String) throws(BrokenRule) {
    guard let origin = try? HTTPOrigin(url: text) else { return }
    try BrokenRule.unless(origin.isEncrypted || origin.isLoopback, "\(text) is asked in the clear")
    let small = text.lowercased()
    let scheme = origin.isEncrypted ? "https://" : "http://"
    try BrokenRule.unless(small.hasPrefix(scheme + origin.host), "\(text) has the host \(origin)")
    let rest = small.dropFirst(scheme.count + origin.host.count)
    try BrokenRule.unless(
      rest.isEmpty || ":/?#".contains(rest.prefix(1)),
      "\(text) has a host that goes on"
    )
    try BrokenRule.unless((1...65_535).contains(origin.port), "\(text) has the port \(origin.port)")
  }

  /// Whatever an id holds, it stays one segment, and a value stays one value.
  private static func checkSegments(_ text: String) throws(BrokenRule) {
    let origin = "https://api.example.com"
    guard let base = try? URLText(base: origin + "/rest") else {
      throw BrokenRule(description: "the address of the test is refused")
    }
    if let longer = try? base.appending(path: "issue", text, "comment") {
      let parts = longer.text.split(separator: "/", omittingEmptySubsequences: false)
      try BrokenRule.unless(
        parts.count == 7 && parts[6] == "comment" && ![".", "..", ""].contains(parts[5]),
        "\(longer.text) is another path"
      )
      try checkSame(longer, origin)
    }
    let asked = base.appending(query: "fields", text).appending(query: "page", "2")
    let pairs = asked.text.split(separator: "?", omittingEmptySubsequences: false)
    try BrokenRule.unless(
      pairs.count == 2
        && pairs[1].split(separator: "&", omittingEmptySubsequences: false).count == 2,
      "\(asked.text) is another query"
    )
    try checkSame(asked, origin)
  }

  private static func checkSame(_ address: URLText, _ origin: String) throws(BrokenRule) {
    let isSame = (try? HTTPOrigin(url: address.text)) == (try? HTTPOrigin(url: origin))
    try BrokenRule.unless(isSame && !address.text.contains("#"), "\(address.text) leads elsewhere")
  }
}
