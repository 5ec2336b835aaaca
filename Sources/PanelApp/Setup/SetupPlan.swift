/// All that setup would store: nothing of it is stored before the person has agreed.
struct SetupPlan: Equatable {
  var target: SetupTarget
  /// Tokens that are stored, or that the person's own command prints.
  var deposits: [TokenDeposit]
  /// Changes of the configuration file, in order.
  var edits: [SetupEdit]

  /// Whether everything is as it was.
  var isEmpty: Bool { deposits.isEmpty && edits.isEmpty }
}
