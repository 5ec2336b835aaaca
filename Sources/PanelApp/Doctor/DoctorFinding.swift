/// What one check found.
struct DoctorFinding: Sendable, Equatable {
  /// What was checked.
  var check: DoctorCheck
  /// The name of the Intercom connection that was checked; nil for all else.
  var connection: String?
  /// How it stands.
  var grade: Grade
  /// What was found, in a line.
  var text: String
  /// What to do; nil when there is nothing to do.
  var remedy: String?

  /// How something stands.
  enum Grade: Sendable, Equatable {
    case ok
    /// The panel works, with less or for the time being.
    case warn
    case fail(Concern)

    /// The word a line begins with.
    var word: String {
      switch self {
      case .ok: "ok"
      case .warn: "warn"
      case .fail: "fail"
      }
    }
  }

  /// What a failure is about, the gravest first.
  enum Concern: Sendable, Equatable, CaseIterable {
    /// Something on this machine has to be put right.
    case configuration
    /// A service does not take a token, or not for all that is needed.
    case refusal
    /// A service cannot be asked.
    case reach

    /// The status to end with.
    var exitStatus: ExitStatus {
      switch self {
      case .configuration: .configuration
      case .refusal: .notAllowed
      case .reach: .unavailable
      }
    }
  }

  /// The finding that all is well.
  static func ok(_ check: DoctorCheck, _ text: String) -> DoctorFinding {
    DoctorFinding(check: check, grade: .ok, text: text)
  }

  /// The finding that something is worth a look.
  static func warn(_ check: DoctorCheck, _ text: String, _ remedy: String?) -> DoctorFinding {
    DoctorFinding(check: check, grade: .warn, text: text, remedy: remedy)
  }

  /// The finding that something does not work.
  static func fail(
    _ check: DoctorCheck,
    _ concern: Concern,
    _ text: String,
    _ remedy: String?
  ) -> DoctorFinding {
    DoctorFinding(check: check, grade: .fail(concern), text: text, remedy: remedy)
  }

  /// The status that the findings end the command with: the gravest one's.
  static func exitStatus(of findings: [DoctorFinding]) -> ExitStatus {
    Concern.allCases.first { concern in findings.contains { $0.grade == .fail(concern) } }?
      .exitStatus ?? .done
  }
}
