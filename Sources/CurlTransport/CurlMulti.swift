import CCurl
import HTTPExchange

/// libcurl's connections and transfers; belongs to the thread that makes it.
///
/// Safe to use because the pointer is made and destroyed with the object, and never given away but
/// to transfers, which keep the object alive.
@safe final class CurlMulti {
  let pointer: OpaquePointer

  /// Loads libcurl; throws `.unusable` with the loader's words when that fails.
  init(_ configuration: CurlConfiguration) throws(HTTPFailure) {
    var problem = [CChar](repeating: 0, count: 512)
    let created = unsafe CCurlMultiCreate(
      configuration.library,
      configuration.connectionsPerHost,
      configuration.idleConnections,
      &problem,
      problem.count
    )
    guard let created = unsafe created else {
      let words = problem.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw .unusable(String(decoding: words, as: UTF8.self))
    }
    unsafe pointer = created
  }

  deinit {
    unsafe CCurlMultiDestroy(pointer)
  }

  /// Moves all transfers on; false when libcurl itself fails.
  func perform() -> Bool {
    unsafe CCurlMultiPerform(pointer)
  }

  /// Waits until a transfer can move, the signal is raised or the time is over; false as above.
  func wait(for signal: Int32, milliseconds: Int32) -> Bool {
    unsafe CCurlMultiWait(pointer, signal, milliseconds)
  }

  /// The next transfer that ended, as its ticket and what became of it.
  func nextResult() -> (ticket: CurlTicket, result: CurlResult)? {
    let outcome = unsafe CCurlMultiNextOutcome(pointer)
    guard unsafe outcome.transfer != nil else { return nil }
    return (unsafe outcome.ticket, unsafe CurlResult(outcome))
  }
}
