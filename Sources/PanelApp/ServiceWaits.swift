internal import ContactResolution
internal import Synchronization

/// Knows of all services at once how they bear our asking: passes on that one asked us to wait, to
/// whoever shows it, and says how much they have to spare.
final class ServiceWaits: Sendable {
  typealias Listener = @Sendable (Service, Timestamp) -> Void

  /// The share of a service's limit that is left, from 0 to 1; nil when it does not say.
  typealias Spare = @Sendable () -> Double?

  private let listener = Mutex<Listener?>(nil)
  private let spares = Mutex<[Spare]>([])

  /// What the service with the least to spare has left of its limit, from 0 to 1.
  ///
  /// One when none says that it has a limit.
  var spare: Double {
    spares.withLock { $0 }.compactMap { $0() }.min() ?? 1
  }

  /// Adds a service to those of which the least is told.
  func watch(_ spare: @escaping Spare) {
    spares.withLock { $0.append(spare) }
  }

  /// Sets who is told; before that nobody is.
  func listen(_ listener: @escaping Listener) {
    self.listener.withLock { $0 = listener }
  }

  /// Says that a service asked us to wait until the moment.
  func announce(_ service: Service, until moment: Timestamp) {
    listener.withLock { $0 }?(service, moment)
  }
}
