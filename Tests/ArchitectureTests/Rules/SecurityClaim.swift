/// A claim of `docs/security.md` and the tests that it is proved by.
///
/// A claim begins with `**S7.**`; the lines behind it that begin with `- proof:` each name a file
/// below `Tests` and, after a colon, a test in it.
struct SecurityClaim {
  /// A test that proves it.
  struct Proof: Equatable {
    var file: String
    var test: String
    var line: Int
  }

  let number: Int
  /// The line of the page it begins at, from 1.
  let line: Int
  var proofs: [Proof] = []

  static func claims(in page: SourceFile) -> [SecurityClaim] {
    var claims: [SecurityClaim] = []
    for (index, line) in page.lines.enumerated() {
      if line.hasPrefix("**S"), let number = Int(line.dropFirst(3).prefix { $0.isNumber }) {
        claims.append(SecurityClaim(number: number, line: index + 1))
      } else if let proof = proof(in: line, index + 1), !claims.isEmpty {
        claims[claims.count - 1].proofs.append(proof)
      }
    }
    return claims
  }

  private static func proof(in line: String, _ number: Int) -> Proof? {
    let start = "- proof: "
    guard line.hasPrefix(start) else { return nil }
    let parts = line.dropFirst(start.count).split(separator: ": ", maxSplits: 1).map(String.init)
    return Proof(file: parts.first ?? "", test: parts.count > 1 ? parts[1] : "", line: number)
  }

  /// What is missing: a proof at all, a file, a test in it.
  func violations(in files: [SourceFile], of page: SourceFile) -> [Violation] {
    guard !proofs.isEmpty else { return [page.violation(line, "S\(number) has no proof")] }
    return proofs.compactMap { proof in
      guard let file = files.first(where: { $0.path == "Tests/" + proof.file }) else {
        return page.violation(proof.line, "there is no file Tests/\(proof.file)")
      }
      let isThere = file.lines.contains { $0.contains("func `\(proof.test)`") }
      return isThere ? nil : page.violation(proof.line, "\(file.path) has no such test")
    }
  }
}
