/// One answer, as a value.
public struct HTTPResponse: Sendable, Equatable {
  /// The status code.
  public var status: Int
  /// The fields of the last answer of a chain of redirects, in order.
  public var headers: [HTTPHeader]
  /// The body, decompressed.
  public var body: [UInt8]

  /// Makes an answer.
  public init(status: Int, headers: [HTTPHeader] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The first field of the name, whatever its case; nil when there is none.
  public func header(_ name: String) -> String? {
    let wanted = name.lowercased()
    return headers.first { $0.name.lowercased() == wanted }?.value
  }
}
