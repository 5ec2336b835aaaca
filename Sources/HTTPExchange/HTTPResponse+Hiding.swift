extension HTTPResponse {
  /// The answer without what is secret in the authorization of its request, which a service or a
  /// gateway may repeat when it refuses: `‹hidden›` takes its place in the body and in fields.
  ///
  /// An answer with what was asked for, status 200 to 299, stays as it is.
  public func hiding(_ authorization: Authorization?) -> HTTPResponse {
    guard let authorization, !(200...299).contains(status) else { return self }
    var answer = self
    for secret in authorization.echoes {
      answer.body = secret.hidden(in: answer.body)
      for index in answer.headers.indices {
        let value = secret.hidden(in: Array(answer.headers[index].value.utf8))
        answer.headers[index].value = String(decoding: value, as: UTF8.self)
      }
    }
    return answer
  }
}
