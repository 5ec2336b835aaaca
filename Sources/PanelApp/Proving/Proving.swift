internal import ContactResolution
internal import Settings

/// What setup and doctor ask of both services: the live clients, or a test's closures.
///
/// Each question is asked once, without a second attempt, and takes 10 seconds a request at most.
struct Proving: Sendable {
  /// What a Jira site says about itself to anybody; no token is sent.
  var site: @concurrent @Sendable (BaseURL) async throws(ServiceFailure) -> JiraSite
  /// Whom Jira's credentials belong to.
  var jira: @concurrent @Sendable (JiraCandidate) async throws(ServiceFailure) -> JiraProof
  /// Which workspace an Intercom token opens, and what it may read there.
  var intercom:
    @concurrent @Sendable (IntercomCandidate) async throws(ServiceFailure) -> IntercomProof
  /// Returns after the time, or at once with `false` when the task is cancelled.
  var wait: @concurrent @Sendable (Duration) async -> Bool
  /// The version of the library that carries the requests, or why there is none.
  var library: @Sendable () -> Result<String, LibraryProblem>
  /// Ends connections and threads.
  var shutDown: @Sendable () -> Void

  /// Why no request can be carried; the loader's words.
  struct LibraryProblem: Error, Equatable {
    var words: String
  }
}
