import Testing

@Suite
struct ArchitectureTests {
  /// Read once for all tests.
  private static let reading = Result { try SourceTree.read() }

  private let tree: SourceTree

  init() throws {
    tree = try Self.reading.get()
  }

  @Test func `targets import what their row of the table allows`() {
    expectNone(tree.files.flatMap(ImportRule.violations))
  }

  @Test func `files, functions and lines are short`() {
    expectNone(tree.files.flatMap(LengthRule.violations))
  }

  @Test func `files are named after what they declare`() {
    expectNone(tree.files.flatMap(FileNameRule.violations))
  }

  @Test func `words that break a promise are where they are allowed`() {
    expectNone(ForbiddenWordRule.all.flatMap { tree.files.flatMap($0.violations) })
  }

  @Test func `no source knows a shell or a call that starts one`() {
    expectNone((tree.files.filter(\.isSource) + tree.cFiles).flatMap(ShellRule.violations))
    #expect(tree.cFiles.contains { $0.path == "Sources/CCurl/CCurlTransfer.c" })
  }

  @Test func `every claim about security names tests that there are`() throws {
    let page = try tree.file("docs/security.md")
    let claims = SecurityClaim.claims(in: page)

    expectNone(claims.flatMap { $0.violations(in: tree.files, of: page) })
    #expect(claims.map(\.number) == Array(1...max(1, claims.count)), "numbered in order")
    #expect(claims.count > 30)
  }

  @Test func `every folder is a target of the package`() {
    let tests = tree.folders(in: "Tests").filter { $0 != "Support" }
    let support = tree.folders(in: "Tests/Support").map { "Tests/Support/\($0)" }
    // The scripts that make the Debian package are no code of the program.
    let sources = tree.folders(in: "Sources").filter { $0 != "packaging" }

    expectNone(
      ManifestRule.violations(
        manifest: tree.manifest,
        targets: sources + tests,
        paths: support
      )
    )
  }

  @Test func `the files of the package were found`() {
    let targets = Set(tree.files.filter(\.isSource).map(\.target))

    #expect(targets.isSuperset(of: ["ContactResolution", "Settings", "TextTerminal"]))
    #expect(tree.files.contains { $0.path == "Tests/ArchitectureTests/ArchitectureTests.swift" })
  }

  private func expectNone(
    _ violations: [Violation],
    at location: SourceLocation = #_sourceLocation
  ) {
    let text = violations.map(\.description).joined(separator: "\n")
    #expect(violations.isEmpty, "\(text)", sourceLocation: location)
  }
}
