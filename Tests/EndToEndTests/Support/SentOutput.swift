import FoundationEssentials

/// What a program sent to its terminal, taken apart.
struct SentOutput {
  /// Everything that is no part of a sequence, control characters too.
  private(set) var text = String.UnicodeScalarView()
  /// The sequences that begin with `ESC [`, without these two.
  private(set) var controlSequences: [String] = []
  /// The strings for the terminal itself (OSC, DCS, APC, PM, SOS), with the letter they begin with.
  private(set) var strings: [String] = []
  /// Other sequences, without `ESC`.
  private(set) var escapeSequences: [String] = []

  private var rest: Substring.UnicodeScalarView

  /// Takes whole sequences apart; a part of one at the end is dropped.
  init(_ bytes: [UInt8]) {
    rest = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" { takeSequence() } else { text.append(scalar) }
    }
  }

  /// The texts that were put on the clipboard by OSC 52, wrapped for tmux or not.
  var copiedTexts: [String] {
    strings.compactMap { string in
      let mark = "]52;c;"
      guard let start = string.firstRange(of: mark)?.upperBound else { return nil }
      let encoded = string[start...].prefix { $0 != "\u{7}" && $0 != "\u{1B}" }
      return Data(base64Encoded: String(encoded)).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private mutating func takeSequence() {
    guard let introducer = rest.popFirst() else { return }
    switch introducer {
    case "[": controlSequences.append(taken { (0x40...0x7E).contains($0.value) })
    case "]", "P", "X", "^", "_": takeString(introducer)
    case "\u{20}"..."\u{2F}":
      escapeSequences.append(String(introducer) + taken { (0x30...0x7E).contains($0.value) })
    default: escapeSequences.append(String(introducer))
    }
  }

  /// A string ends with `ESC \`, an OSC also with a bell; in tmux's own every `ESC` is doubled.
  private mutating func takeString(_ introducer: Unicode.Scalar) {
    var content = String(introducer)
    while let scalar = rest.popFirst() {
      if scalar == "\u{7}", introducer == "]" { break }
      if scalar == "\u{1B}", let next = rest.popFirst() {
        if next == "\\" { break }
        if next != "\u{1B}" { rest = Substring(String(next) + String(rest)).unicodeScalars }
      }
      content.unicodeScalars.append(scalar)
    }
    strings.append(content)
  }

  private mutating func taken(upTo isLast: (Unicode.Scalar) -> Bool) -> String {
    var sequence = ""
    while let scalar = rest.popFirst() {
      sequence.unicodeScalars.append(scalar)
      if isLast(scalar) { break }
    }
    return sequence
  }
}

extension SentOutput {
  /// Whether the text was sent in one piece.
  func shows(_ text: String) -> Bool {
    String(self.text).contains(text) || strings.contains { $0.contains(text) }
  }
}
