/// Wiki text in UTF-8 with plain newlines, and where its macros stand.
struct WikiSource {
  /// The text; every newline is one LF.
  let bytes: [UInt8]
  /// The macros that set off blocks, in order.
  let macros: [WikiMacro]

  /// Where the ends of macros stand, by name, in order.
  private let ends: [WikiMacro.Name: [Int]]

  init(_ text: String) {
    let bytes = Self.normalized(text)
    let macros = Self.macros(in: bytes)
    self.bytes = bytes
    self.macros = macros
    ends = Dictionary(
      grouping: macros.indices.filter { macros[$0].mayEnd },
      by: { macros[$0].name }
    )
  }

  /// The macro that ends the given one before `limit`; nil when none does.
  func end(of index: Int, before limit: Int) -> Int? {
    guard let candidates = ends[macros[index].name] else { return nil }
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle] > index { high = middle } else { low = middle + 1 }
    }
    guard low < candidates.count, macros[candidates[low]].range.upperBound <= limit else {
      return nil
    }
    return candidates[low]
  }

  /// The index of the first macro that starts at the offset or after it.
  func firstMacro(from offset: Int) -> Int {
    var low = 0
    var high = macros.count
    while low < high {
      let middle = (low + high) / 2
      if macros[middle].range.lowerBound >= offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func normalized(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      let isReturn = byte == 0x0D
      if !(byte == 0x0A && previous == 0x0D) { bytes.append(isReturn ? 0x0A : byte) }
      previous = byte
    }
    return bytes
  }

  private static func macros(in bytes: [UInt8]) -> [WikiMacro] {
    var macros: [WikiMacro] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "{"):
        let macro = WikiMacro(bytes, at: index)
        if let macro { macros.append(macro) }
        index = macro?.range.upperBound ?? index + 1
      default: index += 1
      }
    }
    return macros
  }
}
