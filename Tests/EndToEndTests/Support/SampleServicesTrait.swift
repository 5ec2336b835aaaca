import TerminalEmulator
import Testing

/// Serves the sample workspace for as long as a suite runs.
struct SampleServicesTrait: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing body: @concurrent @Sendable () async throws -> Void
  ) async throws {
    let services = try await SampleServices.start()
    try await SampleServices.$current.withValue(services) { try await body() }
    let end = try await services.stop()
    #expect(!services.hasStrayToken, "Each token reaches its own service alone.")
    #expect(end == .exited(0), "The sample services end well when they are asked to.")
  }
}

extension Trait where Self == SampleServicesTrait {
  /// Serves the sample workspace for as long as the suite runs.
  static var sampleServices: Self { SampleServicesTrait() }
}
