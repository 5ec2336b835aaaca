import HTTPExchange
import TestSupport
import Testing

struct JSONValueTests {
  @Test(
    arguments: [
      (.number("12"), 12), (.number("-12"), -12), (.text("12"), 12), (.number("12.0"), 12),
      (.number("1.2e1"), 12), (.number("9223372036854775807"), Int64.max),
      (.number("9223372036854775808"), nil), (.number("12.5"), nil), (.number("1e400"), nil),
      (.text(""), nil), (.text("nan"), nil), (.text("0x10"), nil), (.text("inf"), nil),
      (.text(" 1"), nil), (.flag(true), nil), (.null, nil),
    ] as [(JSONValue, Int64?)]
  )
  func `a whole number is read from number or text`(value: JSONValue, expected: Int64?) {
    #expect(value.integer == expected)
  }

  @Test(
    arguments: [
      (.number("-1.5e3"), -1500), (.text("0.5"), 0.5), (.number("1e400"), nil), (.text("nan"), nil),
      (.text("infinity"), nil), (.array([]), nil),
    ] as [(JSONValue, Double?)]
  )
  func `a number is finite or none`(value: JSONValue, expected: Double?) {
    #expect(value.double == expected)
  }

  @Test(
    arguments: [
      (.number("215473842"), "215473842"), (.text("5f3"), "5f3"), (.text(""), nil), (.null, nil),
      (.number("12345678901234567890123"), "12345678901234567890123"),
    ] as [(JSONValue, String?)]
  )
  func `an id is the text of a text or number`(value: JSONValue, expected: String?) {
    #expect(value.identifier == expected)
  }

  @Test func `a member that is null is absent`() {
    let value = JSONValue.object([JSONMember("a", .null), JSONMember("b", .flag(false))])

    #expect(value["a"] == nil)
    #expect(value["b"]?.flag == false)
    #expect(value["c"] == nil)
    #expect(JSONValue.text("a")["a"] == nil)
  }

  @Test(arguments: [JSONValue.Layout.compact, .indented])
  func `what is written is read again as the same`(layout: JSONValue.Layout) throws {
    let value = JSONValue.object([
      JSONMember("text", .text("\"\\\u{0}\u{1F}\u{7F}\u{9B}é日😀\n\r\t/\u{2028}")),
      JSONMember("na\"me", .array([.number("-1.50e3"), .flag(true), .null, .array([])])),
      JSONMember("", .object([])),
    ])

    let text = value.serialized(layout)

    #expect(try JSONParser.parse(Array(text.utf8)) == value)
  }

  @Test func `compact text has no blanks and no control characters`() {
    let value = JSONValue.object([JSONMember("a", .array([.number("1"), .text("\u{1B}[2J")]))])

    #expect(value.serialized() == #"{"a":[1,"\u001b[2J"]}"#)
  }

  @Test(arguments: HostileText.all)
  func `JSON text is printable and says what it was made of`(_ hostile: HostileText) throws {
    let value = JSONValue.object([JSONMember(hostile.text, .text(hostile.text))])

    let text = value.serialized()
    let unseen = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: true
      default: scalar.properties.isNoncharacterCodePoint
      }
    }

    #expect(unseen.isEmpty)
    #expect(try JSONParser.parse(Array(text.utf8)) == value)
  }

  @Test func `indented text has a line for each element`() {
    let value = JSONValue.object([
      JSONMember("a", .array([.number("1"), .array([])])), JSONMember("b", .null),
    ])

    #expect(
      value.serialized(.indented) == """
        {
          "a": [
            1,
            []
          ],
          "b": null
        }
        """
    )
  }
}
