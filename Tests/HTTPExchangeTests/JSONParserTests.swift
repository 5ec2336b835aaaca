import HTTPExchange
import Testing

struct JSONParserTests {
  @Test(
    arguments: [
      ("null", .null), ("true", .flag(true)), ("false", .flag(false)), ("0", .number("0")),
      ("-0", .number("-0")), ("-1.5e+3", .number("-1.5e+3")), ("1E400", .number("1E400")),
      ("123456789012345678901234567890", .number("123456789012345678901234567890")),
      ("\"\"", .text("")), ("[]", .array([])), ("{}", .object([])),
      (" \t\r\n[ 1 , [ ] ]\n", .array([.number("1"), .array([])])),
      (
        "{ \"a\" : { \"b\" : [ null ] } }",
        .object([JSONMember("a", .object([JSONMember("b", .array([.null]))]))])
      ),
      ("{\"\":0}", .object([JSONMember("", .number("0"))])),
    ] as [(String, JSONValue)]
  )
  func `what the grammar allows is read`(text: String, expected: JSONValue) throws {
    let value = try JSONParser.parse(Array(text.utf8))

    #expect(value == expected)
  }

  @Test(arguments: [
    "01", "-", "-01", "+1", ".5", "1.", "1.e3", "1e", "1e+", "0x10", "NaN", "Infinity", "-Infinity",
    "nul", "nulll", "True", "TRUE", "'a'", "a", "[1,]", "[,1]", "[1 2]", "[1", "]", "{\"a\":1,}",
    "{,}", "{\"a\"}", "{\"a\":}", "{\"a\" 1}", "{a:1}", "{1:1}", "{\"a\":1", "{\"a\":1 \"b\":2}",
    "}",
    "\"", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\u{41}\"", "\"\\", "\"a\nb\"",
    "\"a\tb\"", "\"a\u{0}b\"", "1 2", "{}[]", "null,", "// c\n1", "/* c */1", "[1]x", "\u{A0}1",
    "\u{FEFF}\u{FEFF}1", "",
  ])
  func `what the grammar forbids is refused`(text: String) {
    #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(Array(text.utf8)) }
  }

  @Test(arguments: [
    (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"), (#"\u0041\u00e9\u20AC"#, "Aé€"),
    (#"\ud83d\ude00"#, "😀"), (#"a\u0000b"#, "a\u{0}b"), (#"\uD83D"#, "\u{FFFD}"),
    (#"\uDE00"#, "\u{FFFD}"), (#"\uD83Dx"#, "\u{FFFD}x"), (#"\uD83D\n"#, "\u{FFFD}\n"),
    (#"\uD83D\u0041"#, "\u{FFFD}A"), (#"\uD83D\uD83D\uDE00"#, "\u{FFFD}😀"),
    (#"\uDE00\uD83D"#, "\u{FFFD}\u{FFFD}"), (#"ü\n日本\t👩‍🚀"#, "ü\n日本\t👩‍🚀"),
    ("\u{7F}\u{2028}", "\u{7F}\u{2028}"),
  ])
  func `escapes become what they stand for`(written: String, expected: String) throws {
    let value = try JSONParser.parse(Array("\"\(written)\"".utf8))

    #expect(value == .text(expected))
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ] as [[UInt8]]
  )
  func `bytes that are no UTF-8 are replaced and the rest is kept`(bytes: [UInt8]) throws {
    for prefix in ["a", "\\n"] {
      let quoted = Array("\"\(prefix)".utf8) + bytes + Array("z\"".utf8)

      let text = try #require(try JSONParser.parse(quoted).text)

      #expect(text.hasSuffix("z"))
      #expect(text.contains("\u{FFFD}"))
    }
  }

  @Test func `bytes that are no UTF-8 outside of texts are refused`() {
    #expect(throws: JSONParser.Failure.self) { try JSONParser.parse([0x5B, 0xFF, 0x5D]) }
  }

  @Test func `a byte order mark before the value is skipped`() throws {
    #expect(try JSONParser.parse([0xEF, 0xBB, 0xBF] + Array("[]".utf8)) == .array([]))
  }

  @Test func `a name that stands twice has its last value`() throws {
    let value = try JSONParser.parse(Array(#"{"a":1,"b":2,"a":3}"#.utf8))

    #expect(value["a"]?.integer == 3)
    #expect(value.members.map(\.name) == ["a", "b", "a"])
  }

  @Test(arguments: ["[", "{\"a\":"])
  func `nesting is bounded and never overflows`(opening: String) throws {
    let closing = opening == "[" ? "]" : "}"
    let limit = JSONParser.maximumDepth
    let allowed = nested(opening, closing, depth: limit - 1)

    #expect(try JSONParser.parse(allowed) != .null)
    let failure = #expect(throws: JSONParser.Failure.self) {
      try JSONParser.parse(nested(opening, closing, depth: limit))
    }
    #expect(failure?.reason == .tooDeep)
    #expect(throws: JSONParser.Failure.self) {
      try JSONParser.parse(Array(String(repeating: opening, count: 1_000_000).utf8))
    }
  }

  @Test func `a text cut anywhere is told to have ended too early`() throws {
    let sample = #"{"a":[1,-2.5e10,true,false,null,{"b":"x\n\u00e9\ud83d\ude00é"}],"c":{}}"#
    let bytes = Array(sample.utf8)

    for length in 0..<bytes.count {
      let failure = #expect(throws: JSONParser.Failure.self) {
        try JSONParser.parse(Array(bytes.prefix(length)))
      }

      #expect(failure == JSONParser.Failure.end(at: length), "\(length) bytes")
    }
  }

  @Test func `a changed byte anywhere never traps`() {
    let sample = Array(#"{"a":[1,-2.5e10,true,null,{"b":"x\u00e9\ud83d\ude00é"}],"c":{}}"#.utf8)
    var accepted = 0

    for index in sample.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = sample
        changed[index] = byte
        if (try? JSONParser.parse(changed)) != nil { accepted += 1 }
      }
    }

    #expect(accepted > sample.count)
  }

  @Test(
    arguments: [
      ("[1,x]", 3, .unexpectedByte(0x78)), ("[1] 2", 4, .trailingBytes),
      ("{\"a\"", 4, .unexpectedEnd),
      ("\"a\u{1}\"", 2, .unexpectedByte(1)), ("\"\\q\"", 2, .unexpectedByte(0x71)),
    ] as [(String, Int, JSONParser.Failure.Reason)]
  )
  func `a failure says what stands where`(
    text: String,
    offset: Int,
    reason: JSONParser.Failure.Reason
  ) {
    let failure = #expect(throws: JSONParser.Failure.self) {
      try JSONParser.parse(Array(text.utf8))
    }

    #expect(failure?.offset == offset)
    #expect(failure?.reason == reason)
  }

  private func nested(_ opening: String, _ closing: String, depth: Int) -> [UInt8] {
    let text =
      String(repeating: opening, count: depth) + "[]" + String(repeating: closing, count: depth)
    return Array(text.utf8)
  }
}

extension JSONParser.Failure {
  /// The end of the text after the given number of bytes.
  fileprivate static func end(at offset: Int) -> JSONParser.Failure? {
    let text = Array(repeating: UInt8(ascii: " "), count: offset)
    do throws(JSONParser.Failure) {
      _ = try JSONParser.parse(text)
      return nil
    } catch {
      return error
    }
  }
}
