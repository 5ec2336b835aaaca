import ContactResolution

/// What holds for the conversations that a text names.
enum LinkRules {
  /// The shortest address of a conversation: `app.intercom.io/a/inbox/x/conversation/1`, roughly.
  private static let shortestAddress = 30

  static func check(_ input: [UInt8]) throws(BrokenRule) {
    let text = String(decoding: input, as: UTF8.self)
    let found = ConversationLinkFinder.addresses(in: text)
    try BrokenRule.unless(
      found.count * shortestAddress <= text.utf8.count,
      "\(found.count) addresses in \(text.utf8.count) bytes"
    )
    try BrokenRule.unless(
      Set(found.map(withoutPart)).count == found.count,
      "an address is found twice"
    )
    for address in found { try check(address) }
    try BrokenRule.unless(
      ConversationLinkFinder.addresses(in: "x \(text)\n") == found,
      "words beside a text change what is found in it"
    )
    try checkWhole(text)
  }

  /// A found address is rebuilt as one of Intercom's, which is read as the same address.
  private static func check(_ address: ConversationAddress) throws(BrokenRule) {
    guard
      let url = IntercomWebURL.conversation(
        address.id,
        kind: address.kind,
        workspace: address.workspace,
        region: address.region
      )
    else { throw BrokenRule(description: "no address can be made of \(address)") }
    try checkPlain(url, region: address.region)
    let plain = withoutPart(address)
    try BrokenRule.unless(
      IntercomURL(url) == .conversation(plain),
      "\(url) is read as \(String(describing: IntercomURL(url))), made of \(plain)"
    )
    try BrokenRule.unless(
      ConversationLinkFinder.addresses(in: url) == [plain],
      "\(url) is not found again"
    )
  }

  /// A text that is one address leads to one of Intercom's hosts, or to an e-mail address.
  private static func checkWhole(_ text: String) throws(BrokenRule) {
    switch IntercomURL(text) {
    case .conversation(let address): try check(address)
    case .contact(let region, let workspace, let id):
      guard let url = IntercomWebURL.contact(id, workspace: workspace, region: region) else {
        throw BrokenRule(description: "no address can be made of the contact \(id)")
      }
      try checkPlain(url, region: region)
      try BrokenRule.unless(
        IntercomURL(url) == .contact(region: region, workspace: workspace, id: id),
        "\(url) is not read as the contact it was made of"
      )
    case .contactsWithEmail(_, _, let email):
      try BrokenRule.unless(
        email.contains("@") && !email.unicodeScalars.contains { $0.value <= 0x20 },
        "\(email) is no e-mail address"
      )
    case nil: break
    }
  }

  private static func checkPlain(_ url: String, region: Region) throws(BrokenRule) {
    let start = "https://\(region.appHost)/a/"
    let isPlain = url.utf8.dropFirst(8).allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || "-_./".utf8.contains(byte)
    }
    try BrokenRule.unless(url.hasPrefix(start) && isPlain, "\(url) is no plain address")
    try BrokenRule.unless(!url.contains("/.") && !url.contains("./"), "\(url) climbs")
  }

  private static func withoutPart(_ address: ConversationAddress) -> ConversationAddress {
    var plain = address
    plain.part = nil
    return plain
  }
}
