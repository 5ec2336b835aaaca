import ContactResolution
import Testing

struct JQLTextTests {
  @Test(arguments: [
    ("a = 1", "a = 1", nil),
    ("a = 1 ORDER BY b", "a = 1", "b"),
    ("a = 1\n  order\tBy  b DESC, c ", "a = 1", "b DESC, c"),
    ("ORDER BY b", "", "b"),
    ("a = 1 ORDER BY", "a = 1", nil),
    (#"a ~ "x ORDER BY y" order by z"#, #"a ~ "x ORDER BY y""#, "z"),
    (#"a ~ 'it"s ORDER BY y' order by z"#, #"a ~ 'it"s ORDER BY y'"#, "z"),
    (#"a ~ "\" ORDER BY y" order by z"#, #"a ~ "\" ORDER BY y""#, "z"),
    ("a in (b(ORDER BY c)) ORDER BY d", "a in (b(ORDER BY c))", "d"),
    ("a = (1)ORDER BY d", "a = (1)", "d"),
    ("reorder by = 1", "reorder by = 1", nil),
    ("a = order AND by = 2", "a = order AND by = 2", nil),
    ("a = ORDERBY", "a = ORDERBY", nil),
    ("a = größe ORDER BY b", "a = größe", "b"),
    ("", "", nil),
    (" \u{200B}", "", nil),
  ])
  func `a query is split at its order`(_ jql: String, _ condition: String, _ order: String?) {
    let text = JQLText(jql)

    #expect(text.condition == condition)
    #expect(text.order == order)
  }

  @Test(arguments: [
    ("a = 1 ORDER BY b", "c DESC", "a = 1 ORDER BY c DESC"),
    ("a = 1", "c", "a = 1 ORDER BY c"),
    ("a = 1 ORDER BY b", "", "a = 1"),
    ("ORDER BY b", "c", "ORDER BY c"),
    ("", "c", "ORDER BY c"),
  ])
  func `the order is replaced`(_ jql: String, _ order: String, _ expected: String) {
    #expect(JQLText(jql).ordered(by: order).text == expected)
  }

  @Test(arguments: [
    ("a = 1 OR b = 2 ORDER BY c", "d = 3", "(a = 1 OR b = 2) AND (d = 3) ORDER BY c"),
    ("ORDER BY c", "d = 3", "d = 3 ORDER BY c"),
    ("", "d = 3", "d = 3"),
    ("a = 1", " ", "a = 1"),
  ])
  func `a query is narrowed without changing what it asks for`(
    _ jql: String,
    _ condition: String,
    _ expected: String
  ) {
    #expect(JQLText(jql).narrowed(by: condition).text == expected)
  }

  @Test(arguments: [
    #"a ~ "open"#, "a = 'open ORDER BY b", "(a = 1", "a = 1) OR (b = 2", "a = 1) ORDER BY b",
    #"a ~ "x\""#, "((a = 1) ORDER BY b",
  ])
  func `a query without its closing signs is left to Jira as it is`(_ jql: String) {
    #expect(JQLText(jql).narrowed(by: "c = 3").text == jql)
    #expect(JQLText(jql).ordered(by: "c").text == jql)
  }

  @Test(arguments: [
    ("card declined", #""card declined""#),
    ("  card\n declined ", #""card declined""#),
    (#"say "hi""#, #""say \\\"hi\\\"""#),
    (#"C:\temp"#, #""C\\:\\\\temp""#),
    ("[x] (y) a-b c*", #""\\[x\\] \\(y\\) a\\-b c\\*""#),
    ("this AND that OR NOT", #""this and that or not""#),
    ("Überweisung 支払い", #""Überweisung 支払い""#),
    ("a\u{0}b\u{202E}c", #""a b c""#),
    ("", #""""#),
  ])
  func `words are quoted for both of their readers`(_ words: String, _ expected: String) {
    #expect(JQLText.quoted(words) == expected)
    #expect(JQLText("a = 1").narrowed(by: "text ~ \(expected)").condition.hasSuffix("\(expected))"))
  }

  @Test(arguments: [
    ("ref", #""ref*""#), (" card  decl", #""card* decl*""#), ("支払い", #""支払い*""#),
    ("3-D", nil), ("a*", nil), ("  ", nil),
  ])
  func `plain words may be the beginnings of longer ones`(_ words: String, _ expected: String?) {
    #expect(JQLText.beginning(words) == expected)
  }
}
