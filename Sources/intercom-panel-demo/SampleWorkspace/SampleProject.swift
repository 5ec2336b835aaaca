/// A project of the sample Jira.
struct SampleProject: Sendable, Equatable {
  /// Such as `DEMO`.
  var key: String
  /// The name people see.
  var name: String
  /// What its issues' numbers are added to.
  var firstNumber: Int

  static let demo = SampleProject(key: "DEMO", name: "Demo", firstNumber: 10_000)
  static let quiet = SampleProject(key: "QUIET", name: "Quiet", firstNumber: 100_000)
  static let payments = SampleProject(key: "PAY", name: "Payments", firstNumber: 150_000)
  static let bulk = SampleProject(key: "BULK", name: "Bulk", firstNumber: 200_000)
  static let speed = SampleProject(key: "SPEED", name: "Speed", firstNumber: 250_000)

  private init(key: String, name: String, firstNumber: Int) {
    self.key = key
    self.name = name
    self.firstNumber = firstNumber
  }

  /// The project of an issue's key; that of the demo when there is none such.
  init(of key: String) {
    let prefix = key.prefix { $0 != "-" }
    let projects = [Self.quiet, .payments, .bulk, .speed]
    self = projects.first { $0.key == prefix } ?? .demo
  }
}
