import CCurl
import HTTPExchange

/// One transfer, which ends when the object does.
///
/// Belongs to the thread of its connections. Safe for the same reason as they are.
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
