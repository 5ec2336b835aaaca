import Glibc
import HTTPExchange
import TestSupport
import Testing

@testable import AnswerFiles

@Suite struct TidyingTests {
  private static let now = KeptSample.now
  private static let hash = String(repeating: "0a", count: 16)
  private static let otherHash = String(repeating: "a0", count: 16)

  @Test(
    arguments: [
      ("\(hash).answer1", 86_400, true), ("\(hash).answer1", 86_401, false),
      ("\(hash).answer1", -86_400, true), ("\(hash).answer1", -86_401, false),
      ("\(hash).answer2", 86_400, true), ("\(hash).answer2", 86_401, false),
      ("\(hash).answer12", 0, true), ("\(hash).answer12", -86_401, false),
      ("\(hash).part1f", 3_600, true), ("\(hash).part1f", 3_601, false),
      ("salt", 1_000_000, true), ("notes.txt", 1_000_000, true),
      ("\(hash).answer", 1_000_000, true), ("\(hash).answer1x", 1_000_000, true),
      ("\(hash).part", 1_000_000, true), ("0\(hash).answer1", 1_000_000, true),
      ("x\(hash.dropFirst()).answer1", 1_000_000, true), (".answer1", 1_000_000, true),
    ]
  )
  func `what is old goes, of whatever version; what is not ours stays`(
    name: String,
    age: Int64,
    stays: Bool
  ) throws {
    let sample = try KeptSample(limits: AnswerFolder.Limits(age: 86_400))
    try put(name, into: sample, age: age)

    sample.folder.tidy(now: Self.now)

    #expect(sample.names.contains(name) == stays)
  }

  @Test func `of what is too much the oldest goes`() throws {
    let sample = try KeptSample(limits: AnswerFolder.Limits(bytes: 3 * 4_096))
    let names = (0..<5).map { "\(Self.hash.dropLast())\($0).answer\($0 == 1 ? 2 : 1)" }
    for (index, name) in [3, 0, 4, 1, 2].map({ ($0, names[$0]) }) {
      try put(name, into: sample, age: Int64(100 - index), size: 10)
    }

    sample.folder.tidy(now: Self.now)

    #expect(sample.names.filter { $0 != "tidied" } == Array(names[2...]))
  }

  @Test(arguments: [(0, false), (6 * 3_600 - 1, false), (6 * 3_600, true), (-1, true)])
  func `it is done once in some hours, by all programs together`(
    later: Int64,
    isDone: Bool
  ) throws {
    let sample = try KeptSample()
    try put("\(Self.hash).answer1", into: sample, age: 0)
    sample.folder.tidy(now: Self.now)
    try put("\(Self.hash).answer1", into: sample, age: 100 * 86_400)

    AnswerFolder(path: sample.folder.path).tidy(now: Self.now + later)

    #expect(sample.names.contains("\(Self.hash).answer1") != isDone)
  }

  @Test func `it is done sooner after much was written`() throws {
    let sample = try KeptSample(limits: AnswerFolder.Limits(bytes: 40_000))
    sample.folder.tidy(now: Self.now)
    for index in 0..<20 {
      let request = HTTPRequest(url: "https://acme.atlassian.net/\(index)")
      let answer = KeptSample.answer("[\(String(repeating: "1", count: 4_000))]")
      sample.answers("jira").keep(answer, to: request, at: Self.now + Int64(index))
    }

    sample.folder.tidy(now: Self.now + 30)

    let contents = sample.folder.contents()
    #expect(contents.bytes <= 40_000 && contents.answers > 0 && contents.newest == Self.now + 19)
  }

  @Test func `clearing takes all that is ours and nothing else`() throws {
    let sample = try KeptSample()
    let ours = [
      "\(Self.hash).answer1", "\(Self.hash).answer2", "\(Self.hash).part1", "salt", "tidied",
    ]
    let foreign = ["notes.txt", "salt.bak", "\(Self.hash).txt", ".answer1"]
    for name in ours + foreign { try put(name, into: sample, age: 60) }
    try sample.scratch.write([1], to: "outside")
    let link = sample.scratch.path(sample.place("\(Self.otherHash).answer1"))
    #expect(unsafe symlink(sample.scratch.path("outside"), link) == 0)
    let folder = sample.scratch.path(sample.place("\(String(repeating: "b", count: 32)).answer1"))
    #expect(unsafe mkdir(folder, 0o700) == 0)

    let gone = sample.folder.clear()

    #expect(gone.answers == 3)
    #expect(Set(sample.names) == Set(foreign + ["\(String(repeating: "b", count: 32)).answer1"]))
    #expect(try sample.scratch.bytes(of: "outside") == [1])
    #expect(sample.folder.contents() == AnswerFolder.Contents())
  }

  @Test func `contents are counted`() throws {
    let sample = try KeptSample()
    try put("\(Self.hash).answer1", into: sample, age: 60, size: 5_000)
    try put("\(Self.otherHash).answer1", into: sample, age: 90, size: 1)

    let contents = sample.folder.contents()

    #expect(contents.answers == 2 && contents.bytes == 3 * 4_096)
    #expect(contents.oldest == Self.now - 90 && contents.newest == Self.now - 60)
  }

  private func put(
    _ name: String,
    into sample: KeptSample,
    age: Int64,
    size: Int = 0
  ) throws {
    _ = try sample.folder.folder(makes: true)
    try sample.scratch.write([UInt8](repeating: 1, count: size), to: sample.place(name))
    let time = timespec(tv_sec: Int(Self.now - age), tv_nsec: 0)
    let path = sample.scratch.path(sample.place(name))
    #expect(unsafe utimensat(AT_FDCWD, path, [time, time], 0) == 0)
  }
}
