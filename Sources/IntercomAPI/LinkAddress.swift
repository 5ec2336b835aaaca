/// Where a link of a message leads.
struct LinkAddress {
  /// How the address is shown beside the link's label.
  enum Addition {
    /// Not at all: the label is the address, or as good as it.
    case nothing
    /// Behind the label.
    case address
    /// In place of a label that is the address cut short.
    case inPlaceOfLabel
  }

  /// The address as it is shown: without the scheme where that only says how it is used.
  let text: String
  /// What stands for a link without a label; empty for one of a file that is named elsewhere.
  let textWithoutLabel: String

  /// Reads the address of a link; nil for one that is not of the web, a mailbox or a phone.
  init?(_ address: String, files: Set<String>) {
    let address =
      address.utf8.contains(where: Self.mayBeBlank) ? address.filter { !$0.isWhitespace } : address
    let scheme = address.prefix { $0 != ":" }.lowercased()
    switch scheme {
    case "http", "https": text = address
    case "mailto": text = String(address.dropFirst(7).prefix { $0 != "?" })
    case "tel": text = String(address.dropFirst(4))
    default: return nil
    }
    guard !text.isEmpty else { return nil }
    textWithoutLabel = files.contains(address) ? "" : text
  }

  /// How the address is shown beside the label.
  func addition(to label: String) -> Addition {
    let bare = Self.bare(text[...])
    let shown = Self.bare(label.trimmed())
    if shown == bare { return .nothing }
    let cut = shown.trimmed { $0 == "…" || $0 == "." }
    let isCut = shown.hasSuffix("…") || shown.hasSuffix("...")
    return isCut && cut.count > 3 && bare.hasPrefix(cut) ? .inPlaceOfLabel : .address
  }

  /// Whether a blank may begin with the byte: beyond ASCII they are U+0085, U+00A0, U+1680, U+2000
  /// and those that follow it, and U+3000.
  private static func mayBeBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0xC2 || (0xE1...0xE3).contains(byte)
  }

  /// An address without what people leave out when they write one.
  private static func bare(_ address: Substring) -> String {
    var rest = address.lowercased()[...]
    for start in ["https://", "http://", "mailto:", "tel:"] where rest.hasPrefix(start) {
      rest = rest.dropFirst(start.count)
    }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    if rest.hasSuffix("/") { rest = rest.dropLast() }
    return String(rest)
  }
}
