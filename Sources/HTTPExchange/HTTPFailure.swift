/// Why an exchange brought no answer.
///
/// Texts come from the transport and are for people; they never hold a header or a body.
public enum HTTPFailure: Error, Sendable, Hashable {
  /// The address is not one that may be asked.
  case badURL(String)
  /// The name of the host could not be resolved.
  case unknownHost(String)
  /// Nobody listens there, or the network does not lead there.
  case refused(String)
  /// Certificate or handshake.
  case insecure(String)
  /// A proxy is in the way.
  case proxy(String)
  /// The time allowed is over.
  case timedOut
  /// The connection broke before or within the answer.
  case connectionLost
  /// The answer is shorter than it said.
  case truncated
  /// The decoded body is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// The compressed body cannot be decompressed.
  case badEncoding
  /// More redirects than allowed.
  case tooManyRedirects
  /// The service allows no more requests until the moment, in seconds since 1970; nil when it did
  /// not say.
  case rateLimited(until: Int64?)
  /// The task was cancelled.
  case cancelled
  /// The transport cannot work at all, such as a missing library.
  case unusable(String)
  /// Anything else, in the transport's words.
  case other(String)
}
