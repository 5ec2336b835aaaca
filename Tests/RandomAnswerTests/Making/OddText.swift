import HTTPExchange

/// Texts that a text may be: plain ones, and those that are hard to read, to measure or to draw.
enum OddText {
  /// Stands in a text for half of a surrogate pair, which no Swift text can hold.
  static let unpaired: Unicode.Scalar = "\u{10FFFD}"

  /// The value as JSON text, with unpaired surrogates where they belong.
  static func bytes(of value: JSONValue) -> [UInt8] {
    let text = value.serialized()
    let halves = ["\\ud83d", "\\udc00", "\\uD800\\uD800"]
    guard text.unicodeScalars.contains(unpaired) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for (index, part) in text.split(
      separator: Character(unpaired),
      omittingEmptySubsequences: false
    ).enumerated() {
      if index > 0 { bytes += Array(halves[index % halves.count].utf8) }
      bytes += Array(part.utf8)
    }
    return bytes
  }

  /// A text of some length.
  static func text(_ chance: inout Chance) -> String {
    switch chance.number(0...19) {
    case 0: return ""
    case 1: return chance.choice(whole)
    case 2 where chance.oneIn(12): return long(&chance)
    default:
      let words = (0..<chance.count(1...14)).map { _ in word(&chance) }
      return words.joined(separator: chance.choice([" ", " ", " ", "", "\n", ", "]))
    }
  }

  private static func long(_ chance: inout Chance) -> String {
    let count = chance.choice([300, 4_000, 20_000])
    return String(repeating: word(&chance), count: max(1, count / 8))
  }

  private static func word(_ chance: inout Chance) -> String {
    switch chance.number(0...5) {
    case 0: chance.choice(scripts)
    case 1: chance.choice(controls)
    case 2: chance.choice(markup)
    default: chance.choice(plain)
    }
  }

  private static let plain = [
    "card", "declined", "the", "invoice", "twice", "0", "1,200", "Ana", "Ryan", "Checkout", "EU",
    "a-word-that-is-longer-than-a-narrow-column-and-must-be-broken-somewhere", "v2", "—", "…",
  ]

  private static let scripts = [
    "支払い", "платёж", "שלום", "مرحبا", "नमस्ते", "ไทย", "한국어", "👩‍👩‍👧‍👦", "🇵🇹", "👍🏽", "e\u{301}",
    "\u{301}\u{302}\u{303}", "ﬁ", "Ｆｕｌｌ", "ｶﾅ", "\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}", "ꧏꦶ",
    "ᄀ\u{1161}\u{11A8}", "\u{FE0F}", "☁️", "①", "🫠", "a" + String(repeating: "\u{300}", count: 40),
  ]

  private static let controls = [
    "\u{0}", "\u{1B}[2J", "\u{1B}]52;c;eA==\u{7}", "\u{7}", "\u{8}", "\r", "\t", "\n", "\u{85}",
    "\u{9B}31m", "\u{7F}", "\u{202E}", "\u{2066}", "\u{200D}", "\u{200B}", "\u{FEFF}", "\u{2028}",
    "\u{AD}", "\u{FFFD}", "\u{FFFE}", "\u{E000}", String(Character(unpaired)), "\u{3000}", "\u{A0}",
  ]

  private static let markup = [
    "<p>", "</p>", "<br>", "<ul><li>", "<b", "&amp;", "&#x1F600;", "&#0;", "&#99999999999;", "<!--",
    "<img src=\"x\">", "<table><tr><td>", "</table>", "<pre>", "<a href='https://example.com/'>",
    "h1. ", "* ", "# ", "||", "|", "{code}", "{quote}", "{noformat}", "{panel:title=x}",
    "{color:red}",
    "[~accountid:1]", "[text|https://example.com]", "!image.png!", "bq. ", "----", "\\\\", "{{x}}",
    "{\"a\":", "[", "]", "\"", "\\", "%00", "${x}", "{{user.name}}", "@", "mailto:", "://",
  ]

  private static let whole = [
    " ", "\u{3000}", "\u{0}", "null", "true", "-1", "0", "nan", "0x10", "1e999", "{}", "[]", "\"",
    "9223372036854775808", "undefined", "<p></p>", "\u{200B}", "\u{10FFFF}", "..", "/", "%",
  ]
}
