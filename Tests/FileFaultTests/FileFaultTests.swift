import AnswerFiles
import Glibc
import HTTPExchange
import TerminalEmulator
import TestSupport
import Testing

/// Programs that are ended, and calls that fail, at every change of a file.
@Suite(.enabled(if: FileFaults.isPossible, "A sanitizer stands in the library's place."))
struct FileFaultTests {
  /// Calls without which nothing was tested.
  private static let expected = ["open", "write", "fchmod", "fsync", "rename"]

  private static let acts: [FileFaults.Act] =
    [.endBefore, .endAfter, .half, .failure(EINTR)]
    + [ENOSPC, EIO, EDQUOT, EROFS, EACCES].map { .failure($0) }
    + [ENOSPC, EROFS].map { .failures($0) }

  @Test(arguments: FileWork.all)
  func `a file is the old one or the new one, whatever happens at any call`(
    work: FileWork
  ) async throws {
    let calls = try await calls(of: work)
    #expect(
      Set(calls.map { $0.prefix { $0 != " " } }).isSuperset(of: Self.expected.map { $0[...] })
    )

    try #require(!calls.isEmpty)
    for call in 1...calls.count {
      for act in Self.acts {
        let words: Comment = "\(act) at call \(call) (\(calls[call - 1]))"
        let folder = try work.folder()
        let run = try await work.run(in: folder, try FileFaults(folder).environment(act, at: call))

        expectWhole(work, in: folder, run, act, words)
        if isTold(act, at: calls[call - 1]) { #expect(run.end != .exited(0), words) }
        try await expectTidy(work, in: folder, words)
      }
    }
  }

  /// Whether no program may end well with the act.
  ///
  /// Without the call, nobody knows that the draft is whole, private and in its place. Who may not
  /// give it away goes on as its owner.
  private func isTold(_ act: FileFaults.Act, at call: String) -> Bool {
    switch act {
    case .failure(EINTR), .half: return false
    case .failure, .failures, .endBefore, .endAfter: break
    }
    let isOfDraft = call.contains(".draft-") && !call.hasPrefix("fchown ")
    return isOfDraft || call.hasPrefix("rename ")
  }

  /// The file is one of two, and what happened is told.
  private func expectWhole(
    _ work: FileWork,
    in folder: ScratchFolder,
    _ run: ProgramRun,
    _ act: FileFaults.Act,
    _ words: Comment
  ) {
    let text = (try? folder.bytes(of: work.name)).map { String(decoding: $0, as: UTF8.self) }
    switch run.end {
    case .signaled(let signal):
      #expect(act.ends && signal == SIGKILL, words)
      #expect(text == work.old || text == work.outcome, words)
    case .exited(0):
      #expect(!act.ends && text == work.outcome && run.errors == "", words)
    case .exited:
      #expect(!act.ends && text == work.old, words)
      #expect(run.errors.contains("\(folder.path)/\(work.name)"), words)
      #expect(run.errors.contains("cannot be"), words)
      if case .failure = act { #expect(drafts(in: folder).isEmpty, words) }
    }
    if text != nil { #expect((try? folder.mode(of: work.name)) == 0o600, words) }
    for (name, other) in work.files where name != work.name {
      #expect((try? folder.bytes(of: name)) == Array(other.utf8), words)
    }
  }

  /// The program does its work afterwards, and nothing is left of what was ended.
  private func expectTidy(
    _ work: FileWork,
    in folder: ScratchFolder,
    _ words: Comment
  ) async throws {
    let again = try await work.run(in: folder)

    #expect(again.status == 0 && again.errors == "", words)
    #expect(try folder.bytes(of: work.name) == Array(work.outcome.utf8), words)
    #expect(folder.names() == Set(work.files.keys).union([work.name]).sorted(), words)
  }

  @Test func `a kept answer is one that came, or none, whatever happens at any call`() async throws
  {
    let calls = try await calls(of: Self.answers)
    try #require(calls.count { $0.hasPrefix("rename") } == 4)
    for call in 1...calls.count {
      for act in [.endBefore, .half, .failure(ENOSPC), .failures(EROFS)] as [FileFaults.Act] {
        let words: Comment = "\(act) at call \(call) (\(calls[call - 1]))"
        let folder = try ScratchFolder()
        let faults = try FileFaults(folder).environment(act, at: call)

        let run = try await Self.answers.run(in: folder, faults)

        #expect(run.end == (act.ends ? .signaled(SIGKILL) : .exited(0)), words)
        let kept = answer(in: folder)
        #expect(kept == nil || Self.bodies.contains(kept ?? ""), words)
        #expect(try await Self.answers.run(in: folder).status == 0, words)
        #expect(answer(in: folder) == Self.bodies[1], words)
        cache(folder).tidy(now: Int64(time(nil)) + 7 * 3_600)
        let names = folder.names(in: "cache/intercom-panel")
        #expect(names.filter { $0.contains(".part") }.isEmpty && names.count == 3, words)
      }
    }
  }

  private static let answers = FileWork(
    words: ["answers"],
    name: "cache",
    files: [:],
    outcome: ""
  )

  private static let bodies = [#"{"key": "PROJ-1"}"#, #"{"key": "PROJ-1", "fields": {}}"#]

  private func cache(_ folder: ScratchFolder) -> AnswerFolder {
    AnswerFolder(path: folder.path("cache/intercom-panel"))
  }

  private func answer(in folder: ScratchFolder) -> String? {
    let request = HTTPRequest(url: "https://acme.example.com/rest/api/3/issue/PROJ-1")
    let kept = KeptAnswers(folder: cache(folder), scope: ["jira"])
    return kept.answer(to: request, now: Int64(time(nil))).map {
      String(decoding: $0.response.body, as: UTF8.self)
    }
  }

  private func calls(of work: FileWork) async throws -> [String] {
    let folder = try work.folder()
    let faults = try FileFaults(folder)
    let run = try await work.run(in: folder, faults.environment())
    #expect(run.status == 0 && run.errors == "")
    return faults.calls
  }

  private func drafts(in folder: ScratchFolder) -> [String] {
    folder.names().filter { $0.contains(".draft-") }
  }
}
