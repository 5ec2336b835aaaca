import AnswerFiles
import ContactResolution
import PanelModel
import Synchronization
import TestSupport
import Testing

@testable import PanelApp

/// What one composition keeps, read by another one that asks nobody.
@Suite struct RecallTests {
  private static let list = IssueListRequest(jql: "project = DEMO")

  private let folder: ScratchFolder
  private let site: RecallSite
  private let key: IssueKey

  init() throws {
    folder = try ScratchFolder()
    site = try RecallSite()
    key = try #require(IssueKey("DEMO-1"))
  }

  @Test func `an issue and its contacts are recalled as they were read`() async throws {
    let read = try await read(site.composition(in: folder))
    let requests = site.requestCount

    let recalled = try #require(await recall(site.composition(in: folder)))

    #expect(recalled.issue == read.issue && recalled.contacts == read.contacts)
    #expect(read.contacts?.contacts.map(\.known?.name) == ["Ana Lima", "Bo Ek", nil])
    #expect(abs(recalled.moment.seconds - LocalClock.now().seconds) <= 60)
    #expect(site.requestCount == requests)
  }

  @Test func `neither a token nor a field of a request is in any file`() async throws {
    _ = try await read(site.composition(in: folder))
    _ = try await read(site.composition(in: folder, account: nil))

    let names = folder.names(in: "kept")
    #expect(names.count { $0.hasSuffix(".answer1") } == 10)
    for name in names {
      let text = String(decoding: try folder.bytes(of: "kept/" + name), as: UTF8.self)
      #expect(try folder.mode(of: "kept/" + name) == 0o600)
      // The last one is how Basic begins for the account.
      for secret in ["jira-token", "intercom-token", "Bearer", "Basic", "Accept", "YW5hQ"] {
        #expect(!text.contains(secret), "\(name) has \(secret)")
      }
    }
    #expect(try folder.mode(of: "kept") == 0o700)
  }

  @Test(
    arguments: [
      "/contacts/c3", "/conversations/12", "/me",
      "/rest/api/3/issue/DEMO-1/remotelink",
    ]
  )
  func `contacts with a hole are none`(place: String) async throws {
    site.refuse(place, status: 400)
    _ = try await read(site.composition(in: folder))

    let recalled = try #require(await recall(site.composition(in: folder)))

    #expect(recalled.issue.summary == "A shop is closed" && recalled.contacts == nil)
  }

  @Test(
    arguments: [
      ("work", "ana@example.com"), (nil, "bo@example.com"), (nil, nil),
    ] as [(String?, String?)]
  )
  func `somebody else recalls nothing`(profile: String?, account: String?) async throws {
    _ = try await read(site.composition(in: folder))
    let live = try site.composition(in: folder)
    _ = await live.readIssues(Self.list, anew: true)
    live.shutDown()

    let other = try site.composition(in: folder, profile: profile, account: account)

    #expect(try await site.composition(in: folder).recallPage(Self.list) != nil)
    #expect(await recall(other) == nil)
    #expect(await other.recallPage(Self.list) == nil)
  }

  @Test func `another token of the same account has the account's answers`() async throws {
    let read = try await read(site.composition(in: folder))

    let recalled = try await recall(site.composition(in: folder, jira: "new-token"))

    #expect(recalled?.contacts == read.contacts)
  }

  @Test func `another token without an account has no answers`() async throws {
    _ = try await read(site.composition(in: folder, account: nil))

    let same = try await recall(site.composition(in: folder, account: nil))
    let other = try await recall(site.composition(in: folder, account: nil, jira: "new-token"))
    let workspace = try await recall(
      site.composition(in: folder, account: nil, intercom: "new-token")
    )

    #expect(same?.contacts != nil && other == nil)
    #expect(workspace?.issue == same?.issue && workspace?.contacts == nil)
  }

  @Test func `a list is recalled as it was read last, its field known or not`() async throws {
    let live = try site.composition(in: folder)
    _ = await live.readIssues(Self.list, anew: true)
    live.kept?.folder.finish(within: .seconds(10))
    let first = try await site.composition(in: folder).recallPage(Self.list)
    site.retitle("Second")
    let read = try await live.readIssues(Self.list, anew: true).get()
    live.shutDown()

    let second = try await site.composition(in: folder).recallPage(Self.list)

    #expect(first?.page.issues.map(\.summary) == ["First"])
    #expect(second?.page == read && read.issues.map(\.summary) == ["Second"])
  }

  @Test(arguments: [401, 403, 404, 410])
  func `an issue that is refused is not recalled`(status: Int) async throws {
    _ = try await read(site.composition(in: folder))
    site.refuse("/rest/api/3/issue/DEMO-1", status: status)

    let live = try site.composition(in: folder)
    await live.readIssue(key) { _ in }
    live.shutDown()

    #expect(try await recall(site.composition(in: folder)) == nil)
  }

  @Test func `an issue whose question is refused stays`() async throws {
    _ = try await read(site.composition(in: folder))
    site.refuse("/rest/api/3/issue/DEMO-1", status: 400)

    let live = try site.composition(in: folder)
    await live.readIssue(key) { _ in }
    live.shutDown()

    #expect(try await recall(site.composition(in: folder))?.contacts != nil)
  }

  /// The last of everything that the services report, once it is kept.
  private func read(
    _ composition: Composition
  ) async throws -> (issue: ContactResolution.Issue?, contacts: ResolvedContacts?) {
    let last = Mutex((issue: ContactResolution.Issue?.none, contacts: ResolvedContacts?.none))
    await composition.readIssue(
      key,
      source: .linkedConversations,
      addresses: ReporterAddresses(),
      anew: true
    ) { report in
      last.withLock { last in
        switch report {
        case .issue(let issue): last.issue = issue
        case .issueFailed: last.issue = nil
        case .contacts(let contacts): last.contacts = contacts
        }
      }
    }
    composition.kept?.folder.finish(within: .seconds(10))
    composition.shutDown()
    return last.withLock { $0 }
  }

  private func recall(_ composition: Composition) async -> RecalledIssue? {
    await composition.recallIssue(
      key,
      source: .linkedConversations,
      addresses: ReporterAddresses()
    )
  }
}
