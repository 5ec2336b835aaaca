internal import ContactResolution
internal import PanelRuntime
internal import Settings

/// What setup does beside talking: questions to the services, and where tokens come from.
///
/// Closures that wait for their answers; tests put their own in place.
struct SetupServices {
  /// What a site says about itself.
  var site: (BaseURL) -> Result<JiraSite, ServiceFailure>
  /// Whom credentials for Jira belong to.
  var jira: (JiraCandidate) -> Result<JiraProof, ServiceFailure>
  /// What an Intercom token opens.
  var intercom: (IntercomCandidate) -> Result<IntercomProof, ServiceFailure>
  /// The token from where it is configured.
  var token: (TokenSource) -> Result<Secret, TokenProblem>
  /// The token that a command prints, given as a person types it.
  var tokenOfCommand: (String) -> Result<Secret, TokenProblem>
  /// Whether the desktop keyring keeps what it is given.
  var hasKeyring: () -> Bool
  /// Stores tokens and settings; all of it or, when the sentences say so, a part.
  var save: (SetupPlan) -> Result<Void, SaveProblem>

  /// Why there is no token; a sentence for the person.
  struct TokenProblem: Error, Equatable {
    var sentence: String
  }

  /// Why something could not be stored; a sentence for the person.
  struct SaveProblem: Error, Equatable {
    var sentence: String
  }
}
