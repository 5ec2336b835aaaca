internal import ContactResolution
internal import Settings

/// What was settled about an Intercom connection so far.
struct IntercomDraft: Equatable {
  var region: Region
  /// The workspace as it was proved; nil before that, or when the connection is left out.
  var workspace: Workspace?
  /// Nil when the connection is left out.
  var token: HeldToken?
}
