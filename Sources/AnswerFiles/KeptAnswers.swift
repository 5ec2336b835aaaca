public import HTTPExchange

/// The kept answers of one scope: nobody with another one gets to see them.
public struct KeptAnswers: Sendable {
  /// Where they are.
  public let folder: AnswerFolder
  private let scope: String

  /// An answer, and when it came.
  public struct Answer: Sendable, Equatable {
    /// The answer: its status, its body, and a `Link` field if it had one.
    public var response: HTTPResponse
    /// When it came, in seconds since 1970.
    public var moment: Int64
  }

  /// Refusals with a larger body than this, in bytes, are no service's words.
  private static let refusalBytes = 1 << 16
  /// How far ahead of ours the clock may have been that an answer was kept by, in seconds.
  private static let clockTolerance: Int64 = 300

  /// Takes the part of a folder that is named by all the scope's words together: who asks whom.
  ///
  /// The words are written into the files, so none of them may be a secret.
  public init(folder: AnswerFolder, scope words: [String]) {
    self.folder = folder
    scope = words.map { "\($0.utf8.count) \($0)" }.joined(separator: " ")
  }

  /// Whether answers to the request may be kept: it changes nothing.
  public static func concerns(_ request: HTTPRequest) -> Bool {
    request.isRepeatable || request.method == "GET"
  }

  /// Keeps an answer, or forgets the one that was kept, as its status demands.
  ///
  /// An answer with what was asked for is kept; so is the word that it is not there (404, 410) or
  /// not for us (403), in place of what was kept; but a page for people, which may be a proxy's,
  /// takes the place of such a page alone. After a refused token (401) nothing is kept. Any other
  /// status says nothing about what was kept. `moment` is in seconds since 1970.
  public func keep(_ response: HTTPResponse, to request: HTTPRequest, at moment: Int64) {
    guard Self.concerns(request) else { return }
    switch response.status {
    case 200:
      guard response.holdsJSON else { return }
      keep(response, to: request, limit: folder.limits.answerBytes, at: moment)
    case 403, 404, 410:
      let earlier = response.isWebPage ? answer(to: request, now: moment)?.response : nil
      guard earlier?.isWebPage ?? true else { return }
      keep(response, to: request, limit: Self.refusalBytes, at: moment)
    case 401: forget(request)
    default: return
    }
  }

  /// The kept answer to a request; nil when there is none, or none that is young enough.
  ///
  /// A damaged one is removed. `now` is in seconds since 1970.
  public func answer(to request: HTTPRequest, now: Int64) -> Answer? {
    guard Self.concerns(request), let folder = folder.usable(makes: false) else { return nil }
    let key = AnswerKey(scope: scope, request: request)
    let limit = AnswerFile.headLength + key.bytes.count + self.folder.limits.answerBytes + (1 << 16)
    let name = key.fileName
    guard let file = folder.read(name, limit: limit) else { return nil }
    guard let response = AnswerFile.response(in: file.bytes, key: key) else {
      folder.remove(name)
      return nil
    }
    guard now - file.moment <= self.folder.limits.age, file.moment - now <= Self.clockTolerance
    else { return nil }
    return Answer(response: response, moment: min(file.moment, now))
  }

  /// Forgets what was kept of a request.
  public func forget(_ request: HTTPRequest) {
    folder.usable(makes: false)?.remove(AnswerKey(scope: scope, request: request).fileName)
  }

  private func keep(
    _ response: HTTPResponse,
    to request: HTTPRequest,
    limit: Int,
    at moment: Int64
  ) {
    guard response.body.count <= limit else { return forget(request) }
    let key = AnswerKey(scope: scope, request: request)
    let bytes = AnswerFile.bytes(key: key, response: response)
    let hash = AnswerHash(key.bytes).text
    let name = hash + FileKind.answerEnding
    guard let open = folder.usable(makes: true),
      !open.renew(name, bytes, head: AnswerFile.headLength, at: moment)
    else { return }
    if open.write(bytes, to: name, draft: hash + DraftName.ending(), at: moment) {
      folder.note(written: bytes.count)
    } else {
      // Perhaps somebody removed the folder; what is kept in it meanwhile stays.
      folder.reopen()
    }
  }
}

extension HTTPResponse {
  /// Whether the body looks like one whole JSON value that is no mere word: its ends say so.
  ///
  /// What a login page or a proxy says in place of a service is not kept.
  fileprivate var holdsJSON: Bool {
    let first = body.first { $0 > 0x20 }
    let last = body.last { $0 > 0x20 }
    return first == UInt8(ascii: "{") && last == UInt8(ascii: "}")
      || first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
  }
}
