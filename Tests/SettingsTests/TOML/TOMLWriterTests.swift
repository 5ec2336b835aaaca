import Testing

@testable import Settings

@Suite
struct TOMLWriterTests {
  @Test func `what is written is read again as the same`() throws {
    let entries: [String: TOMLNode] = [
      "text": .string("quotes \" and \\, lines\nand\ttabs, \u{1B}[2J, \u{202E}, 日本"),
      "a key with blanks": .integer(-3),
      "": .boolean(false),
      "numbers": .array([.number(1), .number(1e300), .number(-.infinity)]),
      "day": .moment("2026-11-22"),
      "instant": .moment("2026-11-22T10:00:00Z"),
      "mixed": .array([.table(["x": .integer(1)]), .array([]), .table([:])]),
      "table": .table(["inner": .table(["deep": .string("v")]), "plain": .integer(1)]),
      "empty": .table([:]),
    ]

    let read = try TOMLDocument(TOMLWriter.document(entries))

    #expect(read.root == .table(entries))
  }

  @Test func `tables as deep as they can be read are written so that they can`() throws {
    let text =
      "a = " + String(repeating: "{b = ", count: 200) + "1" + String(repeating: "}", count: 200)
    let root = try TOMLDocument(text).root

    let read = try TOMLDocument(TOMLWriter.document(root.entries))

    #expect(read.root == root)
  }

  @Test(
    arguments: [
      ("\u{1B}[31m", #""\u001B[31m""#), ("\u{202E}x", #""\u202Ex""#),
      ("\u{E0041}", #""\U000E0041""#),
      ("a\r\nb", #""a\u000D\nb""#), ("日本 é", "\"日本 é\""),
    ]
  )
  func `nothing written can disturb a terminal`(text: String, written: String) {
    #expect(TOMLWriter.quoted(text) == written)
  }
}
