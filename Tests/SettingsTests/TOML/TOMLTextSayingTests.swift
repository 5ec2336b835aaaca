import Testing

@testable import Settings

@Suite
struct TOMLTextSayingTests {
  @Test(arguments: 1...300)
  func `a text says what it is meant to say, with its comments, or is left`(seed: UInt64) throws {
    var random = RandomConfiguration(seed: seed)
    let text = try TOMLText(random.text)
    var meant = text.root
    var hasRemoved = false
    for _ in 0..<3 {
      let path = random.pick([[random.name()], [random.name(), random.name()]]) ?? []
      let removes = random.pick([true, false]) == true
      meant = removes ? meant.removing(path) : meant.setting(path, to: random.newValue().node)
      hasRemoved = hasRemoved || removes
    }

    guard let bytes = text.saying(meant)?.bytes else { return }

    let said = String(decoding: bytes, as: UTF8.self)
    let words = "seed \(seed)\n\(random.text)\n→\n\(said)"
    #expect(Self.values(try TOMLDocument(said).root) == Self.values(meant), "\(words)")
    if !hasRemoved {
      #expect(Self.comments(in: said) == Self.comments(in: random.text), "\(words)")
    }
  }

  @Test func `most texts can be changed so`() throws {
    let count = (1...UInt64(100)).count { seed in
      var random = RandomConfiguration(seed: seed)
      let (name, value) = (random.name(), random.newValue().node)
      guard let text = try? TOMLText(random.text) else { return false }
      return text.saying(text.root.setting([name], to: value)) != nil
    }

    #expect(count > 50)
  }

  @Test func `what says the same already stays as it is`() throws {
    let text = try TOMLText("# one\na.b = 0x10 # two\n[c]\nd = 'e'\n")

    let same = TOMLNode.table([
      "a": .table(["b": .integer(16)]), "c": .table(["d": .string("e")]), "f": .table([:]),
    ])

    #expect(text.saying(same)?.bytes == text.bytes)
  }

  @Test func `a value is not put in the place of a table with a header`() throws {
    let text = try TOMLText("[a]\nb = 1\n")

    #expect(text.saying(.table(["a": .integer(1)])) == nil)
  }

  /// All values by the names that lead to them; a list is one value.
  private static func values(_ node: TOMLNode) -> [[String]: String] {
    guard case .table(let entries) = node else { return [[]: TOMLWriter.text(node)] }
    var values: [[String]: String] = [:]
    for (name, inner) in entries {
      for (path, text) in Self.values(inner) { values[[name] + path] = text }
    }
    return values
  }

  private static func comments(in text: String) -> [Substring] {
    text.split { $0.isNewline }.filter { $0.contains("#c") }
  }
}
