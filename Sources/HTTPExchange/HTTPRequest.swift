/// One request, as a value.
public struct HTTPRequest: Sendable, Equatable {
  /// The verb, such as `GET`.
  public var method: String
  /// The whole address, percent-encoded, with `https`, or `http` for loopback.
  public var url: String
  /// Header fields by name, without the authorization; sent as they are.
  public var headers: [HTTPHeader]
  /// The value of the `Authorization` field, never sent to another host; nil for none.
  public var authorization: Authorization?
  /// The body; nil for none.
  public var body: [UInt8]?
  /// How long each part may take and how large the answer may be.
  public var limits: Limits
  /// Whether sending it twice does no more than sending it once, so that it may be retried.
  public var isRepeatable: Bool

  /// Bounds of an exchange.
  public struct Limits: Sendable, Equatable {
    /// Time for name look-up, connection and handshake.
    public var connect: Duration
    /// Time for the whole exchange.
    public var total: Duration
    /// Largest decoded body, in bytes.
    public var bodyBytes: Int

    /// Bounds that suit both services: 10 s to connect, 30 s in all, 32 MiB.
    public static let standard = Limits(
      connect: .seconds(10),
      total: .seconds(30),
      bodyBytes: 32 << 20
    )

    /// Makes bounds.
    public init(connect: Duration, total: Duration, bodyBytes: Int) {
      self.connect = connect
      self.total = total
      self.bodyBytes = bodyBytes
    }
  }

  /// Makes a request; without a word on it, only a `GET` is repeatable.
  public init(
    method: String = "GET",
    url: String,
    headers: [HTTPHeader] = [],
    authorization: Authorization? = nil,
    body: [UInt8]? = nil,
    limits: Limits = .standard,
    isRepeatable: Bool? = nil
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.authorization = authorization
    self.body = body
    self.limits = limits
    self.isRepeatable = isRepeatable ?? (method == "GET")
  }
}

/// One header field.
public struct HTTPHeader: Sendable, Hashable {
  /// The field's name; compared without regard to case.
  public var name: String
  /// The field's value, without surrounding blanks.
  public var value: String

  /// Makes a field.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
