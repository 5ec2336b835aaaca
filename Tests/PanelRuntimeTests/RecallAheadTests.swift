import Testing

@testable import PanelRuntime

@Suite struct RecallAheadTests {
  private let executor = ThreadPoolExecutor(threads: 1)

  @Test func `all who ask while it is under way get the same result`() async {
    let gate = Gate()
    let ahead = RecallAhead(on: executor) {
      await gate.pass()
      return 1
    }

    let first = ahead.take()
    let second = ahead.take()
    gate.open()

    #expect(first != nil && first == second)
    #expect(await first?.value == 1)
    #expect(ahead.take() == nil)
  }

  @Test func `what nobody waited for is there once`() async {
    let ahead = RecallAhead(on: executor) { 1 }
    // The one thread does this after that.
    await Task(executorPreference: executor) {}.value

    #expect(await ahead.take()?.value == 1)
    #expect(ahead.take() == nil)
  }
}
