import ContactResolution
import Synchronization
import Testing

@testable import PanelApp

struct ReadAheadTests {
  private static let keys = (1...4).compactMap { IssueKey("PROJ-\($0)") }

  /// Reads ahead while as much is left as the list says, one entry an issue; what was read.
  private func read(_ left: [Double]) async -> [String] {
    let left = Mutex(left)
    let read = Mutex<[String]>([])
    let ahead = ReadAhead(spare: { left.withLock { $0.isEmpty ? 1 : $0.removeFirst() } }) { key in
      read.withLock { $0.append(key.text) }
    }
    await ahead.read(Self.keys)
    return read.withLock(\.self)
  }

  @Test(arguments: [
    ([], 4), ([1, 0.5, 0.9, 1], 4), ([1, 0.49, 1], 1), ([0], 0), ([1, 1, 1, 0], 3),
  ])
  func `issues are read in order as long as there is plenty left`(
    _ left: [Double],
    _ count: Int
  ) async {
    #expect(await read(left) == Self.keys.prefix(count).map(\.text))
  }

  @Test
  func `nothing is read when nobody wants it any more`() async {
    let read = Mutex(0)
    let ahead = ReadAhead(spare: { 1 }) { _ in read.withLock { $0 += 1 } }
    await withTaskGroup(of: Void.self) { group in
      group.cancelAll()
      group.addTask { await ahead.read(Self.keys) }
    }

    #expect(read.withLock(\.self) == 0)
  }

  @Test
  func `the service with the least left decides`() {
    let waits = ServiceWaits()
    #expect(waits.spare == 1)
    for spare in [0.9, nil, 0.3] as [Double?] { waits.watch { spare } }

    #expect(waits.spare == 0.3)
  }
}
