import Testing

@testable import Settings

@Suite
struct ConfigurationEditorTests {
  private static let typical = """
    # My settings.

    [jira]
    site = "https://a.example" # the old one
      account = "me@example.com"
    later = 1

    # The panel.
    [panel]
    user_fields = [ # in order
      "email", # first
    ] # end
    """

  @Test(
    arguments: [
      (
        ["jira", "site"], .text("https://b.example"),
        "site = \"https://a.example\" # the old one", "site = \"https://b.example\" # the old one"
      ),
      (
        ["panel", "user_fields"], .list([.text("plan")]),
        "[ # in order\n  \"email\", # first\n] # end", "[\"plan\"] # end"
      ),
      (
        ["jira", "token_keyring"], .truth(true), "later = 1\n",
        "later = 1\ntoken_keyring = true\n"
      ),
      (["panel", "x y"], .number(-3), "] # end", "] # end\n\"x y\" = -3"),
      (
        ["panel", "project", "PROJ", "enabled"], .truth(false), "] # end",
        "] # end\n\n[panel.project.PROJ]\nenabled = false\n"
      ),
      (["later"], .text("x"), "# My settings.\n\n", "# My settings.\n\nlater = \"x\"\n\n"),
    ] as [([String], ConfigurationValue, String, String)]
  )
  func `a setting is given a value and the rest stays`(
    path: [String],
    value: ConfigurationValue,
    old: String,
    new: String
  ) throws {
    var editor = try ConfigurationEditor(Self.typical)

    try editor.set(path, to: value)

    #expect(editor.value(at: path) == value)
    #expect(editor.text == replacing(old, by: new, in: Self.typical))
  }

  @Test(
    arguments: [
      ("", ["a", "b"], "[a]\nb = 1\n"), ("", ["a"], "a = 1\n"), ("# x", ["a"], "# x\na = 1"),
      ("# x", ["a", "b"], "# x\n\n[a]\nb = 1\n"), ("[a]", ["a", "b"], "[a]\nb = 1"),
      ("[a]\r\n\r\n[c]\r\n", ["a", "b"], "[a]\r\nb = 1\r\n\r\n[c]\r\n"),
      ("[a] # x\r\nc = 2 # y\r\n# z", ["a", "b"], "[a] # x\r\nc = 2 # y\r\nb = 1\r\n# z"),
      ("a.c = 2\n\n[d]\n", ["a", "b"], "a.c = 2\na.b = 1\n\n[d]\n"),
      ("a.c.d = 2\ne = 3\n", ["a", "b", "f"], "a.c.d = 2\na.b.f = 1\ne = 3\n"),
      ("[a]\nx.y = 2\nz = 3\n", ["a", "x", "b"], "[a]\nx.y = 2\nx.b = 1\nz = 3\n"),
      ("a = { c = 2 } # x\n", ["a", "b"], "a = { c = 2, b = 1 } # x\n"),
      ("a = {}\n", ["a", "b", "c"], "a = { b.c = 1 }\n"),
      ("a = { b = { } }\n", ["a", "b", "c"], "a = { b = { c = 1 } }\n"),
      ("a = [{ b = 2 }, 3]\n", ["a", "0", "c"], "a = [{ b = 2, c = 1 }, 3]\n"),
      ("a = [2, 3, 4]\n", ["a", "1"], "a = [2, 1, 4]\n"),
      ("[[a]]\nx = 2\n[[a]]\n", ["a", "0", "b"], "[[a]]\nx = 2\nb = 1\n[[a]]\n"),
      ("[[a]]\n[[a]]\n", ["a", "0", "b", "c"], "[[a]]\nb.c = 1\n[[a]]\n"),
      ("[a.b.c]\nx = 2\n", ["a", "b", "d"], "[a.b.c]\nx = 2\n\n[a.b]\nd = 1\n"),
      ("\u{FEFF}[a]\n", ["b"], "\u{FEFF}b = 1\n\n[a]\n"),
      ("\u{FEFF}", ["b"], "\u{FEFF}b = 1\n"),
      ("# head\n\n# a's\n[a]\n", ["b"], "# head\n\nb = 1\n\n# a's\n[a]\n"),
      ("\t[a]\n\t\tc = 2\n", ["a", "b"], "\t[a]\n\t\tc = 2\n\t\tb = 1\n"),
      ("a = '''\nb = 2\n''' # x\n", ["a"], "a = 1 # x\n"),
      ("a = 0x01 # x", ["a"], "a = 0x01 # x"),
      ("a=\"x\"#y", ["a"], "a=1#y"),
    ]
  )
  func `a value finds its place in every way of writing`(
    text: String,
    path: [String],
    changed: String
  ) throws {
    var editor = try ConfigurationEditor(text)

    try editor.set(path, to: .number(1))

    #expect(editor.text == changed)
  }

  @Test(
    arguments: [
      ("a = 1 # x\nb = 2\n", ["a"], "b = 2\n"), ("a = 1\nb = 2", ["b"], "a = 1\n"),
      ("[a]\nb = [\n 1, # x\n]\nc = 2\n", ["a", "b"], "[a]\nc = 2\n"),
      ("a.b = 1\na.c = 2\n", ["a", "b"], "a.c = 2\n"),
      ("a.b = 1\na.c = 2\nd = 3\n", ["a"], "d = 3\n"),
      (
        "x = 1\n\n# a's\n[a]\nb = 1\n# in\nc = 2\n\n# d's\n[d]\n", ["a"],
        "x = 1\n\n# a's\n\n# d's\n[d]\n"
      ),
      ("[a]\nb = 1\n\n[c]\nd = 1\n\n[a.e]\nf = 2\n", ["a"], "[c]\nd = 1\n\n"),
      ("a = { b = 1, c = 2, d = 3 }", ["a", "b"], "a = { c = 2, d = 3 }"),
      ("a = { b = 1, c = 2, d = 3 }", ["a", "c"], "a = { b = 1, d = 3 }"),
      ("a = { b = 1, c = 2, d = 3 }", ["a", "d"], "a = { b = 1, c = 2 }"),
      ("a = { b = 1 }\nc = [1, 2]", ["a", "b"], "a = {  }\nc = [1, 2]"),
      ("a = { b.c = 1, d = 2, b.e = 3 }", ["a", "b"], "a = { d = 2 }"),
      ("a = { b.c = 1, b.e = 3 }", ["a", "b"], "a = {  }"),
      ("a = [1, 2, 3]", ["a", "1"], "a = [1, 3]"), ("a = [1 # x, ]\n ,]", ["a", "0"], "a = []"),
      (
        "[[a]]\nx = 1\n[[a]]\nx = 2\n[a.b]\ny = 3\n[[a]]\nx = 4\n", ["a", "1"],
        "[[a]]\nx = 1\n[[a]]\nx = 4\n"
      ),
      ("[[a]]\nx = 1\n", ["a", "0"], ""), ("a = 1\n", ["b"], "a = 1\n"),
      ("a = 1\n", ["a", "b"], "a = 1\n"),
    ]
  )
  func `what is taken out leaves the rest as it was`(
    text: String,
    path: [String],
    changed: String
  ) throws {
    var editor = try ConfigurationEditor(text)

    try editor.remove(path)

    #expect(editor.text == changed)
  }

  @Test(
    arguments: [
      ("", "[[a.b]]\nname = \"x\"\nn = 1\n"),
      ("[[a.b]]\n\n[c]\n", "[[a.b]]\n\n[c]\n\n[[a.b]]\nname = \"x\"\nn = 1\n"),
      ("a = {}", "a = { b = [{ name = \"x\", n = 1 }] }"),
      ("a.b = []\n", "a.b = [{ name = \"x\", n = 1 }]\n"),
      ("a.b = [{}] # x\n", "a.b = [{}, { name = \"x\", n = 1 }] # x\n"),
      ("a.b = [\n  {}, # x\n]\n", "a.b = [\n  {},\n  { name = \"x\", n = 1 }, # x\n]\n"),
      ("a.c = 1\n", "a.c = 1\n\n[[a.b]]\nname = \"x\"\nn = 1\n"),
    ]
  )
  func `a table is added to a list in every way of writing`(text: String, changed: String) throws {
    var editor = try ConfigurationEditor(text)
    let count = editor.count(of: ["a", "b"])

    try editor.append([("name", .text("x")), ("n", .number(1))], to: ["a", "b"])

    #expect(editor.text == changed)
    #expect(editor.count(of: ["a", "b"]) == count + 1)
    #expect(editor.value(at: ["a", "b", String(count), "name"]) == .text("x"))
  }

  @Test(
    arguments: [
      ("[a.b]", ["a", "b"], .isTable(key: "a.b")), ("[a.b]", ["a"], .isTable(key: "a")),
      ("a = 1", ["a", "b"], .isValue(key: "a")), ("a = 1", ["a", "b", "c"], .isValue(key: "a")),
      ("[[a]]", ["a", "1", "b"], .noSuchElement(key: "a.1")),
      ("[[a]]", ["a", "b"], .isTable(key: "a")), ("a = 1", [], .isTable(key: "")),
    ] as [(String, [String], ConfigurationEditFailure)]
  )
  func `what cannot hold the value is told and left`(
    text: String,
    path: [String],
    failure: ConfigurationEditFailure
  ) throws {
    var editor = try ConfigurationEditor(text)

    #expect(throws: failure) { try editor.set(path, to: .number(1)) }

    #expect(editor.text == text)
  }

  @Test func `a list that is none is told and left`() throws {
    var editor = try ConfigurationEditor("a = 1\nb = {}\n")

    #expect(throws: ConfigurationEditFailure.isNoList(key: "a")) {
      try editor.append([("x", .number(1))], to: ["a"])
    }
    #expect(throws: ConfigurationEditFailure.isNoList(key: "b")) {
      try editor.append([("x", .number(1))], to: ["b"])
    }
    #expect(editor.text == "a = 1\nb = {}\n")
  }

  @Test func `a change that would touch something else is not made`() throws {
    let text = "[[a]]\n[[a.b]]\n[[a]]\n"
    var editor = try ConfigurationEditor(text)

    let failure = #expect(throws: ConfigurationEditFailure.self) {
      try editor.append([("x", .number(1))], to: ["a", "0", "b"])
    }

    #expect(failure == .notChangedAlone(key: "a.0.b"))
    #expect(editor.text == text)
  }

  @Test func `a text that is not TOML is not edited`() {
    let failure = #expect(throws: ConfigurationEditFailure.self) {
      try ConfigurationEditor("[jira]\nsite = hunter2")
    }

    guard case .notTOML(line: 2, column: 8, _)? = failure else {
      Issue.record("expected the line, not \(String(describing: failure))")
      return
    }
    #expect(failure?.description.contains("hunter2") == false)
  }

  private func replacing(_ old: String, by new: String, in text: String) -> String {
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.joined(separator: new)
  }
}
