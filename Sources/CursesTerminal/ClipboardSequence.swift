/// The sequences that put text on the clipboard of the machine the person sits at.
///
/// Source: xterm's "XTerm Control Sequences", OSC 52; tmux(1), allow-passthrough; screen(1),
/// "Virtual Terminal".
nonisolated enum ClipboardSequence {
  /// What stands between the program and the terminal.
  enum Multiplexer: Sendable {
    case none
    case tmux
    case screen
  }

  /// Bytes of text that can be copied: terminals take about 100,000 encoded ones.
  static let limit = 74_994
  /// Encoded bytes in one of screen's strings, which may have 768.
  private static let screenChunk = 512

  /// The bytes to send for a text within the limit.
  static func bytes(for text: String, within multiplexer: Multiplexer) -> [UInt8] {
    let encoded = base64(Array(text.utf8))
    let plain = Array("\u{1B}]52;c;".utf8) + encoded + [0x07]
    switch multiplexer {
    case .none: return plain
    // tmux understands the plain one if it may, or hands the wrapped one on if it may.
    case .tmux: return plain + Array("\u{1B}Ptmux;\u{1B}".utf8) + plain + Array("\u{1B}\\".utf8)
    case .screen: return inScreenStrings(plain)
    }
  }

  private static func inScreenStrings(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: screenChunk) {
      let end = min(start + screenChunk, bytes.count)
      result += Array("\u{1B}P".utf8) + bytes[start..<end] + Array("\u{1B}\\".utf8)
    }
    return result
  }

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(UInt32(0)) { bits, place in
        bits << 8 | UInt32(place < group.count ? group[start + place] : 0)
      }
      for place in 0..<4 {
        let digit = Int(bits >> UInt32(18 - 6 * place)) & 63
        result.append(place <= group.count ? digits[digit] : UInt8(ascii: "="))
      }
    }
    return result
  }
}
