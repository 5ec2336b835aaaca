import AnswerFiles
import ContactResolution
import HTTPExchange
import Settings
import TestSupport
import Testing

@testable import PanelApp

@Suite struct CacheCheckTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test func `what is kept is counted, with its days`() {
    let path = scratch.path("kept")
    let answers = KeptAnswers(folder: AnswerFolder(path: path), scope: [])
    let moments: [Int64] = [1_800_000_000, 1_800_090_000]
    for (index, moment) in moments.enumerated() {
      answers.keep(
        HTTPResponse(status: 200, body: Array("[]".utf8)),
        to: HTTPRequest(url: "https://acme.atlassian.net/\(index)"),
        at: moment
      )
    }

    let findings = check(path).findings()

    #expect(
      findings == [
        .ok(.cache, "\(path), 2 answers, 8.1 kB, from 2027-01-15 to 2027-01-16")
      ]
    )
  }

  @Test func `nothing yet, switched off and nowhere are said`() {
    let path = scratch.path("kept")

    #expect(check(path).findings() == [.ok(.cache, "\(path), nothing is kept yet")])
    #expect(
      check(path, CacheChoice(isEnabled: false)).findings() == [
        .ok(.cache, "off: no answers are kept")
      ]
    )
    #expect(check(nil).findings().map(\.grade) == [.warn])
  }

  @Test func `a folder that is not private has its remedy`() throws {
    let file = scratch.path("file")
    try scratch.write([], to: "file")

    let findings = check(file).findings() + check(scratch.path("file/within")).findings()

    #expect(findings.map(\.grade) == [.warn, .warn])
    #expect(findings.first?.text.contains("a link or a file stands in its place") == true)
    #expect(FolderProblem.notPrivate(mode: 0o755).remedy("/a") == "Run: chmod 700 /a")
    #expect(FolderProblem.notPrivate(mode: 0o755).reason == "others may enter it (mode 755)")
  }

  @Test(
    arguments: [
      (["XDG_CACHE_HOME": "/c", "HOME": "/h"], "/c/intercom-panel"),
      (["XDG_CACHE_HOME": "c", "HOME": "/h"], "/h/.cache/intercom-panel"),
      (["XDG_CACHE_HOME": "", "HOME": "/h"], "/h/.cache/intercom-panel"),
      (["HOME": "h"], nil), ([:], nil),
    ]
  )
  func `the folder is where the environment says`(variables: [String: String], path: String?) {
    #expect(AnswerFolder.path(ProcessEnvironment(variables: variables)) == path)
  }

  private func check(_ path: String?, _ choice: CacheChoice = CacheChoice()) -> CacheCheck {
    CacheCheck(path: path, choice: choice, offset: .utc)
  }
}
