import CCurl
import HTTPExchange

/// libcurl's connections and transfers; belongs to the thread that makes it.
///
/// Safe to use because the pointer is made and destroyed with the object, and never given away but
/// to transfers, which keep the object alive.
@safe final class CurlMulti {
  fileprivate let pointer: OpaquePointer

  /// Loads libcurl; throws `.unusable` with the loader's words when that fails.
  init(library: String, connectionsPerHost: Int) throws(HTTPFailure) {
    var problem = [CChar](repeating: 0, count: 512)
    let created = unsafe CCurlMultiCreate(
      library,
      connectionsPerHost,
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

/// One transfer; ends when the object does. Belongs to the thread of its connections.
@safe final class CurlTransfer {
  private let multi: CurlMulti
  private let pointer: OpaquePointer

  /// Begins a transfer whose result will carry the ticket.
  ///
  /// Throws `.unusable` when memory fails or libcurl does not know an option it needs.
  init(
    _ hop: CurlHop,
    ticket: CurlTicket,
    on multi: CurlMulti,
    configuration: CurlConfiguration
  ) throws(HTTPFailure) {
    let request = hop.request
    var terms = CCurlTerms(
      ticket: ticket,
      connectMilliseconds: request.limits.connect.milliseconds,
      totalMilliseconds: request.limits.total.milliseconds,
      bodyLimit: max(request.limits.bodyBytes, 0),
      isDirect: hop.origin.isLoopback
    )
    let refusal = HTTPFailure.unusable("libcurl refuses the request.")
    let created = unsafe CCurlTransferCreate(multi.pointer, &terms, request.method, request.url)
    guard let created = unsafe created else { throw refusal }
    unsafe pointer = created
    self.multi = multi
    guard prepare(hop, configuration), unsafe CCurlTransferStart(pointer) else { throw refusal }
  }

  deinit {
    unsafe CCurlTransferFree(pointer)
  }

  private func prepare(_ hop: CurlHop, _ configuration: CurlConfiguration) -> Bool {
    for line in hop.request.fieldLines(userAgent: configuration.userAgent) {
      guard unsafe CCurlTransferAddHeader(pointer, line) else { return false }
    }
    if let body = hop.request.sentBody {
      guard unsafe CCurlTransferSetBody(pointer, body, body.count) else { return false }
    }
    if let file = configuration.certificateFile {
      guard unsafe CCurlTransferSetCertificates(pointer, file) else { return false }
    }
    if let proxy = configuration.proxy, !hop.origin.isLoopback {
      guard unsafe CCurlTransferSetProxy(pointer, proxy) else { return false }
    }
    return true
  }
}
