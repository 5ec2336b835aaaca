/// One of the two services: what it answers when all is well, and how it words its failures.
protocol SampleService: Sendable {
  /// What goes wrong with this request by the sample workspace's tables; nil when nothing does.
  func fault(for request: SampleRequest) -> Fault?

  /// What a fault of all answers does to this request; nil when it leaves it alone.
  func effect(of fault: ServiceFault, on request: SampleRequest) -> Fault?

  /// The service's own wording of a request's failure; `reset` is when to come back (epoch seconds).
  func failure(_ fault: Fault, of request: SampleRequest, reset: Int) -> SampleAnswer

  /// The headers that tell how many requests may follow.
  func rateHeaders(remaining: Int, reset: Int) -> [String: String]

  /// The answer to a request.
  func answer(_ request: SampleRequest) async -> SampleAnswer
}
