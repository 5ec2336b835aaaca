internal import ContactResolution

/// Reads the neighbours of an issue before anybody asks for them, so that going there shows them at
/// once.
///
/// What is read ahead may never be wanted, so it only gets what nobody else needs: the issues are
/// read one after the other, and only while every service that speaks of a limit has at least half
/// of it left and makes nobody wait. The rest is for the issue that is looked at. Each request is
/// held to that as well, so an issue with many conversations may be read ahead in part.
struct ReadAhead: Sendable {
  /// The share of each service's limit that has to be left before an issue is read ahead.
  static let plenty = 0.5

  private let spare: @Sendable () -> Double
  private let read: @concurrent @Sendable (IssueKey) async -> Void

  /// Makes a reader ahead.
  ///
  /// - Parameters:
  ///   - spare: The least of what the services have left of their limits, from 0 to 1.
  ///   - read: Reads an issue, and remembers the answers.
  init(
    spare: @escaping @Sendable () -> Double,
    read: @concurrent @escaping @Sendable (IssueKey) async -> Void
  ) {
    self.spare = spare
    self.read = read
  }

  /// Reads the issues in order, and ends early when the task is cancelled or a service runs short.
  func read(_ keys: [IssueKey]) async {
    for key in keys {
      guard !Task.isCancelled, spare() >= Self.plenty else { return }
      await read(key)
    }
  }
}
