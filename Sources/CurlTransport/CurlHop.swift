import HTTPExchange

/// One request of a chain of redirects.
struct CurlHop: Sendable {
  /// More redirects are a loop.
  static let maximumRedirects = 5
  /// Fields that may go to another origin: they hold no secrets.
  private static let harmlessFields = ["accept", "accept-language", "user-agent"]

  var request: HTTPRequest
  let origin: HTTPOrigin

  /// The request that the answer redirects to; nil when the answer is the final one.
  ///
  /// Another host is never asked: what it answers would be believed to come from the first.
  func following(_ answer: CurlAnswer, remaining: Duration) -> CurlHop? {
    guard request.method == "GET" || request.method == "HEAD",
      [301, 302, 303, 307, 308].contains(answer.response.status), let url = answer.redirect,
      let target = try? HTTPOrigin(url: url), origin.mayRedirect(to: target, request.method)
    else { return nil }
    var next = request
    next.url = url
    next.limits.total = remaining
    if target != origin {
      next.authorization = nil
      next.headers.removeAll { !Self.harmlessFields.contains($0.name.lowercased()) }
    }
    return CurlHop(request: next, origin: target)
  }
}

extension HTTPOrigin {
  fileprivate func mayRedirect(to target: HTTPOrigin, _ method: String) -> Bool {
    target == self || (method == "GET" && host == target.host && !isEncrypted && target.isEncrypted)
  }
}
