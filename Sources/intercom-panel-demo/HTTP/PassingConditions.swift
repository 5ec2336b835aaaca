/// What goes wrong for as long as somebody wants it to.
struct PassingConditions: Sendable {
  /// The faults.
  var faults: Set<ServiceFault> = []
  /// A further delay of every answer.
  var latency = Duration.zero

  /// Nothing goes wrong.
  init() {}

  /// Reads words parted by white space: faults, and numbers, which are milliseconds.
  ///
  /// Words that are neither are passed over: the file may be half written.
  init(_ text: String) {
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let fault = ServiceFault(argument: String(word)) {
        faults.insert(fault)
      } else if let milliseconds = Int(word), milliseconds >= 0 {
        latency = .milliseconds(milliseconds)
      }
    }
  }

  /// The conditions without the faults of services but the given ones.
  func of(_ names: [ServiceFault.Name]) -> PassingConditions {
    var conditions = self
    conditions.faults = faults.filter { names.contains($0.service) }
    return conditions
  }
}
