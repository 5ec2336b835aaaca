/// A person or program with an account in the sample Jira.
struct SampleAccount: Sendable {
  /// Jira Cloud's account id.
  var id: String
  /// The name people see.
  var name: String
  /// Data Center's user name.
  var userName: String
  /// The address; nil when the profile hides it.
  var email: String?
  /// The address as the service desk tells it; nil when that hides it too.
  var deskEmail: String?
  /// Cloud's `accountType`: atlassian, app or customer.
  var type = "atlassian"
}
