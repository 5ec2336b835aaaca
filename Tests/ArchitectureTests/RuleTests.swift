import Testing

@Suite
struct RuleTests {
  @Test(
    arguments: [
      ("import Glibc", ["Glibc"]), ("public import TextTerminal", ["TextTerminal"]),
      ("  @testable import Settings", ["Settings"]),
      ("import struct Foundation.Data", ["Foundation"]),
      ("@preconcurrency internal import A; import B", ["A", "B"]), ("#if canImport(Glibc)", []),
      ("let important = 1", []), ("import intercom-panel", ["intercom-panel"]),
      ("_ = \"import Foundation\"", []), ("// import Foundation", []), ("important.import()", []),
    ]
  )
  func `imports are recognized`(text: String, modules: [String]) {
    let file = SourceFile(path: "Sources/PanelModel/A.swift", text: text)

    #expect(file.code.flatMap(ImportRule.modules) == modules)
  }

  @Test(
    arguments: [
      ("PanelModel/A.swift", "import Foundation", "PanelModel must not import Foundation"),
      ("Settings/A.swift", "import HTTPExchange", "Settings must not import HTTPExchange"),
      ("Unheard/A.swift", "import Glibc", "Unheard has no row in ImportTable.swift"),
      (
        "PanelApp/A.swift", "import JiraAPI",
        "of PanelApp only Composition may import JiraAPI"
      ),
      (
        "PanelApp/A.swift", "import CursesTerminal",
        "of PanelApp only Composition and Screen may import CursesTerminal"
      ),
      ("PanelApp/Composition.swift", "import JiraAPI", nil),
      ("PanelApp/Screen.swift", "import CursesTerminal", nil),
      ("PanelApp/Composition+Ports.swift", "internal import CurlTransport", nil),
      ("Settings/A.swift", "import Glibc", nil), ("PanelApp/A.swift", "import Logging", nil),
    ] as [(String, String, String?)]
  )
  func `an import outside of the table is a violation`(
    path: String,
    text: String,
    rule: String?
  ) {
    let file = SourceFile(path: "Sources/\(path)", text: "\n\(text)")

    let violations = ImportRule.violations(in: file)

    #expect(violations == (rule.map { [file.violation(2, $0)] } ?? []))
  }

  @Test(
    arguments: [
      ("Tests/SettingsTests/A.swift", "import CNcurses", 1),
      ("Tests/SettingsTests/A.swift", "import CVTerm", 1),
      ("Tests/Support/TerminalEmulator/A.swift", "import CVTerm", 0),
      ("Tests/SettingsTests/A.swift", "import Foundation", 0),
    ]
  )
  func `tests import no libraries of single targets`(path: String, text: String, count: Int) {
    #expect(ImportRule.violations(in: SourceFile(path: path, text: text)).count == count)
  }

  @Test func `long files, functions and lines are violations`() {
    let body = String(repeating: "  print()\n", count: 41)
    let long = "struct A {\n func f() {\n\(body) }\n}\n" + String(repeating: "\n", count: 206)
    let wide = "let x = \"\(String(repeating: "é", count: 92))\""
    let file = SourceFile(path: "Sources/A/A.swift", text: long + wide)
    let table = SourceFile(path: "Sources/A/ATable.swift", text: long + wide)

    #expect(LengthRule.violations(in: file).map(\.line) == [252, 252, 2])
    #expect(LengthRule.violations(in: table).map(\.line) == [252])
  }

  @Test func `what is just short enough is no violation`() {
    let body = String(repeating: "  print()\n", count: 40)
    let text = "struct A {\nfunc f() {\n\(body)}\n}\n" + String(repeating: "\n", count: 206)
    let file = SourceFile(path: "Sources/A/A.swift", text: text)

    #expect(LengthRule.violations(in: file).isEmpty)
  }

  @Test(
    arguments: [
      ("Look.swift", "public struct Look {}", true), ("Look.swift", "enum Other {}", false),
      ("Look.swift", "extension Look {}", false), ("Look.swift", "// struct Look", false),
      ("A+B.swift", "extension A {}", true), ("A+B.swift", "extension X.A where T == B {}", true),
      ("A+B.swift", "struct A {}", false), ("main.swift", "print()", true),
      ("JiraFailures.swift", "extension ServiceFailure {}", true),
      ("JiraFailures.swift", "let x = 1", false),
      ("SurfaceText.swift", "extension Surface {}", true),
      ("Unicode.Scalar+Blank.swift", "extension Unicode.Scalar {}", true),
      ("ServerGate.swift", "extension Server { final class Gate {} }", true),
      ("ServerGate.swift", "extension Server { final class Lock {} }", false),
      ("KeyTests.swift", "extension ATests { struct Keys {} }", true),
      ("KeyTests.swift", "extension ATests { struct Mouse {} }", false),
      ("Cases.swift", "struct Case {}", true), ("KeyTable.swift", "extension Key {}", true),
      ("Names.swift", "typealias Names = [String]", true),
    ]
  )
  func `a file's name is a promise`(name: String, text: String, isKept: Bool) {
    let file = SourceFile(path: "Sources/A/\(name)", text: text)

    #expect(FileNameRule.violations(in: file).isEmpty == isKept)
  }

  @Test(
    arguments: [
      ("Sources/PanelModel/A.swift", "// TODO: more", true),
      ("Sources/PanelModel/A.swift", "let state = \"TODO\"", false),
      ("Sources/PanelModel/A.swift", "fatalError(\"x\")", true),
      ("Sources/PanelModel/A.swift", "// fatalError( is not used", false),
      ("Sources/PanelModel/A.swift", "x = try! f()", true),
      ("Sources/PanelModel/A.swift", "x = try !f()", false),
      ("Sources/PanelModel/A.swift", "y as! B", true),
      ("Sources/PanelModel/A.swift", "has! = 1", false),
      ("Sources/PanelModel/A.swift", "let t = Task { 1 }", true),
      ("Sources/PanelModel/A.swift", "Task.detached {}", true),
      ("Sources/PanelModel/A.swift", "Task(priority: .low) {}", true),
      ("Sources/PanelModel/A.swift", "group.addTask {}", false),
      ("Sources/PanelModel/A.swift", "Task.isCancelled", false),
      ("Sources/PanelRuntime/EffectRunner.swift", "Task { 1 }", false),
      ("Sources/intercom-panel-demo/A.swift", "Task { 1 }", false),
      ("Tests/SettingsTests/A.swift", "Task { 1 }", false),
      ("Tests/SettingsTests/A.swift", "try await Task.sleep(for: .zero)", true),
      ("Tests/SettingsTests/A.swift", "usleep(10)", true),
      ("Tests/SettingsTests/A.swift", "[\"sh\", \"-c\", \"sleep(1)\"]", false),
      ("Tests/Support/TerminalEmulator/A.swift", "Task.sleep(for: .zero)", false),
      ("Sources/Settings/A.swift", "struct A: @unchecked Sendable {}", true),
      ("Sources/Settings/A.swift", "nonisolated(unsafe) var x = 1", true),
      ("Sources/PanelRuntime/A.swift", "struct A: @unchecked Sendable {}", true),
      ("Sources/PanelRuntime/PoolExecutor.swift", "class A: @unchecked Sendable {}", false),
      ("Sources/CurlTransport/A.swift", "@preconcurrency import CCurl", false),
      ("Tests/Support/TestSupport/A.swift", "class A: @unchecked Sendable {}", false),
      ("Tests/SettingsTests/A.swift", "class A: @unchecked Sendable {}", true),
    ]
  )
  func `a forbidden word is seen where it is forbidden`(
    path: String,
    text: String,
    isSeen: Bool
  ) {
    let file = SourceFile(path: path, text: "\n\(text)")

    let violations = ForbiddenWordRule.all.flatMap { $0.violations(in: file) }

    #expect(violations.map(\.line) == (isSeen ? [2] : []))
  }

  @Test func `a folder without a target is a violation`() {
    let text =
      ".target(name: \"A\"),\n// name: \"B\"\n.target(name: \"AB\", path: \"Tests/Support/C\")"
    let manifest = SourceFile(path: "Package.swift", text: text)

    let violations = ManifestRule.violations(
      manifest: manifest,
      targets: ["A", "AB", "B"],
      paths: ["Tests/Support/C", "Tests/Support/D"]
    )

    #expect(
      violations.map(\.description) == [
        "Package.swift:1: there is no target with name: \"B\"",
        "Package.swift:1: there is no target with path: \"Tests/Support/D\"",
      ]
    )
  }

  @Test(
    arguments: [
      ("system(\"ls\")", true), ("let words = [\"sh\", \"-c\", line]", true),
      ("popen(\"ls\", \"r\")", true), ("// as sh -c does", true), ("let shell = 1", false),
      ("posix_spawnp(&id, program)", false),
    ]
  )
  func `a shell is seen wherever it stands`(text: String, isSeen: Bool) {
    let file = SourceFile(path: "Sources/Settings/A.swift", text: "\n\(text)")

    #expect(ShellRule.violations(in: file).map(\.line) == (isSeen ? [2] : []))
  }

  @Test func `a claim without a test is seen`() {
    let text = """
      **S1.** One.
      - proof: A/B.swift: one is so
      - proof: A/B.swift: another is so
      **S2.** Two.
      - proof: A/C.swift: one is so
      **S3.** Three.
      """
    let page = SourceFile(path: "docs/security.md", text: text)
    let file = SourceFile(path: "Tests/A/B.swift", text: "  @Test func `one is so`() {}")

    let claims = SecurityClaim.claims(in: page)

    #expect(claims.map(\.number) == [1, 2, 3])
    #expect(
      claims.flatMap { $0.violations(in: [file], of: page) }.map(\.description) == [
        "docs/security.md:3: Tests/A/B.swift has no such test",
        "docs/security.md:5: there is no file Tests/A/C.swift",
        "docs/security.md:6: S3 has no proof",
      ]
    )
  }
}
