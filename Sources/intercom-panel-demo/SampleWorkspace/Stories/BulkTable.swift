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

  /// The issue of a number from 1 on.
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
    return issue
  }
}
