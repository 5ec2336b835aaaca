import HTTPExchange
import TerminalEmulator
import Testing

extension EndToEndTests {
  @Suite struct ContactsCommandTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test func `the text names each contact with fields, conversations and link`() async throws {
      let run = try await services.run(["contacts", "DEMO-1"])

      #expect(run.status == 0 && run.errors == "")
      let paragraphs = run.output.split(separator: "\n\n").map { $0.split(separator: "\n") }
      #expect(
        paragraphs.compactMap(\.first) == ["Ryan Lee  USER", "Ryan Lee  LEAD", "Ana Souza  USER"]
      )
      #expect(paragraphs.compactMap(\.last) == (1...3).map { "  \(SampleLink.contact($0))" })
      #expect(paragraphs[0].contains("  Email       rlee@example.com"))
      #expect(paragraphs[0].contains("  Plan        Pro"))
      #expect(paragraphs[0].contains("  closed  \"Invoice twice\"  description"))
    }

    @Test func `the JSON has the documented members`() async throws {
      let json = try await json(of: "DEMO-1")

      #expect(
        json.names == [
          "issue", "source", "workspace", "region", "contacts", "conversations", "unresolved",
          "elsewhere", "unsearched", "totals", "reporter",
        ]
      )
      let texts = ["issue", "source", "workspace", "region"].map { json[$0]?.text }
      #expect(texts == ["DEMO-1", "linked-conversations", "demo1234", "us"])
      for name in ["unresolved", "elsewhere", "unsearched"] {
        #expect(json.members.contains { $0.name == name && $0.value == .array([]) })
      }
    }

    @Test func `contacts come in order of first mention, each once`() async throws {
      let contacts = try #require(try await json(of: "DEMO-1")["contacts"]?.elements)

      #expect(contacts.map { $0["id"]?.text } == (1...3).map(SampleLink.contactID))
      #expect(contacts.map { $0["role"]?.text } == ["user", "lead", "user"])
      #expect(contacts.map { $0["name"]?.text } == ["Ryan Lee", "Ryan Lee", "Ana Souza"])
      #expect(contacts[0]["email"]?.text == "rlee@example.com")
      #expect(contacts.map { $0["url"]?.text } == (1...3).map(SampleLink.contact))
      #expect(
        contacts.map { $0["conversations"]?.elements.compactMap(\.text) ?? [] }
          == [[102, 101], [103], [104]].map { $0.map(SampleLink.conversationID) }
      )
      #expect(
        contacts[0].names == [
          "id", "role", "name", "email", "url", "conversations", "fields", "connection",
          "workspace", "region", "companies", "tags", "segments", "owner", "last_seen_at",
          "last_heard_from_at", "local_time", "warnings", "other_conversations", "problems",
        ]
      )
    }

    @Test func `fields have a name, a label, a value as it came and a text`() async throws {
      let contacts = try #require(try await json(of: "DEMO-1")["contacts"]?.elements)

      let fields = try #require(contacts[0]["fields"]?.elements)

      #expect(
        fields.compactMap { $0["name"]?.text } == [
          "email", "phone", "external_id", "company", "plan", "created_at", "last_seen_at",
          "location",
        ]
      )
      #expect(fields.allSatisfy { $0.names == ["name", "label", "value", "text"] })
      #expect(fields[2] == Self.field("external_id", "User ID", .text("4711"), "4711"))
      #expect(fields[5]["value"]?.integer != nil && fields[5]["text"]?.text == "6 months ago")
      #expect(contacts[1]["fields"]?.elements.last?["name"]?.text == "owner")
    }

    @Test func `conversations come with state, moments, origin, contacts and link`() async throws {
      let conversations = try #require(try await json(of: "DEMO-1")["conversations"]?.elements)

      let first = try #require(conversations.first)

      #expect(
        first.names == [
          "id", "kind", "state", "subject", "first_message", "created_at", "updated_at", "origin",
          "contacts", "url", "waiting_since", "assignee", "part", "connection", "workspace",
          "region",
        ]
      )
      #expect(
        ["id", "kind", "state", "subject", "origin", "url"].map { first[$0]?.text } == [
          SampleLink.conversationID(102), "conversation", "closed", "Invoice twice",
          "description", SampleLink.conversation(102),
        ]
      )
      #expect(first["contacts"]?.elements == [.text(SampleLink.contactID(1))])
      #expect(first["created_at"]?.text?.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
      #expect(
        conversations.map { $0["origin"]?.text }
          == ["description", "comment", "comment", "remote-link"]
      )
    }

    @Test func `what is missing is listed with its reason and told apart`() async throws {
      let run = try await services.run(["contacts", "DEMO-5", "--json"])

      let unresolved = try #require(try JSONParser.parse(Array(run.output.utf8))["unresolved"])

      #expect(run.status == 0)
      #expect(
        unresolved.elements.map(\.names)
          == Array(
            repeating: [
              "conversation", "origin", "reason", "message", "connection",
            ],
            count: 3
          )
      )
      #expect(
        unresolved.elements.map { $0["reason"]?.text }
          == ["not-found", "not-allowed", "unavailable"]
      )
      let complaints = run.errors.split(separator: "\n")
      #expect(complaints.count == 3)
      #expect(complaints.allSatisfy { $0.hasPrefix("intercom-panel: Conversation 2154740050003") })
    }

    @Test func `conversations elsewhere are named, not asked`() async throws {
      let json = try await json(of: "DEMO-6")

      let elsewhere = try #require(json["elsewhere"]?.elements)

      #expect(elsewhere.map { $0["workspace"]?.text } == ["grcvqyws", "abc12345", "old98765"])
      #expect(elsewhere.map { $0["region"]?.text } == ["eu", "au", "us"])
      #expect(
        elsewhere.allSatisfy {
          $0.names == ["conversation", "workspace", "region", "origin", "url"]
        }
      )
    }

    @Test func `merged and deleted contacts are told apart`() async throws {
      let merged = try await json(of: "DEMO-7")["contacts"]?.elements.first
      let deleted = try await json(of: "DEMO-8")["contacts"]?.elements.first

      #expect(merged?["name"]?.text == "Maria Castellanos")
      #expect(merged?["merged_from"]?.text == "6762f0d01bb69f9f21930033")
      #expect(deleted?["problem"]?["reason"]?.text == "not-found")
    }

    @Test func `the CSV has a line for each contact and a column for each field`() async throws {
      let run = try await services.run(["contacts", "DEMO-1", "--csv"])

      let lines = run.output.split(separator: "\r\n")

      #expect(run.status == 0)
      let heading = """
        id,role,name,url,conversations,problem,email,phone,external_id,company,plan,\
        created_at,last_seen_at,location,owner
        """
      #expect(lines.first.map(String.init) == heading)
      #expect(lines.dropFirst().map { String($0.prefix(24)) } == (1...3).map(SampleLink.contactID))
      #expect(lines[1].contains(",rlee@example.com,'+353 1 555 0100,4711,Acme Ltd,Pro,"))
      #expect(lines[1].hasSuffix(",\"Dublin, Leinster, Ireland\","))
    }

    @Test(arguments: [
      ("DEMO-4", "DEMO-4 names no Intercom conversation, so no contact was found."),
      ("DEMO-31", "The conversations that DEMO-31 names have no contact."),
    ])
    func `an issue without contacts says so and is no failure`(
      _ key: String,
      _ sentence: String
    ) async throws {
      let run = try await services.run(["contacts", key])

      #expect(run.status == 0 && run.output == "")
      #expect(run.errors == "intercom-panel: \(sentence)\n")
    }

    @Test(arguments: [
      ["contacts", "DEMO-19"], ["show", "DEMO-19"], ["show", "DEMO-19", "--json"],
    ])
    func `hostile text commands no terminal it is printed on`(_ words: [String]) async throws {
      let run = try await services.run(words)

      #expect(run.status == 0 && run.output.contains("[31m"))
      let strangers = (run.output + run.errors).unicodeScalars.filter { scalar in
        scalar.properties.generalCategory == .control && scalar != "\n"
      }
      #expect(strangers.isEmpty)
    }

    @Test func `the key may be an address in Jira, and the settings may come first`() async throws {
      let site = try #require(services.jiraSite)

      let run = try await services.run(
        ["--config", services.configurationPath, "contacts", "\(site)/browse/DEMO-2"],
        changing: ["INTERCOM_PANEL_CONFIG": nil]
      )

      #expect(run.status == 0 && run.output.hasPrefix("Lena Vogt  USER\n"))
    }

    private func json(of key: String) async throws -> JSONValue {
      let run = try await services.run(["contacts", key, "--json"])
      #expect(run.status == 0)
      return try JSONParser.parse(Array(run.output.utf8))
    }

    private static func field(
      _ name: String,
      _ label: String,
      _ value: JSONValue,
      _ text: String
    ) -> JSONValue {
      .object([
        JSONMember("name", .text(name)), JSONMember("label", .text(label)),
        JSONMember("value", value), JSONMember("text", .text(text)),
      ])
    }
  }
}

extension JSONValue {
  /// The names of an object's members, in order.
  var names: [String] { members.map(\.name) }
}
