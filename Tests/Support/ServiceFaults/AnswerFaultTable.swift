internal import ContactResolution
internal import HTTPExchange
internal import TestSupport

/// Answers that come whole, and are not what was asked for.
enum AnswerFaultTable {
  static let all: [ServiceFault] =
    lengths + encodings + noHTTP + pages + redirects + texts + shapes + harmless

  private static let lengths: [ServiceFault] = [
    ServiceFault(
      "length too short",
      .cutShort,
      .answer(HTTPResponse(status: 200, body: Array("{\"id\": \"1\"".utf8))),
      failure: { .unreadable($0, .truncated) },
      wire: .sending("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"id\": \"1\", \"key\": 2}")
    ),
    badLength("negative length", "Content-Length: -1"),
    badLength("length that is no number", "Content-Length: many"),
  ]

  private static let encodings: [ServiceFault] = [
    badEncoding("no gzip", "gzip", Array("this is no gzip at all".utf8)),
    badEncoding(
      "gzip of a wrong sum",
      "gzip",
      Gzip.stored("{}").dropLast(8) + [1, 2, 3, 4, 2, 0, 0, 0]
    ),
    badEncoding("damaged gzip", "gzip", Array(Gzip.stored("{}").prefix(10)) + [7, 7, 7, 7]),
    badEncoding("unknown packing", "zip", Array("PK".utf8)),
  ]

  private static let noHTTP: [ServiceFault] = [
    ServiceFault(
      "no HTTP",
      .noHTTP,
      .failure(.other("The host does not speak HTTP.")),
      failure: { .unreachable($0, .other("")) },
      wire: .sending("SSH-2.0-OpenSSH_9.2\r\n")
    ),
    ServiceFault(
      "fields without end",
      .noHTTP,
      .failure(.other("The answer's header is too large.")),
      failure: { .unreachable($0, .other("")) },
      wire: .server { _, connection in
        connection.send("HTTP/1.1 200 OK\r\n")
        connection.sendEndlessly(Array("X-Field: \(String(repeating: "a", count: 5000))\r\n".utf8))
      }
    ),
  ]

  private static let pages: [ServiceFault] = [
    page("page with 200", 200, ["Content-Type": "text/html"], FaultBody.page),
    page("page called JSON", 200, ["Content-Type": "application/json"], "\n\n" + FaultBody.page),
    page("page that begins with words", 200, ["Content-Type": "text/html"], "Please log in"),
    page("page behind a mark", 200, [:], "\u{FEFF}" + FaultBody.page),
    page("page with 404", 404, ["Content-Type": "text/html"], FaultBody.page),
    ServiceFault(
      "login wanted",
      .loginWanted,
      .answer(.of(511, ["Content-Type": "text/html"], FaultBody.page)),
      failure: { .unreachable($0, .loginWanted) },
      wire: .answering(.of(511, ["Content-Type": "text/html"], FaultBody.page))
    ),
  ]

  private static let redirects: [ServiceFault] = [
    redirect("portal", 302, "http://portal.example.com/?back=here", to: "portal.example.com"),
    redirect("other host", 301, "https://moved.example.com/rest", to: "moved.example.com"),
    redirect("other host, method kept", 308, "https://moved.example.com/", to: "moved.example.com"),
    redirect("host by scheme of here", 307, "//moved.example.com/a", to: "moved.example.com"),
    redirect("other scheme", 302, "ftp://127.0.0.1/", to: ""),
    redirect("no place", 302, nil, to: ""),
    redirect("many choices", 300, nil, to: ""),
    redirect("not changed", 304, nil, to: ""),
    ServiceFault(
      "circle",
      .redirectLoop,
      .failure(.tooManyRedirects),
      failure: { .unreachable($0, .other("")) },
      wire: .server { $1.answer(302, fields: ["Location": "/again"]) }
    ),
  ]

  private static let texts: [ServiceFault] = [
    unreadable("no body", .empty, "", .empty),
    ServiceFault(
      "no content",
      .empty,
      .answer(.of(204, [:], "")),
      failure: { .unreadable($0, .empty) },
      wire: .answering(.of(204, [:], ""))
    ),
    unreadable("blanks", .empty, " \r\n\t", .empty),
    unreadable("half a document", .cutJSON, "{\"id\": \"1\", \"fields\": {", .truncated),
    unreadable("half a text", .cutJSON, "{\"id\": \"1", .truncated),
    unreadable("words", .noJSON, "OK", .malformed("")),
    unreadable("two documents", .noJSON, "{}{}", .malformed("")),
    unreadable("bytes", .noJSON, "\u{1}\u{2}\u{3}", .malformed("")),
    unreadable("10,000 levels", .tooDeep, FaultBody.nested(10_000), .malformed("")),
    unreadable(
      "10,000 open levels",
      .tooDeep,
      String(repeating: "{\"a\":[", count: 5_000),
      .malformed("")
    ),
  ]

  private static let shapes: [ServiceFault] = FaultBody.oddValues.map { value in
    unreadable("\(value) in place of all", .wrongShape, value, .malformed(""))
  }

  private static let harmless: [ServiceFault] = [
    altered("bytes that are no UTF-8") {
      [0x22, 0x6F, 0x22, 0x3A, 0x22, 0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x22]
    },
    altered("half a surrogate pair") { Array(#""odd":"\uD83D \uDE00""#.utf8) },
    altered("names that come twice") {
      Array(#""id":7,"key":[],"data":5,"fields":null,"type":{}"#.utf8)
    },
    altered("numbers beyond 64 bits") {
      Array(#""odd":[99999999999999999999,-1e999999,0.1e-99999]"#.utf8)
    },
    altered("a deep unknown member") { Array("\"odd\":\(FaultBody.nested(200))".utf8) },
  ]

  private static func badLength(_ name: String, _ field: String) -> ServiceFault {
    ServiceFault(
      name,
      .badLength,
      .failure(.other("The host does not speak HTTP.")),
      failure: { .unreachable($0, .other("")) },
      wire: .sending("HTTP/1.1 200 OK\r\n\(field)\r\n\r\n{}")
    )
  }

  private static func badEncoding(
    _ name: String,
    _ encoding: String,
    _ body: [UInt8]
  ) -> ServiceFault {
    ServiceFault(
      name,
      .badEncoding,
      .failure(.badEncoding),
      failure: { .unreadable($0, .malformed("")) },
      wire: .server { $1.answer(fields: ["Content-Encoding": encoding], body: body) }
    )
  }

  private static func page(
    _ name: String,
    _ status: Int,
    _ fields: [String: String],
    _ text: String
  ) -> ServiceFault {
    ServiceFault(
      name,
      .webPage,
      .answer(.of(status, fields, text)),
      failure: { .unreadable($0, .webPage) },
      wire: .answering(.of(status, fields, text))
    )
  }

  private static func redirect(
    _ name: String,
    _ status: Int,
    _ place: String?,
    to host: String
  ) -> ServiceFault {
    let response = HTTPResponse.of(status, place.map { ["Location": $0] } ?? [:], "")
    return ServiceFault(
      name,
      .redirect,
      .answer(response),
      failure: { .unreadable($0, .redirect(to: host)) },
      wire: .answering(response)
    )
  }

  private static func unreadable(
    _ name: String,
    _ row: FaultRow,
    _ text: String,
    _ problem: ServiceFailure.AnswerProblem
  ) -> ServiceFault {
    ServiceFault(
      name,
      row,
      .answer(.of(200, [:], text)),
      failure: { .unreadable($0, problem) },
      wire: .answering(.of(200, [:], text))
    )
  }

  private static func altered(_ name: String, _ members: () -> [UInt8]) -> ServiceFault {
    let members = members()
    return ServiceFault(
      name,
      .harmless,
      .altered { right in
        var response = right
        response.body = FaultBody.prefixing(members, right.body)
        return response
      },
      failure: nil
    )
  }
}

extension HTTPResponse {
  /// An answer of text.
  static func of(_ status: Int, _ fields: [String: String], _ text: String) -> HTTPResponse {
    HTTPResponse(
      status: status,
      headers: fields.map { HTTPHeader($0.key, $0.value) },
      body: Array(text.utf8)
    )
  }
}
