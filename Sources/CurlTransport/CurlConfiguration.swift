/// How libcurl is used.
public struct CurlConfiguration: Sendable, Equatable {
  /// The file of the shared library, as the dynamic loader finds it.
  public var library = "libcurl.so.4"
  /// How many connections to one host may be open at once; where they carry one request each, the
  /// callers' own limits should be lower.
  public var connectionsPerHost = 80
  /// How many connections are kept open when nothing is under way on them.
  public var idleConnections = 16
  /// A file of certificates to trust instead of the system's; nil for the system's.
  public var certificateFile: String?
  /// A proxy instead of the environment's; nil for the environment's.
  public var proxy: String?
  /// The `User-Agent` of requests that bring none.
  public var userAgent = "intercom-panel"

  /// Makes a configuration.
  ///
  /// Of the environment, `CURL_CA_BUNDLE` and then `SSL_CERT_FILE` name the certificate file.
  public init(environment: [String: String] = [:]) {
    let names = ["CURL_CA_BUNDLE", "SSL_CERT_FILE"]
    certificateFile = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
  }
}
