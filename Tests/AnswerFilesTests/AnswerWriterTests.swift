import Dispatch
import Synchronization
import Testing

@testable import AnswerFiles

@Suite struct AnswerWriterTests {
  private let writer = AnswerWriter()
  private let record = Record()

  /// What was done, and what is held for it.
  private final class Record: Sendable {
    let done = Mutex([Int]())
    let held = Mutex(0)
  }

  /// Counts while it is held.
  private final class Content: Sendable {
    private let record: Record

    init(_ record: Record) {
      self.record = record
      record.held.withLock { $0 += 1 }
    }

    deinit { record.held.withLock { $0 -= 1 } }

    func note(_ number: Int) { record.done.withLock { $0.append(number) } }
  }

  private func add(_ number: Int, holding bytes: Int = 0, after gate: DispatchSemaphore? = nil) {
    let content = Content(record)
    writer.add(holding: bytes) {
      gate?.wait()
      content.note(number)
    } afterwards: {
    }
  }

  @Test func `on a disk too slow no more waits than memory is to be had for`() {
    let disk = DispatchSemaphore(value: 0)
    add(0, after: disk)
    for number in 1...10 { add(number, holding: 8 << 20) }

    disk.signal()
    writer.finish(within: .seconds(10))
    add(11, holding: 32 << 20)
    writer.finish(within: .seconds(10))

    #expect(record.done.withLock { $0 } == [0, 1, 2, 3, 4, 11])
  }

  @Test func `what was written is let go of`() {
    let disk = DispatchSemaphore(value: 0)
    add(0, after: disk)
    for number in 1...20 { add(number) }

    disk.signal()
    writer.finish(within: .seconds(10))

    // The last one may be in the thread's hands still.
    #expect(record.held.withLock { $0 } <= 1)
  }
}
