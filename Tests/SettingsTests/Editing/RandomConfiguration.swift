import TestSupport

@testable import Settings

/// TOML texts that a seed decides, in all ways of writing.
///
/// A comment on a line of its own begins with `#c`; others are parts of a line or value.
struct RandomConfiguration {
  private(set) var text: String
  private var numbers: SeededGenerator
  private let newline: String

  init(seed: UInt64) {
    numbers = SeededGenerator(seed: seed)
    newline = Bool.random(using: &numbers) ? "\n" : "\r\n"
    text = Int.random(in: 0..<8, using: &numbers) == 0 ? "\u{FEFF}" : ""
    for index in 0..<Int.random(in: 0...14, using: &numbers) {
      let longer = text + line(index) + newline
      // A line that cannot stand here is left out.
      if (try? TOMLDocument(longer)) != nil {
        text = longer
      }
    }
    if Bool.random(using: &numbers), text.hasSuffix(newline) {
      text.removeLast()
    }
  }

  /// A value as text and as a value.
  mutating func newValue() -> ConfigurationValue {
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: .text(["", "x", "a \"b\" # c", "é\n"].randomElement(using: &numbers) ?? "")
    case 1: .number(Int.random(in: -99...99, using: &numbers))
    case 2: .truth(Bool.random(using: &numbers))
    default: .list([.text("p"), .number(1)])
    }
  }

  /// One of these, or a name that may be new.
  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &numbers)
  }

  mutating func name() -> String {
    pick(["a", "b", "c", "d", "e f", "0"]) ?? ""
  }

  private mutating func line(_ index: Int) -> String {
    let indentation = pick(["", "", "", "  ", "\t"]) ?? ""
    let end = pick(["", "", " ", " # t \(index)", "#t ]\(index)"]) ?? ""
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0: return ""
    case 1, 2: return indentation + "#c \(index) [x] = {"
    case 3, 4: return indentation + "[\(key())]" + end
    case 5: return indentation + "[[\(key())]]" + end
    default: return indentation + key() + (pick(["=", " = "]) ?? "") + value(2) + end
    }
  }

  private mutating func key() -> String {
    let names = (0..<(pick([1, 1, 2, 2, 3]) ?? 1)).map { _ in TOMLWriter.key(name()) }
    return names.joined(separator: pick([".", ".", " . "]) ?? ".")
  }

  private mutating func value(_ depth: Int) -> String {
    switch Int.random(in: 0..<(depth == 0 ? 6 : 9), using: &numbers) {
    case 0: return "\"x # ] }\""
    case 1: return "'''\(newline)#v [a]\(newline) ''' "
    case 2: return pick(["nan", "1.50", "0x1f", "2026-11-22 10:00:00"]) ?? ""
    case 3: return "true"
    case 4: return "[ ]"
    case 5: return "{ }"
    case 6: return "{ " + key() + " = " + value(depth - 1) + ", z = " + value(depth - 1) + "}"
    case 7: return "[" + value(depth - 1) + ", " + value(depth - 1) + " ]"
    default:
      return "[ #v ,]\(newline)  " + value(depth - 1) + ", #v\(newline)  " + value(depth - 1)
        + "\(newline)#v\(newline) ,]"
    }
  }
}
