import CCurl
import HTTPExchange

/// All that is under way; belongs to the transport's thread.
struct CurlSession {
  private struct Exchange {
    let transfer: CurlTransfer
    let origin: HTTPOrigin
    let bodyLimit: Int
    let continuation: CheckedContinuation<Result<CurlAnswer, HTTPFailure>, Never>
  }

  private struct Wait {
    let deadline: ContinuousClock.Instant
    let continuation: CheckedContinuation<Result<Void, HTTPFailure>, Never>
  }

  /// libcurl knows by itself when it has to wake up earlier.
  private static let longestStep = Duration.seconds(3600)

  private let configuration: CurlConfiguration
  private let signal: Int32
  private var multi: CurlMulti?
  private var exchanges: [CurlTicket: Exchange] = [:]
  private var waits: [CurlTicket: Wait] = [:]

  /// Makes an empty session that the signal wakes.
  init(configuration: CurlConfiguration, signal: Int32) {
    self.configuration = configuration
    self.signal = signal
  }

  /// Begins or ends what the letter asks for.
  mutating func accept(_ letter: CurlLetter) {
    switch letter {
    case .send(let ticket, let hop, let continuation):
      do throws(HTTPFailure) {
        exchanges[ticket] = Exchange(
          transfer: try transfer(for: hop, ticket),
          origin: hop.origin,
          bodyLimit: hop.request.limits.bodyBytes,
          continuation: continuation
        )
      } catch {
        continuation.resume(returning: .failure(error))
      }
    case .wait(let ticket, let deadline, let continuation):
      waits[ticket] = Wait(deadline: deadline, continuation: continuation)
    case .cancel(let ticket):
      waits.removeValue(forKey: ticket)?.continuation.resume(returning: .failure(.cancelled))
      let exchange = exchanges.removeValue(forKey: ticket)
      exchange?.continuation.resume(returning: .failure(.cancelled))
    }
  }

  /// Moves everything on, then waits until something can move again.
  mutating func step() {
    endWaits()
    if let multi, !exchanges.isEmpty {
      guard multi.perform() else { return endExchanges(.unusable("libcurl lost its state.")) }
      deliver(from: multi)
    }
    let limit = waits.values.map(\.deadline).min().map { deadline in
      let rest = min(ContinuousClock.now.duration(to: deadline), Self.longestStep)
      return Int32(clamping: rest.milliseconds)
    }
    guard let multi, !exchanges.isEmpty else { return CCurlSignalWait(signal, limit ?? -1) }
    let longest = Int32(clamping: Self.longestStep.milliseconds)
    if !multi.wait(for: signal, milliseconds: limit ?? longest) {
      endExchanges(.unusable("libcurl lost its state."))
    }
  }

  /// Ends all that is under way, and the connections.
  mutating func end() {
    for wait in waits.values { wait.continuation.resume(returning: .failure(.cancelled)) }
    waits = [:]
    endExchanges(.cancelled)
  }

  private mutating func endWaits() {
    guard !waits.isEmpty else { return }
    let now = ContinuousClock.now
    for (ticket, wait) in waits where wait.deadline <= now {
      waits[ticket] = nil
      wait.continuation.resume(returning: .success(()))
    }
  }

  private mutating func deliver(from multi: CurlMulti) {
    while let (ticket, result) = multi.nextResult() {
      guard let exchange = exchanges.removeValue(forKey: ticket) else { continue }
      do throws(HTTPFailure) {
        let answer = try result.answer(
          of: exchange.origin.host,
          port: exchange.origin.port,
          bodyLimit: exchange.bodyLimit
        )
        exchange.continuation.resume(returning: .success(answer))
      } catch {
        exchange.continuation.resume(returning: .failure(error))
      }
    }
  }

  /// Ends all exchanges and connections; the next request starts afresh.
  private mutating func endExchanges(_ failure: HTTPFailure) {
    for exchange in exchanges.values { exchange.continuation.resume(returning: .failure(failure)) }
    exchanges = [:]
    multi = nil
  }

  private mutating func transfer(
    for hop: CurlHop,
    _ ticket: CurlTicket
  ) throws(HTTPFailure) -> CurlTransfer {
    let multi = try connections()
    return try CurlTransfer(hop, ticket: ticket, on: multi, configuration: configuration)
  }

  private mutating func connections() throws(HTTPFailure) -> CurlMulti {
    if let multi { return multi }
    let created = try CurlMulti(configuration)
    multi = created
    return created
  }
}
