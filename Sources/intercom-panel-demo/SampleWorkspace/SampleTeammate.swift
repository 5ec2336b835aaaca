/// A holder of a seat in the sample Intercom.
struct SampleTeammate: Sendable {
  /// Intercom's number.
  var id: Int
  /// The name.
  var name: String
  /// The address.
  var email: String
}
