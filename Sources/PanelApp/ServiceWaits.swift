internal import ContactResolution
internal import Synchronization

/// Passes on that a service asked us to wait, to whoever shows it.
final class ServiceWaits: Sendable {
  typealias Listener = @Sendable (Service, Timestamp) -> Void

  private let listener = Mutex<Listener?>(nil)

  /// Sets who is told; before that nobody is.
  func listen(_ listener: @escaping Listener) {
    self.listener.withLock { $0 = listener }
  }

  /// Says that a service asked us to wait until the moment.
  func announce(_ service: Service, until moment: Timestamp) {
    listener.withLock { $0 }?(service, moment)
  }
}
