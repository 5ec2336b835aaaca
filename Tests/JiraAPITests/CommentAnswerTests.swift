import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

struct CommentAnswerTests {
  private func page(_ json: String, start: Int = 0) async throws -> CommentPage {
    let jira = ScriptedJira { _ in .success(.answer(json)) }
    return try await jira.client().directory.comments(.example, start)
  }

  @Test
  func `a comment has author, moments and text`() async throws {
    let page = try await page(
      #"""
      {"startAt": 100, "maxResults": 100, "total": 120, "comments": [
        {"id": 10002, "author": {"accountId": "a", "displayName": "Li Wei"},
         "created": "2026-03-02T10:15:00.000+0000", "updated": "2026-03-02T10:15:01.000+0000",
         "body": {"type": "doc", "content": [
           {"type": "paragraph", "content": [{"type": "text", "text": "Seen."}]}]}}]}
      """#,
      start: 100
    )

    let comment = try #require(page.comments.first)
    #expect(page.start == 100)
    #expect(page.total == 120)
    #expect(comment.id == "10002")
    #expect(comment.author?.displayName == "Li Wei")
    #expect(comment.created == Timestamp(seconds: 1_772_446_500))
    #expect(comment.updated == Timestamp(seconds: 1_772_446_501))
    #expect(comment.body.firstSpans == [TextSpan("Seen.")])
    #expect(comment.visibility == nil)
  }

  @Test(arguments: [
    (#""visibility":{"type":"role","value":"Administrators","identifier":null}"#, "Administrators"),
    (#""visibility":{"type":"group","identifier":"devs"}"#, "devs"),
    (#""jsdPublic":false"#, "internal"),
    (#""jsdPublic":true"#, nil),
    (#""visibility":null"#, nil),
  ])
  func `a comment that not everybody sees says who does`(
    _ member: String,
    _ visibility: String?
  ) async throws {
    let page = try await page(#"{"comments":[{"id":"1",\#(member)}]}"#)

    #expect(page.comments.map(\.visibility) == [visibility])
  }

  @Test(arguments: [
    (#"{"comments":[{"id":"1"}],"total":0}"#, 1, 1),
    (#"{"comments":[{"id":"1"},null,7],"total":3}"#, 1, 3),
    (#"{"comments":[{"id":"1"}]}"#, 1, nil),
    (#"[{"id":"1"},{"id":"2"}]"#, 2, nil),
    ("[]", 0, nil),
    (#"{"comments":[],"total":-4}"#, 0, 0),
    (#"{"comments":[],"startAt":9000000000000000000,"total":"5"}"#, 0, 5),
  ])
  func `a page is never said to be shorter than it is, nor to know what it does not say`(
    _ json: String,
    _ count: Int,
    _ total: Int?
  ) async throws {
    let page = try await page(json)

    #expect(page.comments.count == count)
    #expect(page.total == total)
  }

  @Test(arguments: [
    "{}", "7", "null", #""none""#, #"{"comments":null,"total":0}"#, #"{"comments":{}}"#,
    #"{"comments":[null,7]}"#, #"["a","b"]"#, "[{}]",
  ])
  func `what is no list of comments is not taken for an empty one`(_ json: String) async throws {
    await #expect(throws: ServiceFailure.unreadable(.jira, .malformed("no list of comments"))) {
      _ = try await page(json)
    }
  }

  @Test(arguments: [
    (#"{"comments":[{"id":"1"}],"total":120,"startAt":0}"#, 1, 120),
    (#"{"comments":[{"id":"1"}],"total":1,"startAt":0}"#, 1, 1),
    (#"{"comments":[{"id":"1"}]}"#, 1, nil),
    (#"[{"id":"1"},{"id":"2"}]"#, 2, nil),
    ("{}", 0, nil),
    ("null", 0, nil),
    (#"{"comments":[null],"total":1}"#, 0, nil),
  ])
  func `comments inside an issue may be cut, or stand without a page`(
    _ json: String,
    _ count: Int,
    _ total: Int?
  ) async throws {
    let issue = try await JiraDocument.issue(fields: #"{"comment":\#(json)}"#)

    #expect(issue.comments.count == count)
    #expect(issue.commentTotal == total)
  }
}
