internal import ContactResolution
internal import HTTPExchange

/// Every status that is no success, with whatever stands in its body.
enum StatusFaultTable {
  static let all: [ServiceFault] = everyStatus + everyBody

  /// One answer of each status that is not told by a page or a place.
  private static let everyStatus: [ServiceFault] =
    (Array(300...599) + [0, 100, 199, 600, 999]).filter { ![429, 511].contains($0) }
    .map { fault($0, named: "", #"{"errors":[]}"#) }

  /// What a service, a gateway or a framework may put beside a status.
  private static let bodies: [(name: String, text: String)] = [
    ("nothing", ""),
    ("words of Jira", #"{"errorMessages":["It is <b>so</b>."],"errors":{"a":"Odd."}}"#),
    (
      "words of Intercom",
      #"{"type":"error.list","request_id":null,"errors":[{"code":"odd","message":null}]}"#
    ),
    ("words of a gateway", #"{"code":1,"message":"No.\u0000\u001b[31m"}"#),
    ("plain words", "Something is odd.\n\n"),
    ("null", "null"), ("a list", "[[[]]]"), ("a number", "-0"),
    ("half a document", "{\"errors\":["),
    ("odd errors", #"{"errors":{"a":{},"b":null},"errorMessages":[7,null,{}],"message":[]}"#),
    ("10,000 levels", FaultBody.nested(10_000)),
    ("a long text", String(repeating: "word ", count: 40_000)),
  ]

  private static let everyBody: [ServiceFault] =
    [400, 401, 402, 403, 404, 405, 407, 408, 409, 410, 413, 422, 451, 500, 502, 503, 504, 529]
    .flatMap { status in bodies.map { fault(status, named: " with \($0.name)", $0.text) } }
    + [400, 401, 403, 410, 422, 500, 502, 503].map {
      fault($0, named: " with a page", FaultBody.page)
    }

  private static func fault(_ status: Int, named name: String, _ text: String) -> ServiceFault {
    let response = HTTPResponse.of(status, [:], text)
    return ServiceFault(
      "status \(status)\(name)",
      row(status),
      .answer(response),
      failure: { failure($0, status) },
      attempts: [408, 502, 503, 504].contains(status) ? 3 : 1,
      wire: .answering(response)
    )
  }

  private static func row(_ status: Int) -> FaultRow {
    switch status {
    case 300..<400: .redirect
    case 401: .unauthorized
    case 403: .forbidden
    case 404: .notFound
    case 407: .proxy
    case 408: .requestTimeout
    case 502, 503, 504: .busy
    case 400..<500: .rejected
    default: .unavailable
    }
  }

  private static func failure(_ service: Service, _ status: Int) -> ServiceFailure {
    switch status {
    case 300..<400: .unreadable(service, .redirect(to: ""))
    case 401: .unauthorized(service, detail: "")
    case 403: .forbidden(service, detail: "")
    case 404: .notFound(service)
    case 407: .unreachable(service, .proxy(""))
    case 408: .timedOut(service)
    case 400..<500: .rejected(service, detail: "")
    default: .unavailable(service, status: status)
    }
  }
}
