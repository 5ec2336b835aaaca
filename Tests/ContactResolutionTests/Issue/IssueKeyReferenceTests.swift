import ContactResolution
import Testing

@Suite struct IssueKeyReferenceTests {
  private static let site = "https://acme.atlassian.net"

  @Test(arguments: [
    "PROJ-142", " proj-142\n", "\(site)/browse/PROJ-142", "\(site)/browse/proj-142/",
    "\(site)/browse/PROJ-142?focusedCommentId=10#c10",
    "http://jira.example.com/jira/browse/PROJ-142",
    "acme.atlassian.net/browse/PROJ-142", "localhost:8080/browse/PROJ-142",
    "\(site)/jira/software/c/projects/PROJ/issues/PROJ-142?filter=all",
    "\(site)/projects/PROJ/issues/PROJ-142/", "\(site)/browse/PROJ-142/attachments",
    "\(site)/jira/software/projects/PROJ/boards/1?selectedIssue=PROJ-142&view=x",
    "\(site)/jira/boards/1?quick=2&selectedIssue=PROJ-142#top",
    "\(site)/jira/servicedesk/projects/PROJ/queues/custom/3/PROJ-142",
    "\(site)/servicedesk/customer/portal/4/PROJ-142", "HTTPS://ACME.atlassian.net/browse/PROJ-142",
  ])
  func `a key is found in itself and in its URLs`(_ text: String) {
    #expect(IssueKey(reference: text)?.text == "PROJ-142")
  }

  @Test func `the selected issue counts more than the path`() {
    let text = "\(Self.site)/browse/PROJ-1?selectedIssue=PROJ-2"

    #expect(IssueKey(reference: text)?.text == "PROJ-2")
  }

  @Test(arguments: [
    "", "PROJ", "142", "PROJ-", "PROJ-1 PROJ-2", "\(site)", "\(site)/browse/",
    "\(site)/browse/PROJ",
    "https://PROJ-142", "ana@PROJ-142", "foo/PROJ-142", "ftp://acme.example/browse/PROJ-142",
    "\(site)/jira/boards/1?other=PROJ-142", "\(site)/x#PROJ-142", "\(site)/browse/PROJ 142",
    "https://me@acme.example/browse/PROJ-142", "\(site)/browse/PRÖJ-142", "/browse/PROJ-142",
  ])
  func `other texts hold no key`(_ text: String) {
    #expect(IssueKey(reference: text) == nil)
  }
}
