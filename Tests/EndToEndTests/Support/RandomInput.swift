/// Bytes of which terminals send some and none at all, without those that end or stop the program:
/// `q`, `Q`, Ctrl-C and Ctrl-Z.
enum RandomInput {
  private static let pieces = [
    "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[A", "\u{1B}OB", "\u{1B}[1;5C", "\u{1B}[6~", "\u{1B}[<",
    "\u{1B}[<0;5;5M", "\u{1B}[<32;70;9M", "\u{1B}[<0;99999999999;3m", "\u{1B}[<64;80;20M",
    "\u{1B}[M",
    "\u{1B}[200~", "\u{1B}[201~", "\u{1B}]11;", "\u{1B}P", "\u{1B}\\", "\u{7}", "\u{1B}[?1;2c",
    "\u{1B}[I", "\u{1B}[97;5u", "漢", "e\u{301}", "\u{202E}", "\r", "\t", "/", ":", "?", "f", "t",
    "i", "v", "c", "o", "y", "e", "l", "h", "j", "k", "g", "G", "n", "1", "E", "s", "<", ">", "]",
  ].map { Array($0.utf8) }

  /// So many bytes.
  static func bytes(count: Int, _ random: inout some RandomNumberGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      if Bool.random(using: &random) {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      } else {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    let unwanted: Set<UInt8> = [0x71, 0x51, 0x03, 0x1A]
    return bytes.filter { !unwanted.contains($0) }
  }
}
