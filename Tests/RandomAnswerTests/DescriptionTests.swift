import HTTPExchange
import Synchronization
import Testing

struct DescriptionTests {
  @Test(arguments: Descriptions.all)
  func `whatever is made is what the description says`(descriptions: Descriptions) {
    for (description, definition) in Self.definitions(descriptions) {
      for seed in RandomRun.seeds(4) {
        var maker = AnswerMaker(description, chance: Chance(seed: seed))
        maker.mostValues = 200
        let value = maker.value(of: definition)

        let validator = SchemaValidator(description: description, allowsNewWords: maker.isNewer)
        let mistake = validator.mistake(in: value, definition: definition)
        #expect(mistake == nil, "\(definition), \(RandomRun.hint(seed))")
      }
    }
  }

  @Test(arguments: Descriptions.all)
  func `whatever is made can be written as JSON and read again`(descriptions: Descriptions) throws {
    for kind in AnswerKind.allCases {
      for seed in RandomRun.seeds(4) {
        var maker = AnswerMaker(kind.description(in: descriptions), chance: Chance(seed: seed))
        let value = maker.value(of: kind.definition)

        let read = try JSONParser.parse(OddText.bytes(of: value))

        #expect(Self.count(read) == Self.count(value), "\(kind), \(RandomRun.hint(seed))")
      }
    }
  }

  @Test(arguments: Descriptions.all)
  func `what is planned for an issue is what the description says`(
    descriptions: Descriptions
  ) async throws {
    for seed in RandomRun.seeds(6) {
      let mistakes = Mutex<[String]>([])
      let run = try PlannedReading(descriptions, seed: seed) { kind, response in
        let description = kind.description(in: descriptions)
        let validator = SchemaValidator(description: description, allowsNewWords: true)
        let value = (try? JSONParser.parse(response.body)) ?? .null
        guard let mistake = validator.mistake(in: value, definition: kind.definition) else {
          return
        }
        mistakes.withLock { $0.append(mistake) }
      }

      _ = await run.read()

      let found = mistakes.withLock { $0 }
      #expect(found == [], RandomRun.comment(seed))
    }
  }

  @Test(arguments: Descriptions.all)
  func `documents have nodes and marks of every kind, and are deep`(descriptions: Descriptions) {
    let description = descriptions.jira
    let kinds = description.definitions(within: ["doc_node"]).flatMap { name in
      Self.nodeTypes(description.flattened(description.schema(name)))
    }

    var made: Set<String> = []
    var deepest = 0
    for seed in 1...150 as ClosedRange<UInt64> {
      var maker = AnswerMaker(description, chance: Chance(seed: seed))
      maker.absence = 0.1
      if seed.isMultiple(of: 10) { maker.goDeep() }
      let document = maker.value(of: "doc_node")
      made.formUnion(Self.types(in: document))
      deepest = max(deepest, Self.depth(of: document))
    }

    #expect(Set(kinds).subtracting(made) == [])
    #expect(kinds.count > 30 && deepest > 60)
  }

  @Test func `one answer in a few has what is odd`() {
    var texts = ""
    for seed in 1...40 as ClosedRange<UInt64> {
      var maker = AnswerMaker(Descriptions.own.intercom, chance: Chance(seed: seed))
      texts += String(decoding: OddText.bytes(of: maker.value(of: "conversation")), as: UTF8.self)
    }

    let odd = ["\\udc00", "\\u001b", ":null", "brand_new_", ":\"\"", "[]", ":9223372036854775808"]
    #expect(odd.filter { !texts.contains($0) } == [])
  }

  @Test(
    arguments: [
      (#"{"id":"1","contacts":{"contacts":{}}}"#, "conversation.contacts.contacts: no array"),
      (#"{"title":"A"}"#, "conversation: no id"),
      (#"{"id":"1","open":"yes"}"#, "conversation.open: no boolean"),
      (#"{"id":"1","created_at":1.5}"#, "conversation.created_at: no integer"),
      (#"{"id":"1","state":"done"}"#, "conversation.state: no listed word"),
      (#"{"id":"1","source":{"url":"a b"}}"#, "conversation.source.url: no uri"),
      (#"{"id":[]}"#, "conversation.id: no string or integer"),
    ]
  )
  func `a spoiled answer is not what the description says`(
    text: String,
    mistake: String
  ) throws {
    let validator = SchemaValidator(description: Descriptions.own.intercom)

    let value = try JSONParser.parse(Array(text.utf8))

    #expect(validator.mistake(in: value, definition: "conversation") == mistake)
  }

  @Test(.enabled(if: VendorDescriptions.areThere, "The vendors' descriptions are not here."))
  func `the vendors' descriptions are read with all that is in them`() throws {
    let intercom = Descriptions.vendors.intercom
    let contact = intercom.schema("contact")
    let owner = contact.properties.first { $0.name == "owner_id" }?.schema
    let document = Descriptions.vendors.jira.schema("doc_node")

    #expect(intercom.schemas.count == 338)
    #expect(owner?.kinds == [.string] && owner?.isNullable == true)
    #expect(document.required == ["version", "type", "content"])
    for (description, definition) in Self.definitions(.vendors) {
      #expect(description.schemas[definition] != nil, "\(definition)")
    }
  }

  @Test(.enabled(if: VendorDescriptions.areThere, "The vendors' descriptions are not here."))
  func `a spoiled document is not what its description says`() throws {
    let validator = SchemaValidator(description: Descriptions.vendors.jira)
    let text = #"{"type":"doc","version":1,"content":[{"type":"paragraph","text":"A"}]}"#

    let value = try JSONParser.parse(Array(text.utf8))

    let mistake = validator.mistake(in: value, definition: "doc_node")
    #expect(mistake?.hasPrefix("doc_node.content[0]: none of") == true)
  }

  /// All definitions of which answers are made.
  private static func definitions(
    _ descriptions: Descriptions
  ) -> [(ServiceDescription, String)] {
    [false, true].flatMap { isJira in
      let kinds = AnswerKind.allCases.filter { $0.isJira == isJira }
      let description = isJira ? descriptions.jira : descriptions.intercom
      return description.definitions(within: kinds.map(\.definition)).sorted().map {
        (description, $0)
      }
    }
  }

  /// The words that a description has for the type of a node or mark.
  private static func nodeTypes(_ schema: Schema) -> [String] {
    let type = schema.properties.first { $0.name == "type" }?.schema
    return type?.words.compactMap(\.text) ?? []
  }

  private static func types(in value: JSONValue) -> Set<String> {
    let inner = (value.elements + value.members.map(\.value)).reduce(into: Set<String>()) {
      $0.formUnion(types(in: $1))
    }
    return inner.union([value["type"]?.text].compactMap(\.self))
  }

  private static func depth(of value: JSONValue) -> Int {
    let inner = (value.elements + value.members.map(\.value)).map(depth).max() ?? 0
    return inner + (value.elements.isEmpty && value.members.isEmpty ? 0 : 1)
  }

  private static func count(_ value: JSONValue) -> Int {
    value.elements.map(count).reduce(1, +) + value.members.map { count($0.value) }.reduce(0, +)
  }
}
