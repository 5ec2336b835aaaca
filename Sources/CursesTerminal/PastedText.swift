/// A text while it is being pasted: at most 64 KiB of it.
struct PastedText {
  private static let limit = 65_536

  private var bytes: [UInt8] = []
  private var endsInReturn = false

  /// Adds a byte; line ends become line feeds, other control characters but tabs are left out.
  mutating func take(_ byte: UInt8) {
    let followsReturn = endsInReturn
    endsInReturn = byte == 0x0D
    if byte == 0x0A, followsReturn { return }
    let kept = byte == 0x0D ? 0x0A : byte
    guard bytes.count < Self.limit, kept >= 0x20 || kept == 0x0A || kept == 0x09 else { return }
    bytes.append(kept)
  }

  /// What was pasted; a character cut at the limit is left out.
  var text: String {
    var whole = bytes[...]
    if whole.count == Self.limit {
      while let last = whole.last, last & 0xC0 == 0x80 { whole.removeLast() }
      if let last = whole.last, last >= 0xC0 { whole.removeLast() }
    }
    return String(decoding: whole, as: UTF8.self)
  }
}
