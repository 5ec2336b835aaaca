import Testing

@Suite
struct SwiftTextTests {
  @Test(
    arguments: [
      (#"a // b"#, "a     "), (#"a /* b /* c */ d */ e"#, "a                   e"),
      (#"x("b{") y"#, #"x("  ") y"#), (#"x("\"{") y"#, #"x("   ") y"#),
      (##"x(#"\("{"# ) y"##, ##"x(#"    "# ) y"##), (#"x("a\(b)c") y"#, #"x("  (b) ") y"#),
      (#"x("\(f("}") + "{")") y"#, #"x(" (f(" ") + " ")") y"#),
      (##"x(#"\#(b)"#) y"##, ##"x(#"  (b)"#) y"##), ("func `a { b`() {", "func `     `() {"),
      (#"f("// no") // yes"#, #"f("     ")       "#), (#"a "" b"#, #"a "" b"#),
    ]
  )
  func `only code is left of a line`(text: String, code: String) {
    #expect(SwiftText(text).code == [code])
  }

  @Test func `strings of several lines are blanked on each`() {
    let text = #"""
      let a = """
        { " \(b) }
        """
      c /* d
      " */ e
      """#

    #expect(
      SwiftText(text).code == ["let a = \"\"\"", "       (b)  ", "  \"\"\"", "c     ", "     e"]
    )
  }

  @Test func `prose keeps comments`() {
    #expect(SwiftText("a // b \"c\"").prose == ["a // b \"c\""])
    #expect(SwiftText("a(\"b\") /* c */").prose == ["a(\" \") /* c */"])
  }

  @Test(arguments: ["\"", "\"\"\"", "\"\\(", "#\"", "/*", "`", "\"\\", "\\(", ")))", "é\"é"])
  func `a text without an end is read to its end`(text: String) {
    #expect(SwiftText(text).code.count == 1)
  }

  @Test func `bodies are measured between their braces`() {
    let text = """
      protocol P {
        func required() throws -> Int
        var name: String { get }
      }
      struct S {
        var stored = 1
        init(
          a: () -> Void = { }
        ) {
          self.init()
          _ = ["}", "{"] // }
        }
        func outer() where T: P {
          func inner() {
            x()
          }
          let closure: S = .init { }
        }
        subscript(i: Int) -> Int { i }
      }
      """

    let bodies = FunctionBody.all(in: SwiftText(text).code)

    let expected = [
      FunctionBody(kind: "var", line: 3, lineCount: 0),
      FunctionBody(kind: "init", line: 7, lineCount: 2),
      FunctionBody(kind: "func", line: 13, lineCount: 4),
      FunctionBody(kind: "func", line: 14, lineCount: 1),
      FunctionBody(kind: "subscript", line: 19, lineCount: 0),
    ]
    #expect(bodies == expected)
  }
}
