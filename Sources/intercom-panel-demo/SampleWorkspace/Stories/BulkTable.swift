/// Issues made by the thousand, for a long list.
enum BulkTable {
  private static let subjects = [
    "Export of invoices", "Search in the archive", "Mobile layout of the cart",
    "Webhook for refunds", "Password reset mail", "Import of customers", "Tax rate of Norway",
  ]
  private static let troubles = [
    "times out", "shows yesterday's figures", "ignores the filter", "is cut off at the end",
    "fails on the first try", "needs two clicks",
  ]
  private static let people: [SampleAccount] = [.wei, .nora, .tomas, .ana, .yuki]
  private static let priorities = ["Low", "Medium", "High"]

  private static let conversations = [101, 102, 103, 104, 120, 130, 301, 302, 901, 902]

  /// The issue of a number from 1 on; every fifth has conversations.
  static func issue(_ number: Int) -> SampleIssue {
    var issue = SampleIssue(
      summary: subjects[number % subjects.count] + " " + troubles[number % troubles.count]
    )
    issue.key = "BULK-\(number)"
    issue.shows = "one of many"
    issue.type = number % 3 == 0 ? "Task" : "Bug"
    issue.status = SampleStatus.allCases[number % 4]
    issue.priority = priorities[number % 3]
    issue.reporter = people[number % 5]
    issue.assignee = people[number % 4]
    issue.created = .hours(number)
    issue.updated = .minutes(number * 7)
    issue.description = ["Number \(number) of ten thousand."]
    if number % 5 == 0 {
      let first = number / 5
      let named = (0...first % 3).map { conversations[(first + $0) % conversations.count] }
      issue.linkProperty = .current(named.map { SampleConversation.id($0) })
      issue.conversationCount = named.count
    }
    return issue
  }
}
