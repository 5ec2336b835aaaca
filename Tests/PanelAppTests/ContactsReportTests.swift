import ContactResolution
import HTTPExchange
import PanelModel
import TestSupport
import Testing
import TextTerminal

@testable import PanelApp

@Suite struct ContactsReportTests {
  @Test(arguments: [
    ("Ryan Lee", "Ryan Lee"), ("Lee, Ryan", "\"Lee, Ryan\""),
    ("\"Rye\" Lee", "\"\"\"Rye\"\" Lee\""),
    ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""), ("+353 1", "'+353 1"), ("-1", "'-1"),
    ("@SUM(A1)", "'@SUM(A1)"), ("=\u{301}1", "'=\u{301}1"), ("＝1+1", "'＝1+1"),
    ("\u{200B}=1", "'=1"), ("a=1", "a=1"), ("two\nlines", "two lines"),
    ("\u{1B}[31mred", "\u{FFFD}[31mred"), ("\t=1", " =1"), ("山田 由紀", "山田 由紀"), ("", ""),
    ("x\"\u{301},=1", "\"x\"\"\u{301},=1\""), ("a,\u{301}b", "\"a,\u{301}b\""),
    ("\"\u{301}", "\"\"\"\u{301}\""),
  ])
  func `a value of the CSV is quoted where it must be and is no formula`(
    _ name: String,
    _ written: String
  ) throws {
    let contact = ResolvedContact(
      id: ContactID("1"),
      knowledge: .known(Contact(id: ContactID("1"), role: .user, name: name)),
      conversations: [ConversationID("7"), ConversationID("8")]
    )

    let report = try report(of: [contact], fields: emailOnly)

    let url = "https://app.intercom.com/a/apps/acme1234/users/1/all-conversations"
    let line = "1,user,\(written),\(url),7 8,,"
    #expect(report.csv == "id,role,name,url,conversations,problem,email\r\n\(line)\r\n")
  }

  @Test func `values stand below each other whatever their labels begin with`() throws {
    var report = try report(
      of: [
        ResolvedContact(
          id: ContactID("1"),
          knowledge: .known(
            Contact(
              id: ContactID("1"),
              role: .user,
              customAttributes: HostileText.all.reduce(into: ["plain": .text("value")]) {
                $0[$1.text] = .text("value")
              }
            )
          ),
          conversations: []
        )
      ],
      fields: emailOnly
    )
    report.fields.user = (HostileText.all.map(\.text) + ["plain"]).map { VisibleField($0) }

    let rows = report.text.split(separator: "\n").filter { $0.hasSuffix("value") }
    let places = Set(rows.map { TextWidth.columns(of: String($0)) })

    #expect(rows.count > 40)
    #expect(places.count == 1)
    #expect(report.text.unicodeScalars.allSatisfy { $0 == "\n" || SurfaceFlaws.isPrintable($0) })
  }

  @Test func `the columns are the fields of Users, then those only Leads have`() throws {
    let fields = VisibleFields(
      user: [VisibleField("email"), VisibleField("plan")],
      lead: [VisibleField("phone"), VisibleField("email")]
    )

    let report = try report(of: [], fields: fields)

    #expect(report.csv == "id,role,name,url,conversations,problem,email,plan,phone\r\n")
  }

  @Test func `a contact that could not be read has a problem and no values`() throws {
    let failed = ResolvedContact(
      id: ContactID("1"),
      knowledge: .failed(.timedOut(.intercom)),
      conversations: []
    )

    let line = try report(of: [failed], fields: emailOnly).csv.split(separator: "\r\n").last

    #expect(line?.hasPrefix("1,,,https://") == true)
    #expect(line?.hasSuffix(",,timed-out,") == true)
  }

  @Test func `the link of a deleted contact is left out`() throws {
    let deleted = ResolvedContact(id: ContactID("1"), knowledge: .deleted, conversations: [])

    #expect(try report(of: [deleted], fields: emailOnly).url(of: deleted) == nil)
  }

  @Test func `what came through another connection is an answer though the main one is broken`()
    throws
  {
    let failure = ServiceFailure.unauthorized(.intercom, detail: "token_revoked")
    var broken = try report(of: [], fields: emailOnly)
    broken.resolved.failure = failure
    broken.resolved.unresolved = [
      UnresolvedConversation(
        link: ConversationLink(id: ConversationID("1"), origin: .comment),
        failure: failure
      )
    ]
    var answered = broken
    answered.resolved.contacts = [
      ResolvedContact(
        id: ContactID("1"),
        connection: ConnectionName("globex"),
        knowledge: .known(Contact(id: ContactID("1"), role: .user)),
        conversations: []
      )
    ]

    #expect(broken.totalFailure == failure)
    #expect(answered.totalFailure == nil)
    #expect(answered.complaints.count == 1)
  }

  @Test func `a reporter who could not be looked up is complained of`() throws {
    let contact = ResolvedContact(
      id: ContactID("1"),
      knowledge: .known(Contact(id: ContactID("1"), role: .user)),
      conversations: []
    )
    var report = try report(of: [contact], fields: emailOnly)
    report.resolved.reporter = .failed(email: "ana@example.com", .timedOut(.intercom))

    #expect(report.complaints.count == 1)
    #expect(report.complaints.first?.contains("ana@example.com") == true)
  }

  @Test func `a conversation of another connection is linked to where it lives`() throws {
    let globex = ConnectionName("globex")
    var report = try report(of: [], fields: emailOnly)
    report.resolved.otherWorkspaces = [
      globex: Workspace(id: WorkspaceID("globex12"), name: "Globex", region: .eu)
    ]
    let link = ConversationLink(id: ConversationID("77"), region: .eu, origin: .comment)

    let url = report.url(of: link, through: globex)

    #expect(url == "https://app.eu.intercom.com/a/inbox/globex12/inbox/conversation/77")
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan])
  func `what is no ordinary number is null in JSON`(_ number: Double) {
    #expect(JSONValue.number(number) == .null)
  }

  private func report(
    of contacts: [ResolvedContact],
    fields: VisibleFields
  ) throws -> ContactsReport {
    ContactsReport(
      key: try #require(IssueKey("PROJ-142")),
      resolved: ResolvedContacts(
        source: .linkedConversations,
        workspace: Workspace(id: WorkspaceID("acme1234"), name: "Acme", region: .us),
        contacts: contacts
      ),
      region: .us,
      details: [:],
      fields: fields,
      now: Timestamp(seconds: 0),
      formatter: FieldFormatter(now: Timestamp(seconds: 0), offset: .utc)
    )
  }

  private let emailOnly = VisibleFields(
    user: [VisibleField("email")],
    lead: [VisibleField("email")]
  )
}
