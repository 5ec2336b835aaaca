/// Bounds the time that all questions to one service may take together.
struct ServiceLimit: Sendable {
  var check: DoctorCheck
  /// The name of the Intercom connection; nil for the others.
  var connection: String?
  /// Returns after the time; at once with `false` when it cannot wait.
  var wait: @concurrent @Sendable (Duration) async -> Bool

  private static let patience = Duration.seconds(10)

  /// The result of asking, or that there was none in time; the asking is cancelled then.
  func result(_ ask: @escaping @Sendable () async -> ServiceResult) async -> ServiceResult {
    let late = ServiceResult(findings: [
      DoctorFinding(
        check: check,
        connection: connection,
        grade: .fail(.reach),
        text: "no answer within \(Self.patience.components.seconds) seconds",
        remedy: "Check the network, or try again in a moment."
      )
    ])
    let wait = wait
    return await withTaskGroup(of: ServiceResult?.self) { group in
      group.addTask { await ask() }
      group.addTask { await wait(Self.patience) ? late : nil }
      defer { group.cancelAll() }
      // Where nothing can be waited for, the questions fail by themselves.
      for await result in group {
        if let result { return result }
      }
      return late
    }
  }
}
