/// One setting that setup writes or takes away.
struct SetupEdit: Equatable {
  /// The table it is in.
  var table: ConnectedService
  /// Its name in the table.
  var key: String
  /// Nil takes the setting away.
  var value: Value?

  /// What a setting can be.
  enum Value: Equatable {
    case text(String)
    case truth(Bool)
  }

  /// The setting with its table, as people read it.
  var name: String {
    switch table {
    case .jira, .intercom: "\(table.word).\(key)"
    case .connection(let name): "connection \(name): \(key)"
    }
  }
}
