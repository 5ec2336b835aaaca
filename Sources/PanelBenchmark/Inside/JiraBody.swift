/// What Jira Cloud answers, in any extent.
///
/// Source: Jira Cloud REST API v3, "Get issue", with the Atlassian Document Format of a comment.
enum JiraBody {
  /// An issue with so many comments of a paragraph each, as JSON.
  static func issue(comments: Int) -> [UInt8] {
    let list = (0..<comments).map { comment($0) }.joined(separator: ",")
    let text = """
      {"id":"10001","key":"BULK-1","fields":{"summary":"Orders are not sent",\
      "issuetype":{"name":"Bug"},"status":{"name":"Open","statusCategory":{"key":"new"}},\
      "created":"2026-10-01T08:00:00.000+0000","updated":"2026-10-02T08:00:00.000+0000",\
      "comment":{"startAt":0,"maxResults":\(comments),"total":\(comments),"comments":[\(list)]}}}
      """
    return Array(text.utf8)
  }

  private static func comment(_ index: Int) -> String {
    """
    {"id":"\(20_000 + index)","author":{"accountId":"712020:\(index % 7)",\
    "displayName":"Person \(index % 7)","accountType":"atlassian","active":true},\
    "created":"2026-10-02T08:00:00.000+0000","updated":"2026-10-02T08:00:00.000+0000",\
    "jsdPublic":true,"body":{"type":"doc","version":1,"content":[{"type":"paragraph",\
    "content":[{"type":"text","text":"Comment \(index): accepted at nine, "},\
    {"type":"text","text":"not sent","marks":[{"type":"strong"}]},\
    {"type":"text","text":" to the warehouse for an hour, as it was on the day before."}]}]}}
    """
  }
}
