import HTTPExchange
import TestSupport
import Testing

/// Every input that was ever of use keeps every rule.
@Suite(.timeLimit(.minutes(5)))
@MainActor
struct CorpusTests {
  @Test(arguments: FuzzTarget.all.map(\.name))
  func `every kept input keeps the rules`(name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    let text = try #require(PackageFile("Tests/Fuzzing/Corpus/\(name).txt").text)
    let inputs = try CorpusFile(text).inputs
    #expect(inputs.count >= 10)

    for input in inputs {
      do throws(BrokenRule) {
        try target.check(input)
      } catch {
        Issue.record("\(CorpusFile.encoded(input).prefix(500)): \(error)")
      }
    }
  }

  @Test func `some kept inputs are the whole file of an answer`() throws {
    let text = try #require(PackageFile("Tests/Fuzzing/Corpus/cache.txt").text)

    let answers = try CorpusFile(text).inputs.compactMap { AnswerFileRules.forged($0) }

    #expect(answers.contains { $0.body.isEmpty })
    #expect(answers.contains { $0.header("Link") == "<a>;b" && $0.body == Array("{}".utf8) })
  }

  @Test func `every target has a corpus`() {
    let files = PackageFile("Tests/Fuzzing/Corpus").names

    #expect(files == FuzzTarget.all.map { $0.name + ".txt" }.sorted())
  }

  @Test(arguments: [
    ("a b", "a b"), ("\\x00\\xff\\n\\t\\r\\e\\\\", "\u{0}?\n\t\r\u{1B}\\"), ("x\\*3;ab", "xababab"),
    ("x\\*2;ab\\.\\*3;\\x63\\.d", "xababcccd"),
    ("\\x23a\\x20", "#a "),
  ])
  func `a line of a corpus is read as its input`(line: String, text: String) throws {
    let inputs = try CorpusFile("# a comment\n\n\(line)\n").inputs

    let expected = text.utf8.map { $0 == UInt8(ascii: "?") ? 0xFF : $0 }
    #expect(inputs == [expected])
    #expect(try CorpusFile(CorpusFile.encoded(expected)).inputs == [expected])
  }

  @Test(arguments: ["\\", "\\q", "\\x1", "\\*0;a", "\\*3", "\\xzz", "a\\.b"])
  func `a line that cannot be read is named`(line: String) {
    #expect(throws: CorpusFile.Mistake(line: 2)) { try CorpusFile("a\n\(line)") }
  }
}
