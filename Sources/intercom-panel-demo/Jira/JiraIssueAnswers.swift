/// Writes issues and what belongs to them as Jira does.
struct JiraIssueAnswers {
  /// Which Jira answers.
  let deployment: JiraDeployment
  /// What is known, and when ages count from.
  let workspace: SampleWorkspace
  /// Scheme, host and port for the addresses in the answer.
  let site: String

  /// Turns ages into times.
  var clock: SampleClock { workspace.clock }

  private static let propertyKey = "intercom.conversation.links"
  private static let embeddedComments = 100

  /// The answer of `GET /issue/{key}`, with the fields, names and properties asked for.
  func issue(_ issue: SampleIssue, request: SampleRequest) -> SampleAnswer {
    let ids = JiraFields.requested(request.names("fields"))
    let expanded = request.names("expand")
    let properties = request.names("properties")
    var answer = shape(issue, fields: ids, properties: properties)
    if expanded.contains("names") { answer = answer.adding(["names": JiraFields.names(ids)]) }
    if expanded.contains("schema") { answer = answer.adding(["schema": JiraFields.schemas(ids)]) }
    return .json(answer)
  }

  /// An issue with the given fields and properties.
  func shape(_ issue: SampleIssue, fields: [String], properties: [String]) -> JSON {
    let shape: JSON = [
      "expand": "renderedFields,names,schema,operations,editmeta,changelog",
      "id": .text(Self.id(issue)),
      "self": "\(site)/rest/api/\(deployment.version)/issue/\(Self.id(issue))",
      "key": .text(issue.key),
      "fields": .object(fields.map { JSON.Member(name: $0, value: field($0, of: issue)) }),
    ]
    guard !properties.isEmpty else { return shape }
    let isAsked = properties.contains(Self.propertyKey) || properties.contains("*all")
    guard isAsked, let value = propertyValue(issue) else {
      return shape.adding(["properties": [:]])
    }
    let property = JSON.Member(name: Self.propertyKey, value: value)
    return shape.adding(["properties": .object([property])])
  }

  /// The number Jira gives the issue.
  static func id(_ issue: SampleIssue) -> String {
    String(issue.number)
  }

  /// The answer of `GET /issue/{key}/comment`.
  func comments(_ issue: SampleIssue, request: SampleRequest) -> SampleAnswer {
    let order = request.query["orderBy"] ?? "created"
    guard ["created", "-created", "+created"].contains(order) else {
      let message: JSON = "orderBy must be one of: created, -created, +created"
      return .json(["errorMessages": [message], "errors": [:]], status: 400)
    }
    let unasked = deployment == .cloud ? 100 : 1_048_576
    let most = deployment == .cloud ? 5_000 : 1_048_576
    let start = max(0, request.number("startAt") ?? 0)
    let size = min(most, max(0, request.number("maxResults") ?? unasked))
    let indices = (0..<issue.comments.count).dropFirst(start).prefix(size)
    let last = issue.comments.count - 1
    return .json(
      commentPage(
        issue,
        indices: indices.map { order == "-created" ? last - $0 : $0 },
        start: start,
        size: size
      )
    )
  }

  /// The answer of `GET /issue/{key}/remotelink`.
  func remoteLinks(_ issue: SampleIssue) -> JSON {
    .array(
      issue.remoteLinks.enumerated().map { index, link in
        let shape: JSON = [
          "id": .integer(10_000 + index),
          "self": "\(site)/rest/api/\(deployment.version)/issue/\(issue.key)/remotelink",
          "object": ["title": .text(link.title), "url": .text(link.address)],
        ]
        guard let relationship = link.relationship else { return shape }
        return shape.adding(["relationship": .text(relationship)])
      }
    )
  }

  /// The answer of `GET /issue/{key}/properties`.
  func propertyKeys(_ issue: SampleIssue) -> JSON {
    let path = "\(site)/rest/api/\(deployment.version)/issue/\(issue.key)/properties"
    let keys: [JSON] = [
      ["key": .text(Self.propertyKey), "self": "\(path)/\(Self.propertyKey)"]
    ]
    return ["keys": .array(propertyValue(issue) == nil ? [] : keys)]
  }

  /// The answer of `GET /issue/{key}/properties/{key}`.
  func property(_ issue: SampleIssue, key: String) -> SampleAnswer {
    guard key == Self.propertyKey, let value = propertyValue(issue) else {
      let message: JSON = "The property with key \(key) does not exist."
      return .json(["errorMessages": [message], "errors": [:]], status: 404)
    }
    return .json(["key": .text(key), "value": value])
  }

  private func propertyValue(_ issue: SampleIssue) -> JSON? {
    switch issue.linkProperty {
    case nil: nil
    case .current(let ids):
      ["count": .integer(ids.count), "conversationIds": .texts(ids)]
    case .legacy(let ids): .array(ids.map { ["id": .text($0)] })
    }
  }

  /// The newest comments, as the issue itself carries them.
  func embeddedComments(_ issue: SampleIssue) -> JSON {
    let count = issue.comments.count
    let indices = (0..<count).suffix(Self.embeddedComments)
    return commentPage(issue, indices: Array(indices), start: 0, size: indices.count)
  }

  private func commentPage(
    _ issue: SampleIssue,
    indices: [Int],
    start: Int,
    size: Int
  ) -> JSON {
    [
      "comments": .array(indices.map { comment(issue.comments.comment($0), index: $0) }),
      "maxResults": .integer(size), "startAt": .integer(start),
      "total": .integer(issue.comments.count),
    ]
  }

  private func comment(_ comment: SampleComment, index: Int) -> JSON {
    let author = deployment.account(comment.author, site: site)
    let shape: JSON = [
      "id": .text(String(20_000 + index)), "author": author, "updateAuthor": author,
      "body": body(comment.body),
      "created": clock.jira(comment.age), "updated": clock.jira(comment.age),
      "jsdPublic": .flag(comment.role == nil),
    ]
    guard let role = comment.role else { return shape }
    return shape.adding([
      "visibility": ["type": "role", "value": .text(role), "identifier": .text(role)]
    ])
  }
}
