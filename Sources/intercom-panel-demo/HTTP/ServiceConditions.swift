/// How well the sample services and the way to them work.
struct ServiceConditions: Sendable {
  /// What goes wrong.
  var faults: Set<ServiceFault>
  /// How long after the start it begins to.
  var faultDelay: Duration
  /// What goes wrong besides.
  var file: ConditionsFile
  /// The delay of every answer.
  var latency: Duration
  /// The longest further delay, drawn anew for each answer.
  var jitter: Duration

  /// The faults of one service or a part of it.
  func faults(of names: [ServiceFault.Name]) -> Set<ServiceFault> {
    faults.filter { names.contains($0.service) }
  }
}
