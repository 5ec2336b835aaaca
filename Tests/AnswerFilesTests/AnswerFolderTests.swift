import Glibc
import HTTPExchange
import TestSupport
import Testing

@testable import AnswerFiles

@Suite struct AnswerFolderTests {
  private let now = KeptSample.now
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test func `a folder that is not there is no problem, and looking makes none`() {
    let folder = AnswerFolder(path: scratch.path("a/b"))

    #expect(folder.problem() == nil && folder.contents() == AnswerFolder.Contents())
    #expect(KeptAnswers(folder: folder, scope: []).answer(to: KeptSample.request, now: now) == nil)
    #expect(scratch.names().isEmpty)
  }

  @Test(arguments: [0o755, 0o710, 0o701, 0o770] as [mode_t])
  func `a folder that others may enter is not used`(mode: mode_t) throws {
    #expect(unsafe mkdir(scratch.path("open"), 0o700) == 0)
    #expect(unsafe chmod(scratch.path("open"), mode) == 0)

    let folder = try expectUnused("open")

    #expect(folder.problem() == .notPrivate(mode: mode))
  }

  @Test func `a link to a folder is not used`() throws {
    #expect(unsafe mkdir(scratch.path("real"), 0o700) == 0)
    #expect(unsafe symlink(scratch.path("real"), scratch.path("link")) == 0)

    let folder = try expectUnused("link")

    #expect(folder.problem() == .notAFolder && scratch.names(in: "real").isEmpty)
  }

  @Test func `a file in the place of the folder is not used`() throws {
    try scratch.write([], to: "file")

    let folder = try expectUnused("file")

    #expect(folder.problem() == .notAFolder)
  }

  @Test(arguments: ["file/within", "/proc/intercom-panel"])
  func `where no folder can be made nothing is kept`(place: String) throws {
    try scratch.write([], to: "file")
    let path = place.hasPrefix("/") ? place : scratch.path(place)
    let folder = AnswerFolder(path: path)

    KeptAnswers(folder: folder, scope: []).keep(
      KeptSample.answer("[]"),
      to: KeptSample.request,
      at: now
    )

    #expect(folder.contents().answers == 0 && folder.mark(of: "x") == nil)
  }

  @Test func `somebody else's folder is not used`() throws {
    // Only the administrator can give a folder away; nobody else's runs can show this.
    guard geteuid() == 0 else { return }
    #expect(unsafe mkdir(scratch.path("theirs"), 0o700) == 0)
    #expect(unsafe chown(scratch.path("theirs"), 12_345, 12_345) == 0)

    let folder = try expectUnused("theirs")

    #expect(folder.problem() == .notOurs)
  }

  @Test func `a folder that was removed meanwhile is made again`() throws {
    let sample = try KeptSample()
    let answers = sample.answers("jira")
    answers.keep(KeptSample.answer("[1]"), to: KeptSample.request, at: now)
    sample.folder.clear()
    #expect(unsafe rmdir(sample.folder.path) == 0)

    for _ in 0..<2 { answers.keep(KeptSample.answer("[2]"), to: KeptSample.request, at: now) }

    #expect(answers.answer(to: KeptSample.request, now: now) != nil)
  }

  @Test func `a secret has one mark in a folder, and does not stand in it`() throws {
    let first = try KeptSample()
    let second = try KeptSample()
    let again = AnswerFolder(path: first.folder.path)

    let mark = try #require(first.folder.mark(of: "a-secret"))

    #expect(again.mark(of: "a-secret") == mark && first.folder.mark(of: "b-secret") != mark)
    #expect(second.folder.mark(of: "a-secret") != mark)
    let salt = try first.scratch.bytes(of: first.place("salt"))
    #expect(salt.count == 16 && first.names == ["salt"])
    #expect(try first.scratch.mode(of: first.place("salt")) == 0o600)
  }

  @Test func `a salt that others may read, or that is cut, is made anew`() throws {
    let sample = try KeptSample()
    let mark = try #require(sample.folder.mark(of: "a-secret"))

    try sample.scratch.write([1, 2, 3], to: sample.place("salt"))
    let second = try #require(AnswerFolder(path: sample.folder.path).mark(of: "a-secret"))

    #expect(second != mark)
    #expect(try sample.scratch.bytes(of: sample.place("salt")).count == 16)
  }

  @Test func `two programs that write the same answer never show half of one`() async throws {
    let sample = try KeptSample()
    let texts = (0..<2).map { "[" + String(repeating: "\($0)", count: 50_000) + "]" }
    sample.answers("jira").keep(KeptSample.answer(texts[0]), to: KeptSample.request, at: now)

    await withTaskGroup(of: Void.self) { group in
      for text in texts {
        group.addTask { [now] in
          let own = AnswerFolder(path: sample.folder.path)
          let answers = KeptAnswers(folder: own, scope: ["jira"])
          for _ in 0..<100 {
            answers.keep(KeptSample.answer(text), to: KeptSample.request, at: now)
            let body = answers.answer(to: KeptSample.request, now: now)?.response.body
            #expect(texts.contains { Array($0.utf8) == body })
          }
        }
      }
    }

    #expect(sample.names.count == 1)
  }

  /// A folder in which nothing is kept, whatever is tried.
  private func expectUnused(_ name: String) throws -> AnswerFolder {
    let folder = AnswerFolder(path: scratch.path(name))
    let answers = KeptAnswers(folder: folder, scope: [])
    let before = scratch.names(in: name)

    answers.keep(KeptSample.answer("[]"), to: KeptSample.request, at: now)
    folder.tidy(now: now)
    folder.clear()

    #expect(answers.answer(to: KeptSample.request, now: now) == nil)
    #expect(scratch.names(in: name) == before && folder.mark(of: "x") == nil)
    return folder
  }
}
