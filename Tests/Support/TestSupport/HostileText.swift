public import Testing

/// A text that would like to harm a screen, or is hard to draw in columns.
public struct HostileText: Sendable, CustomTestStringConvertible {
  /// What is odd about it.
  public let about: String
  /// The text itself.
  public let text: String

  init(_ about: String, _ text: String) {
    self.about = about
    self.text = text
  }

  /// What is odd about it.
  public var testDescription: String { about }

  /// All of them.
  public static let all = commands + invisible + floods + scripts + pictures + lines

  /// Marks or other signs in one place.
  public static let flood = 10_000

  /// What a terminal might obey.
  private static let commands = [
    HostileText("C0 controls", String(String.UnicodeScalarView(scalars(0...0x1F)))),
    HostileText("DEL and C1 controls", String(String.UnicodeScalarView(scalars(0x7F...0x9F)))),
    HostileText("cursor and erasing", "\u{1B}[2J\u{1B}[H\u{1B}[3Jgone\u{1B}[1;1H\u{1B}c"),
    HostileText("colours that stay", "\u{1B}[31;1;5mred \u{1B}[38;2;9;9;9mdark\u{1B}[8m"),
    HostileText("C1 sequences", "\u{9B}2J\u{9B}31m\u{9D}0;title\u{9C}\u{90}q\u{9C}\u{9E}x\u{9F}y"),
    HostileText("a window's title", "\u{1B}]0;owned\u{7}\u{1B}]2;owned\u{1B}\\"),
    HostileText("a terminal's link", "\u{1B}]8;;https://evil.example\u{7}here\u{1B}]8;;\u{7}"),
    HostileText("the clipboard", "\u{1B}]52;c;cm0gLXJmIC8K\u{7}"),
    HostileText(
      "device strings",
      "\u{1B}Pq#0\u{1B}\\\u{1B}_Gi=1;\u{1B}\\\u{1B}^pm\u{1B}\\\u{1B}Xs"
    ),
    HostileText("questions to the terminal", "\u{1B}[6n\u{1B}[c\u{1B}[>q\u{1B}]11;?\u{7}\u{5}"),
    HostileText("modes", "\u{1B}[?1049l\u{1B}[?25h\u{1B}[?2004l\u{1B}[?1000h\u{1B}[4h\u{1B}[20h"),
    HostileText("letter sets", "\u{1B}(0\u{E}lqqk\u{F}\u{1B}%@\u{1B}#8"),
    HostileText("a torn sequence", "end\u{1B}["),
    HostileText("a pasted command", "\u{1B}[201~\rreboot\n\u{1B}[200~"),
  ]

  /// What nobody sees, or what turns the order of what is seen.
  private static let invisible = [
    HostileText("bidi overrides", "a\u{202E}gnp.exe\u{202C}b\u{202D}c\u{202A}d\u{202B}e"),
    HostileText("bidi isolates", "a\u{2066}b\u{2067}c\u{2068}d\u{2069}e"),
    HostileText("bidi marks", "a\u{200E}b\u{200F}c\u{61C}d"),
    HostileText("nothing but the unseen", "\u{200B}\u{200D}\u{FEFF}\u{2060}\u{AD}\u{180E}\u{34F}"),
    HostileText("between letters", "a\u{200B}\u{301}b\u{2060}c\u{FEFF}d\u{AD}e\u{2064}f"),
    HostileText("blanks of all kinds", "a\u{A0}b\u{1680}c\u{2003}d\u{202F}e\u{3000}f\u{2800}g"),
    HostileText("fillers", "a\u{3164}b\u{115F}c\u{1160}d\u{FFA0}e"),
    HostileText("tags", "a\u{E0001}\u{E0069}\u{E0067}\u{E006E}\u{E007F}b"),
    HostileText("annotations", "a\u{FFF9}b\u{FFFA}c\u{FFFB}d\u{FFFC}e"),
    HostileText("noncharacters", "a\u{FFFE}b\u{FFFF}c\u{1FFFE}d\u{10FFFF}e" + string(0xFDD0)),
    HostileText("private use", "a\u{E000}b\u{F8FF}c\u{F0000}d\u{10FFFD}e"),
    HostileText("not assigned", "a\u{378}b\u{2FE0}c\u{E0080}d\u{1FAFF}e\u{3FFFD}f"),
    HostileText("what stands for what was no text", "a\u{FFFD}\u{301}b\u{FFFD}"),
  ]

  private static let floods = [
    HostileText("combining marks", "a" + String(repeating: "\u{301}", count: flood) + "b"),
    HostileText("marks before all else", String(repeating: "\u{489}", count: 300) + "a"),
    HostileText("joiners", "a" + String(repeating: "\u{200D}\u{FE0F}", count: flood / 2) + "b"),
    HostileText("an unbroken word", String(repeating: "unbroken", count: 500)),
    HostileText("an unbroken wide word", String(repeating: "長い単語", count: 500)),
    HostileText("a family without end", String(repeating: "\u{1F468}\u{200D}", count: 500)),
    HostileText("vowels without a syllable", String(repeating: "\u{1161}", count: 300)),
  ]

  private static let scripts = [
    HostileText("Arabic", "بطاقة مرفوضة ﷺ ﻻ ١٢٣ \u{600}\u{6DD}x"),
    HostileText("Hebrew", "שָׁלוֹם כרטיס 42 נדחה"),
    HostileText("Devanagari", "क्षत्रिय नमस्ते कार्ड श्री ऋ\u{901}"),
    HostileText("Thai and Lao", "ที่นี่น้ำ ກຳນົດ \u{E33}"),
    HostileText("Khmer and Burmese", "ស្ត្រីខ្មែរ မြန်မာဘာသာ"),
    HostileText("Tibetan", "བོད་སྐད་ཧཱུྃ"),
    HostileText("Tamil and Malayalam", "க்ஷௌ மலையாளம் സ്ത്രീ ക്\u{200D}ഷ"),
    HostileText(
      "Hangul",
      "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF} 한글 a\u{1161}b \u{11A8}"
    ),
    HostileText("N'Ko and Mongolian", "ߒߞߏ\u{7EB}\u{7F2} ᠮᠣᠩᠭᠣᠯ\u{180B}"),
    HostileText("wide and narrow forms", "ＡＢＣ１２３ ｱｲｳｶﾞ ￥￦ ｶ\u{FF9E}"),
    HostileText("ideographs", "漢字かな交じり文か\u{3099}は\u{309A}、𠀋𪚥"),
    HostileText("variants", "葛\u{E0100} 葛\u{FE00} ≨\u{FE00} \u{1820}\u{180D}"),
    HostileText("letters that are taken for others", "раураl аdmin ｐayｐal 𝐛𝐨𝐥𝐝 ﬁ"),
  ]

  private static let pictures = [
    HostileText("families", "👩\u{200D}👩\u{200D}👧\u{200D}👦 👨🏽\u{200D}💻 🏳\u{FE0F}\u{200D}🌈"),
    HostileText("flags", "🇩🇪🇧🇷🇯 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"),
    HostileText("keycaps and skins", "1\u{FE0F}\u{20E3} #\u{20E3} 👍🏽 🏽 ☝🏿"),
    HostileText("presentations", "❤\u{FE0F} ☎\u{FE0E} ⌚\u{FE0E} ©\u{FE0F} ↔\u{FE0F} ⚡"),
    HostileText("pictures of later years", "\u{1FAE8} \u{1FA75} \u{1F6DC} \u{1FADF}"),
  ]

  /// What ends a line, or looks like our own frames.
  private static let lines = [
    HostileText("line ends", "a\nb\rc\r\nd\u{85}e\u{2028}f\u{2029}g\u{B}h\u{C}i\u{1E}j"),
    HostileText("tabs and blanks", "\ta  \t b\t\t\n\n   "),
    HostileText("frames of our own", "┃ ▸ fake  USER │ ├──┤ … ✓"),
    HostileText("marks at both ends", "\u{301}\u{323}x\u{301}\u{20DD}"),
  ]

  private static func string(_ value: UInt32) -> String {
    String(String.UnicodeScalarView(scalars(value...value)))
  }

  private static func scalars(_ values: ClosedRange<UInt32>) -> [Unicode.Scalar] {
    values.compactMap { Unicode.Scalar($0) }
  }
}
