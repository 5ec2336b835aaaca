internal import ContactResolution
internal import Settings

/// An Intercom token that is to be proved, and where.
struct IntercomCandidate: Sendable, Equatable {
  var region: Region
  /// Another address than the region's own; nil for the region's own.
  var api: BaseURL?
  var token: Secret
}
