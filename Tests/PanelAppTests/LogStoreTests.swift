import Glibc
import TestSupport
import Testing

@testable import PanelApp

/// A log in a file that never grows beyond its limit.
@Suite struct LogStoreTests {
  private let folder: ScratchFolder
  private var path: String { folder.path("log") }

  init() throws {
    folder = try ScratchFolder()
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try folder.bytes(of: name), as: UTF8.self)
  }

  private func line(_ text: String) -> [UInt8] { Array("\(text)\n".utf8) }

  /// The numbers of the lines that were logged as `line 7 …`.
  private func numbers(in text: String) -> [Int] {
    text.split(separator: "\n").compactMap { line in
      line.split(separator: " ").drop { $0 != "line" }.dropFirst().first.flatMap { Int($0) }
    }
  }

  @Test func `a full log makes way for an empty one and stays beside it`() throws {
    let log = try LogStore(path: path, limit: 2_000)

    for number in 0..<80 { log.write(line("line \(number) of eighty, long enough to fill it")) }

    let (present, old) = (try text("log"), try text("log.old"))
    #expect(present.utf8.count <= 2_000)
    #expect(old.utf8.count <= 2_000)
    let numbers = numbers(in: old + present)
    #expect(numbers.count > 20, "There are two files.")
    #expect(numbers == Array((numbers.first ?? 0)...79), "They follow each other.")
  }

  @Test func `however much is logged, two files of the limit are all there is`() throws {
    let log = try LogStore(path: path, limit: 5_000)

    for number in 0..<2_000 {
      log.write(line("GET http://127.0.0.1:1/\(number) 200 17 B 0.001 seconds"))
    }

    #expect(folder.names() == ["log", "log.old"])
    #expect(try text("log").utf8.count + text("log.old").utf8.count <= 10_000)
  }

  @Test func `a full log that cannot be followed by another goes on from its beginning`() throws {
    let log = try LogStore(path: path, limit: 2_000)
    // A folder has come into its place.
    let away = folder.path("away")
    try #require(unsafe rename(path, away) == 0 && mkdir(path, 0o700) == 0)

    for number in 0..<200 { log.write(line("line \(number) of two hundred")) }

    let text = try text("away")
    #expect(text.utf8.count <= 2_000)
    #expect(numbers(in: text).last == 199)
  }

  @Test func `two programs with one log lose no line to each other`() throws {
    let logs = [
      try LogStore(path: path, limit: 2_000), try LogStore(path: path, limit: 2_000),
    ]

    for number in 0..<90 {
      logs[number % 2].write(line("line \(number) of ninety, from one of two"))
    }

    let numbers = numbers(in: try text("log.old") + text("log"))
    #expect(numbers == Array((numbers.first ?? 0)...89), "They follow each other.")
    #expect(numbers.count > 10)
    #expect(try text("log").utf8.count <= 2_000)
    #expect(try text("log.old").utf8.count <= 2_000)
  }

  @Test func `both files are for their owner alone`() throws {
    let log = try LogStore(path: path, limit: 100)

    for number in 0..<4 {
      log.write(line("line \(number), long enough to fill the file by itself, nearly"))
    }

    #expect(try folder.mode(of: "log") == 0o600)
    #expect(try folder.mode(of: "log.old") == 0o600)
  }

  @Test func `in a folder that takes no new names the file begins anew`() throws {
    // A folder in the way of the old one, which not even root can replace by a file.
    try #require(unsafe mkdir(folder.path("log.old"), 0o700) == 0)
    let log = try LogStore(path: path, limit: 1_000)

    for number in 0..<100 { log.write(line("line \(number) of a hundred")) }

    #expect(try text("log").utf8.count <= 1_000)
    #expect(numbers(in: try text("log")).last == 99)
  }
}
