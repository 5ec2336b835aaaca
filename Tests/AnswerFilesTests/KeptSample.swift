import HTTPExchange
import TestSupport

@testable import AnswerFiles

/// A folder for answers, and answers to put into it.
struct KeptSample {
  /// 2027-01-15 08:00 UTC.
  static let now: Int64 = 1_800_000_000
  static let request = HTTPRequest(
    url: "https://acme.atlassian.net/rest/api/3/issue/DEMO-1",
    headers: [HTTPHeader("X-Secret", "field-value")],
    authorization: Authorization("Bearer very-secret")
  )

  let scratch: ScratchFolder
  let folder: AnswerFolder

  /// A folder that is not there yet.
  init(limits: AnswerFolder.Limits = AnswerFolder.Limits()) throws {
    scratch = try ScratchFolder()
    folder = AnswerFolder(path: scratch.path("cache/kept"), limits: limits)
  }

  /// The answers of a scope.
  func answers(_ scope: String...) -> KeptAnswers {
    KeptAnswers(folder: folder, scope: scope)
  }

  /// The names of the files.
  var names: [String] { scratch.names(in: "cache/kept") }

  /// The path of a file from the scratch folder on.
  func place(_ name: String) -> String { "cache/kept/" + name }

  /// The one file with an answer.
  var answerName: String? { names.first { $0.hasSuffix(".answer1") } }

  static func answer(_ text: String, status: Int = 200) -> HTTPResponse {
    HTTPResponse(status: status, body: Array(text.utf8))
  }
}
