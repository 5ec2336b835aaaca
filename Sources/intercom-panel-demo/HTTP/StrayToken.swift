/// A secret that came to another service than its own.
struct StrayToken: CustomStringConvertible {
  /// Whose secret it is.
  let owner: String
  /// Who got it.
  let receiver: String
  /// Method and path of the request.
  let request: String

  /// Looks whose secret a request carries; nil when it is the receiver's own or unknown.
  init?(in request: SampleRequest, to receiver: String) {
    guard let header = request.header("Authorization"),
      let owner = DemoCredentials.owner(ofAuthorization: header), owner != receiver
    else { return nil }
    self.owner = owner
    self.receiver = receiver
    self.request = "\(request.method) /\(request.path.joined(separator: "/"))"
  }

  /// One line without the secret.
  var description: String { "stray token: \(receiver) got that of \(owner): \(request)" }
}
