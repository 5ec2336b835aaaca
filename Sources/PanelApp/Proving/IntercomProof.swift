internal import ContactResolution

/// What an Intercom token turned out to be good for.
struct IntercomProof: Sendable, Equatable {
  /// What it opens.
  var workspace: Workspace
  /// The name of the teammate who made it; empty when Intercom keeps it back.
  var teammate = ""
  /// What it may not read, in the order of the permissions.
  var missing: [Refusal] = []
  /// About the answer that proved it.
  var timing: AnswerTiming?

  /// A permission that the token lacks.
  struct Refusal: Sendable, Equatable {
    var permission: IntercomPermission
    /// Intercom's own words.
    var detail: String
  }
}
