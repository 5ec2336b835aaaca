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
}
