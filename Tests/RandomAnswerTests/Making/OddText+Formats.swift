extension OddText {
  /// A text of a format, as the standards for these allow it.
  static func text(format: String, _ chance: inout Chance) -> String {
    switch format {
    case "date-time": moment(&chance)
    case "date": day(&chance)
    case "uri": chance.choice(addresses)
    case "email": chance.choice(mailboxes)
    case "uuid": uuid(&chance)
    default: text(&chance)
    }
  }

  /// A moment by RFC 3339, the first and the last of them among others.
  private static func moment(_ chance: inout Chance) -> String {
    let time = chance.choice([
      "00:00:00", "23:59:59", "12:30:15.123", "12:30:15.123456789", "04:59:60",
    ])
    let offset = chance.choice(["Z", "z", "+00:00", "-00:00", "+14:00", "-12:00", "+23:59"])
    return day(&chance) + chance.choice(["T", "t"]) + time + offset
  }

  private static func day(_ chance: inout Chance) -> String {
    chance.choice([
      "2026-03-02", "2024-02-29", "1970-01-01", "1969-12-31", "0001-01-01", "0000-01-01",
      "9999-12-31", "2038-01-19", "1582-10-10", "2026-11-22",
    ])
  }

  private static func uuid(_ chance: inout Chance) -> String {
    let digits = (0..<32).map { _ in String(chance.number(0...15), radix: 16) }
    let text = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { digits[$0].joined() }
      .joined(separator: "-")
    return chance.oneIn(3) ? text.uppercased() : text
  }

  private static let addresses = [
    "https://example.com/a.png", "https://example.com", "http://[::1]:65535/%00?a=b#c", "urn:a:b",
    "mailto:ana@example.com", "javascript:alert(1)", "file:///etc/hosts", "data:,x", "a:",
    "x-y+z.1:",
    "https://user:pass@example.com:0/", "https://xn--bcher-kva.example/%E6%94%AF?q=%F0%9F%98%80",
    "https://example.com/" + String(repeating: "a/", count: 2_000), "HTTPS://EXAMPLE.COM/A%20B",
  ]

  private static let mailboxes = [
    "ana@example.com", "a@b.example", "\"a b\"@example.com", "ana+tag@sub.example.com",
    "o'neil@example.com", String(repeating: "a", count: 64) + "@example.com", "1@example.com",
    "!#$%&'*+-/=?^_`{|}~@example.com", "ana@[127.0.0.1]", "ANA@EXAMPLE.COM",
  ]
}
