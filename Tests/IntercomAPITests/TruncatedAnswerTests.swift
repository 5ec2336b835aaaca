import ContactResolution
import HTTPExchange
import IntercomAPI
import Testing

@Suite struct TruncatedAnswerTests {
  private static let document = """
    {"id": "a", "type": "conversation", "title": "Ünïcode \\ud83e\\udd81", "open": true,
    "source": {"body": "<p>Hello <a href=\\"https://example.com\\">there</a></p>", "author": null},
    "contacts": {"contacts": [{"id": "a"}]}, "data": [{"id": "b", "name": "x"}], "admins": [],
    "custom_attributes": {"a": [1, -2.5e3, null, {"b": false}]}}
    """

  @Test func `an answer cut at any byte is told as cut`() async throws {
    let bytes = Array(Self.document.utf8)

    for length in 1..<bytes.count {
      let cut = HTTPResponse(status: 200, body: Array(bytes.prefix(length)))
      let directory = try ScriptedIntercom(always: cut).directory

      #expect(
        await failure { () async throws(ServiceFailure) in
          try await directory.conversation(ConversationID("a"))
        } == .unreadable(.intercom, .truncated),
        "cut after \(length) bytes"
      )
    }
  }

  @Test(arguments: [0, 0x22, 0x5B, 0x7B, 0x7D, 0x80, 0xFF] as [UInt8])
  func `an answer with any byte overwritten is read or refused, never more`(byte: UInt8)
    async throws
  {
    let bytes = Array(Self.document.utf8)

    for index in bytes.indices {
      var damaged = bytes
      damaged[index] = byte
      for status in [200, 403, 410] {
        let response = HTTPResponse(status: status, body: damaged)
        let directory = try ScriptedIntercom(always: response).directory

        let failure = await failure { () async throws(ServiceFailure) in
          _ = try await directory.conversation(ConversationID("a"))
          _ = try await directory.ticket(ConversationID("a"))
          _ = try await directory.contact(ContactID("a"))
          _ = try await directory.contacts([ContactID("a")])
        }

        #expect(status == 200 || failure != nil)
      }
    }
  }
}
