import Foundation

/// A service with delays and faults before and behind its answers.
struct MisbehavingService<Service: SampleService>: Sendable {
  /// The service that answers.
  var service: Service
  /// The faults of every answer.
  var faults: Set<ServiceFault>
  /// When they begin.
  var faultStart: ContinuousClock.Instant
  /// What goes wrong besides, as somebody wants it at the moment; empty when nothing does.
  var passing: @Sendable () -> PassingConditions
  /// The delay of every answer.
  var latency: Duration
  /// The longest further delay, drawn anew for each answer.
  var jitter: Duration

  private let limits = RateLimits()

  private static var slowness: Duration { .seconds(3) }
  private static var stall: Duration { .seconds(20) }
  private static var hugeCount: Int { 512 << 20 }

  init(
    service: Service,
    faults: Set<ServiceFault>,
    faultDelay: Duration,
    latency: Duration,
    jitter: Duration,
    passing: @escaping @Sendable () -> PassingConditions
  ) {
    self.service = service
    self.faults = faults
    self.passing = passing
    faultStart = .now + faultDelay
    self.latency = latency
    self.jitter = jitter
  }

  /// Answers as the faults let it.
  func answer(_ request: SampleRequest) async throws -> SampleAnswer {
    let passing = passing()
    let common = passing.faults.union(ContinuousClock.now < faultStart ? [] : faults)
    var active = Set(common.compactMap { service.effect(of: $0, on: request) })
    if let fault = service.fault(for: request) { active.insert(fault) }
    try await delay(of: active, further: passing.latency)

    let now = Int(Date().timeIntervalSince1970)
    let name =
      common.contains { $0.fault == .rateLimited } ? "" : request.path.joined(separator: "/")
    let pauseEnd =
      active.contains(.rateLimited) ? await limits.pauseEnd(of: name, now: now) : nil
    var answer = await answer(request, active: active, pauseEnd: pauseEnd)
    if active.contains(.huge) { answer.delivery = .padded(count: Self.hugeCount) }
    if active.contains(.truncated) { answer.delivery = .cut }

    let count = await limits.count(now: now)
    let headers = service.rateHeaders(
      remaining: pauseEnd == nil ? count.remaining : 0,
      reset: pauseEnd ?? count.reset
    )
    answer.headers.merge(headers) { own, _ in own }
    return answer
  }

  private func delay(of active: Set<Fault>, further: Duration) async throws {
    let drawn = jitter * Double.random(in: 0...1)
    let slowness = active.contains(.slow) ? Self.slowness : .zero
    let stall = active.contains(.stalled) ? Self.stall : .zero
    let whole = latency + further + drawn + slowness + stall
    if whole > .zero { try await Task.sleep(for: whole) }
  }

  private func answer(
    _ request: SampleRequest,
    active: Set<Fault>,
    pauseEnd: Int?
  ) async -> SampleAnswer {
    if let pauseEnd { return service.failure(.rateLimited, of: request, reset: pauseEnd) }
    let failing: [Fault] = [
      .unauthorized, .revoked, .scope, .plan, .forbidden, .anonymous, .notFound, .serverError,
      .loginPage,
    ]
    for fault in failing where active.contains(fault) {
      return service.failure(fault, of: request, reset: 0)
    }
    return await service.answer(request)
  }
}
