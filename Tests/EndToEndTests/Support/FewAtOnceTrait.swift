import Testing

/// Lets only so many tests of a suite run at a time: each starts programs.
struct FewAtOnceTrait: SuiteTrait, TestTrait, TestScoping {
  let isRecursive = true
  private let places = Places(count: 6)

  func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing body: @concurrent @Sendable () async throws -> Void
  ) async throws {
    await places.take()
    defer { places.giveBack() }
    try await body()
  }
}

extension Trait where Self == FewAtOnceTrait {
  /// Lets only a few tests run at a time.
  static var fewAtOnce: Self { FewAtOnceTrait() }
}
