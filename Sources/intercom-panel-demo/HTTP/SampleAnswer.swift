import FlyingFox
import Foundation

/// What a sample service answers.
struct SampleAnswer: Sendable {
  /// The HTTP status.
  var status: Int
  /// The headers save those that the server adds by itself.
  var headers: [String: String]
  /// The body as sent.
  var body: Data
  /// How the body is sent.
  var delivery = Delivery.whole

  /// How a body reaches the client.
  enum Delivery: Sendable {
    case whole
    /// Half of the announced bytes, then the connection is closed.
    case cut
    /// The body behind so many blanks, which JSON allows.
    case padded(count: Int)
  }

  /// Answers JSON.
  static func json(
    _ body: JSON,
    status: Int = 200,
    headers: [String: String] = [:]
  ) -> SampleAnswer {
    .bytes(Data(body.bytes), status: status, headers: headers)
  }

  /// Answers JSON that was written before.
  static func bytes(
    _ body: Data,
    status: Int = 200,
    headers: [String: String] = [:]
  ) -> SampleAnswer {
    let type = ["Content-Type": "application/json;charset=UTF-8"]
    return SampleAnswer(status: status, headers: type.merging(headers) { $1 }, body: body)
  }

  /// Answers text of another type.
  static func text(
    _ body: String,
    type: String,
    status: Int,
    headers: [String: String] = [:]
  ) -> SampleAnswer {
    let type = ["Content-Type": type]
    return SampleAnswer(
      status: status,
      headers: type.merging(headers) { $1 },
      body: Data(body.utf8)
    )
  }

  /// The answer as the server sends it.
  var response: HTTPResponse {
    HTTPResponse(
      statusCode: HTTPStatusCode(status, phrase: Self.phrase(status)),
      headers: HTTPHeaders(
        Dictionary(headers.map { (HTTPHeader($0.key), $0.value) }) { $1 }
      ),
      body: sequence
    )
  }

  private var sequence: HTTPBodySequence {
    switch delivery {
    case .whole: HTTPBodySequence(data: body, suggestedBufferSize: 1 << 18)
    case .cut:
      HTTPBodySequence(
        from: PartialBody(start: body.prefix(body.count / 2), padding: 0, isBroken: true),
        count: body.count
      )
    case .padded(let count):
      HTTPBodySequence(
        from: PartialBody(start: body, padding: count, isBroken: false),
        count: count + body.count,
        suggestedBufferSize: 1 << 18
      )
    }
  }

  private static func phrase(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 410: "Gone"
    case 422: "Unprocessable Entity"
    case 429: "Too Many Requests"
    default: "Internal Server Error"
    }
  }
}
