/// What carries requests: libcurl, or a test's closure.
public struct HTTPTransport: Sendable {
  /// Sends one request and returns its answer, whatever its status.
  ///
  /// Cancelling the task ends the exchange at once with `.cancelled`.
  public var send: @concurrent @Sendable (HTTPRequest) async throws(HTTPFailure) -> HTTPResponse

  /// Makes a transport of one closure.
  public init(
    send: @concurrent @escaping @Sendable (HTTPRequest) async throws(HTTPFailure) -> HTTPResponse
  ) {
    self.send = send
  }
}
