import HTTPExchange
import TerminalEmulator
import Testing

extension EndToEndTests {
  /// The lists of the sample Jira, which the program's own lists are tried on.
  @Suite struct SampleSearchTests {
    private let services: SampleServices
    private let jira: SampleJira

    init() throws {
      services = try SampleServices.shared()
      jira = try SampleJira.cloud(services.configuration)
    }

    @Test(arguments: [
      ("project = PAY AND priorty = High", "Field 'priorty' does not exist or you do not"),
      ("status = Donee", "The value 'Donee' does not exist for the field 'status'."),
      (
        "project = PAY assignee", "Expecting either 'OR' or 'AND' but got 'assignee'. (line 1, char"
      ),
      ("assignee > > x", "Expecting either a value, list or function but got '>'."),
      ("project PAY", "Expecting operator but got 'PAY'. The valid operators are '=', '!=', '<'"),
      ("assignee", "Expecting operator before the end of the query."),
      (#"summary ~ \"open"#, "The quoted string 'open' has not been completed. (line 1, char"),
      ("text ~ a@b", "The character '@' is a reserved JQL character."),
      ("assignee = nobody()", "Unable to find JQL function 'nobody()'."),
      ("updated > soon", "Date value 'soon' for field 'updated' is invalid."),
      ("key = DEMO-999", "An issue with key 'DEMO-999' does not exist for field 'key'."),
      ("project = PAY ORDER BY text", "Not able to sort using field 'text'."),
      ("ORDER BY updated", "Unbounded JQL queries are not allowed here."),
    ])
    func `a mistake is told in Jira's kind of words`(_ jql: String, _ words: String) async throws {
      let (status, answer) = try await search(jql)

      #expect(status == 400)
      let message = try #require(answer["errorMessages"]?.elements.first?.text)
      #expect(message.contains(words))
    }

    @Test(arguments: [
      ("parent = DEMO-52 ORDER BY key DESC", ["DEMO-55", "DEMO-54", "DEMO-53"]),
      ("key in (PAY-3, DEMO-1) ORDER BY key", ["DEMO-1", "PAY-3"]),
      (#"summary ~ \"check*\" AND project = PAY ORDER BY key"#, ["PAY-9", "PAY-11"]),
      (
        "issuekey IN issueHistory() AND key in (DEMO-3, DEMO-2, DEMO-40) ORDER BY lastViewed DESC",
        ["DEMO-2", "DEMO-3"]
      ),
      ("linkedIntercomConversationCount >= 3 AND project = PAY ORDER BY key", ["PAY-8", "PAY-17"]),
      (
        "project = PAY AND resolution = Unresolved AND assignee = currentUser() "
          + "AND priority = High ORDER BY key", ["PAY-3", "PAY-24"]
      ),
      ("duedate < now()", ["DEMO-56"]),
      ("project = QUIET AND resolution = Done", []),
    ])
    func `queries find what they name, in their order`(
      _ jql: String,
      _ keys: [String]
    ) async throws {
      let (status, answer) = try await search(jql)

      #expect(status == 200)
      #expect(answer["issues"]?.elements.compactMap { $0["key"]?.text } == keys)
    }

    @Test func `the views of the printed configuration are answered`() async throws {
      let queries = services.configuration.split(separator: "\n")
        .filter { $0.hasPrefix("jql = \"") }
        .map { String($0.dropFirst(7).prefix { $0 != "\"" }) }

      #expect(queries.count == 9)
      for jql in queries {
        let (status, _) = try await search(jql)
        #expect(status == (jql.contains("priorty") ? 400 : 200), "\(jql)")
      }
    }

    @Test func `ten thousand issues come page by page, each once`() async throws {
      var keys: [String] = []
      var token: String?
      repeat {
        let (status, answer) = try await search("project = BULK ORDER BY updated", token: token)
        #expect(status == 200 && answer["total"] == nil)
        keys += answer["issues"]?.elements.compactMap { $0["key"]?.text } ?? []
        token = answer["nextPageToken"]?.text
        #expect((token == nil) == (answer["isLast"]?.flag == true))
      } while token != nil && keys.count <= 10_000

      #expect(keys.count == 10_000 && Set(keys).count == 10_000)
      let (_, count) = try await jira.ask(
        "search/approximate-count",
        posting: #"{"jql": "project = BULK"}"#
      )
      #expect(count["count"]?.integer == 10_000)
    }

    @Test func `Data Center pages by index and knows the total`() async throws {
      let jira = try SampleJira.dataCenter(services.configuration)

      let (status, answer) = try await jira.ask(
        "search",
        posting: #"{"jql": "project = BULK", "startAt": 9990, "fields": ["summary"]}"#
      )

      #expect(status == 200 && answer["total"]?.integer == 10_000)
      #expect(answer["issues"]?.elements.count == 10)
      #expect(try await self.jira.ask("search?jql=project=PAY").0 == 410)
    }

    @Test func `fields come by their ids, and the property of linked conversations`() async throws {
      let (_, fields) = try await jira.ask("field")
      let field = fields.elements.first { $0["name"]?.text == "Linked Intercom conversation IDs" }
      let id = try #require(field?["id"]?.text)

      let (_, answer) = try await search("key = DEMO-14", fields: ["summary", id])

      let issue = try #require(answer["issues"]?.elements.first)
      #expect(issue["fields"]?.members.map(\.name) == ["summary", id])
      #expect(issue["fields"]?[id]?.text == "215474005000602, 215474005000601")
      let property = issue["properties"]?["intercom.conversation.links"]
      #expect(property?["count"]?.integer == 1)
    }

    @Test(arguments: [("search-500", 500), ("search-429", 429), ("search-401", 401)])
    func `a fault of the search leaves the rest of Jira alone`(
      _ fault: String,
      _ status: Int
    ) async throws {
      let server = try PtyProgram(
        BuiltProduct.path("intercom-panel-demo"),
        arguments: ["--serve", "--fault", fault],
        environment: CleanEnvironment.variables(home: services.home),
        size: GridSize(columns: 160, rows: 100)
      )
      try await server.wait(for: "source = \"linked-conversations\"")
      let jira = try SampleJira.cloud(server.screen.lines.joined(separator: "\n"))

      let body = #"{"jql": "project = PAY"}"#
      let answers = [
        try await jira.status("search/jql", posting: body),
        try await jira.status("issue/PAY-1"), try await jira.status("myself"),
      ]

      #expect(answers == [status, 200, 200])
    }

    /// Asks for a page of 500 at most; quotation marks in the query are escaped already.
    private func search(
      _ jql: String,
      fields: [String] = ["summary"],
      token: String? = nil
    ) async throws -> (Int, JSONValue) {
      let names = fields.map { "\"\($0)\"" }.joined(separator: ",")
      let page = token.map { ", \"nextPageToken\": \"\($0)\"" } ?? ""
      return try await jira.ask(
        "search/jql",
        posting: """
          {"jql": "\(jql)", "fields": [\(names)], "maxResults": 500,
           "properties": ["intercom.conversation.links"]\(page)}
          """
      )
    }
  }
}
