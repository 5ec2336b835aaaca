/// Tells code, comments and strings of a Swift text apart; code inside of strings is code.
struct SwiftScanner {
  let bytes: [UInt8]
  /// What each byte belongs to.
  private(set) var kinds: [Kind]
  private var position = 0
  private var modes: [Mode] = [.code(depth: 0)]

  enum Kind {
    case code
    case comment
    case literal
  }

  private enum Mode {
    /// Code with so many parentheses open.
    case code(depth: Int)
    /// A string with so many number signs, over several lines or on one.
    case string(signs: Int, isLong: Bool)
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    kinds = Array(repeating: .code, count: bytes.count)
  }

  mutating func scan() {
    while position < bytes.count, let mode = modes.last {
      switch mode {
      case .code(let depth): scanCode(depth)
      case .string(let signs, let isLong): scanString(signs, isLong)
      }
    }
  }

  /// Bytes that may begin something else than code, or end it.
  private static let special = Set("/\"#`()".utf8)

  private mutating func scanCode(_ depth: Int) {
    if !Self.special.contains(bytes[position]) {
      position += 1
    } else if starts("//") {
      take(.comment) { $0.bytes[$0.position] != 10 }
    } else if starts("/*") {
      takeBlockComment()
    } else if let signs = openingSigns() {
      let isLong = starts(String(repeating: "#", count: signs) + "\"\"\"")
      take(.code, signs + (isLong ? 3 : 1))
      modes.append(.string(signs: signs, isLong: isLong))
    } else if starts("`") {
      take(.code, 1)
      take(.literal) { ![10, UInt8(ascii: "`")].contains($0.bytes[$0.position]) }
      take(.code, 1)
    } else {
      takeCode(depth)
    }
  }

  /// A parenthesis that closes what was opened in a string goes back to the string.
  private mutating func takeCode(_ depth: Int) {
    let byte = bytes[position]
    take(.code, 1)
    if byte == UInt8(ascii: "(") {
      modes[modes.count - 1] = .code(depth: depth + 1)
    } else if byte == UInt8(ascii: ")") {
      if depth == 1, modes.count > 1 {
        modes.removeLast()
      } else {
        modes[modes.count - 1] = .code(depth: max(0, depth - 1))
      }
    }
  }

  private mutating func scanString(_ signs: Int, _ isLong: Bool) {
    let hashes = String(repeating: "#", count: signs)
    if starts((isLong ? "\"\"\"" : "\"") + hashes) {
      take(.code, (isLong ? 3 : 1) + signs)
      modes.removeLast()
    } else if starts("\\" + hashes + "(") {
      take(.literal, 1 + signs)
      modes.append(.code(depth: 0))
    } else if starts("\\" + hashes) {
      take(.literal, 2 + signs)
    } else if bytes[position] == 10, !isLong {
      modes.removeLast()
    } else {
      take(.literal, 1)
    }
  }

  /// The number of number signs before a quote that begins a string here; nil when none does.
  private func openingSigns() -> Int? {
    let signs = bytes[position...].prefix { $0 == UInt8(ascii: "#") }.count
    let quote = position + signs
    return quote < bytes.count && bytes[quote] == UInt8(ascii: "\"") ? signs : nil
  }

  private mutating func takeBlockComment() {
    var depth = 0
    repeat {
      if starts("/*") {
        depth += 1
        take(.comment, 2)
      } else if starts("*/") {
        depth -= 1
        take(.comment, 2)
      } else {
        take(.comment, 1)
      }
    } while depth > 0 && position < bytes.count
  }

  private func starts(_ text: String) -> Bool {
    bytes[position...].starts(with: text.utf8)
  }

  private mutating func take(_ kind: Kind, _ count: Int) {
    for _ in 0..<count where position < bytes.count {
      kinds[position] = kind
      position += 1
    }
  }

  private mutating func take(_ kind: Kind, while isInside: (Self) -> Bool) {
    while position < bytes.count, isInside(self) {
      take(kind, 1)
    }
  }
}
