import CCurl
public import HTTPExchange

extension CurlTransport {
  /// Loads the library and says its version and those of what it uses, such as
  /// `libcurl/8.14.1 OpenSSL/3.5.1`; throws `.unusable` with the loader's words.
  public static func libraryVersion(of library: String) throws(HTTPFailure) -> String {
    var version = [CChar](repeating: 0, count: 512)
    var problem = [CChar](repeating: 0, count: 512)
    // Both arrays outlive the call.
    let isLoaded = unsafe CCurlVersion(
      library,
      &version,
      version.count,
      &problem,
      problem.count
    )
    guard isLoaded else { throw .unusable(text(problem)) }
    return text(version)
  }

  private static func text(_ characters: [CChar]) -> String {
    let bytes = characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
