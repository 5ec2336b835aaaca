/// How soon the answers to a task's requests are wanted.
///
/// Carried by the task and all its children, so that nothing between who wants an answer and who
/// sends the request has to pass it on.
public enum RequestUrgency: Sendable {
  /// Somebody looks at what the answer belongs to.
  case onScreen
  /// The answer may be wanted later.
  ///
  /// Such a request never waits: it is sent at once, or its task is cancelled.
  case ahead

  /// The urgency of the present task's requests.
  @TaskLocal public static var current = RequestUrgency.onScreen
}
