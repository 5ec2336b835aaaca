extension ServiceFailure {
  /// Asks and waits for the answer; a failure is an answer too.
  public static func result<Value>(
    of ask: () async throws(ServiceFailure) -> Value
  ) async -> Result<Value, ServiceFailure> {
    do throws(ServiceFailure) {
      return .success(try await ask())
    } catch {
      return .failure(error)
    }
  }

  /// Asks about something and waits for the answer; a failure is an answer too.
  public static func result<Question, Value>(
    of ask: (Question) async throws(ServiceFailure) -> Value,
    _ question: Question
  ) async -> Result<Value, ServiceFailure> {
    await result { () throws(ServiceFailure) in try await ask(question) }
  }
}
