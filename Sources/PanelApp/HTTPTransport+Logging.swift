internal import HTTPExchange
internal import Logging

extension HTTPTransport {
  /// The transport, noting each exchange: method, host and path, status, size and time.
  ///
  /// Queries, fields and bodies stay out of the log: they hold names, addresses and tokens.
  func logged(_ log: Logger) -> HTTPTransport {
    HTTPTransport { (request) async throws(HTTPFailure) in
      let start = ContinuousClock.now
      let place = request.url.prefix { $0 != "?" && $0 != "#" }
      do throws(HTTPFailure) {
        let response = try await send(request)
        let time = start.duration(to: .now)
        log.info("\(request.method) \(place) \(response.status) \(response.body.count) B \(time)")
        return response
      } catch {
        log.info("\(request.method) \(place) failed: \(error) \(start.duration(to: .now))")
        throw error
      }
    }
  }
}
