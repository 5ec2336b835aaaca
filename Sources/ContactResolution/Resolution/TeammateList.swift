/// The workspace's teammates, asked for once and kept.
///
/// An actor because several readings may want the list at the same time and share one question. A
/// failure is not kept: the next reading asks again.
public actor TeammateList {
  private let ask: @concurrent @Sendable () async throws(ServiceFailure) -> [Teammate]
  private var known: [Teammate]?
  private var isAsking = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// A list that asks the directory when it is first wanted.
  public init(_ contacts: ContactDirectory) {
    ask = contacts.teammates
  }

  /// All teammates of the workspace.
  public func teammates() async throws(ServiceFailure) -> [Teammate] {
    while isAsking {
      await withCheckedContinuation { waiting.append($0) }
    }
    if let known { return known }
    isAsking = true
    defer { finishAsking() }
    let teammates = try await ask()
    known = teammates
    return teammates
  }

  private func finishAsking() {
    isAsking = false
    for continuation in waiting { continuation.resume() }
    waiting = []
  }
}
