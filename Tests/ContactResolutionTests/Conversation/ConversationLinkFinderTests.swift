import ContactResolution
import Testing

/// A text in which `B…` stands for the URL of a conversation, and the ids found in it.
struct FinderCase: Sendable, CustomTestStringConvertible {
  let text: String
  let ids: [String]

  var testDescription: String { text }

  init(_ text: String, _ ids: String...) {
    self.text = text
    self.ids = ids
  }

  /// The text with `B` before a number replaced by the address of that conversation.
  var spelledOut: String {
    var spelled = ""
    for (character, next) in zip(text, text.dropFirst() + " ") {
      let isAddress = character == "B" && next.isNumber
      spelled += isAddress ? Self.base : String(character)
    }
    return spelled
  }

  private static let base = "https://app.intercom.com/a/inbox/w1x2y3z4/inbox/conversation/"
}

extension FinderCase {
  private static let bare = "app.intercom.com/a/inbox/w1x2y3z4/inbox/conversation/"

  static let markups: [Self] = [
    Self(
      "Linked conversation:\nhttps://app.intercom.io/a/apps/w1x2y3z4/inbox/all/conversations/10",
      "10"
    ),
    Self("[B11|B11|smart-link]", "11"),
    Self("[B11|B11|smart-embed]", "11"),
    Self("[B11]", "11"),
    Self("see [the chat|B12], thanks", "12"),
    Self("see [the chat](B13).", "13"),
    Self("see [the chat](B13 \"title\").", "13"),
    Self("(B14)", "14"),
    Self("(see B14), (B15).", "14", "15"),
    Self("B15. And B16, B17; B18!", "15", "16", "17", "18"),
    Self("B15? B16: B17... B18", "15", "16", "17", "18"),
    Self("<B19|CS chat>", "19"),
    Self("<B19>", "19"),
    Self("B20?filters=&amp;query=20&amp;view=List", "20"),
    Self("B21\nB21#part_id=comment-21-3", "21"),
    Self("*B22*", "22"),
    Self("_B22_ -B23- +B24+ ~~B25~~ ??B26??", "22", "23", "24", "25", "26"),
    Self("B23\u{200B}", "23"),
    Self("B23\u{200B}5", "23"),
    Self("\(bare)24", "24"),
    Self("*\(bare)24*, (\(bare)25)", "24", "25"),
    Self("{code}B27{code}", "27"),
    Self("{{B27}} `B28`", "27", "28"),
    Self("|B29|B30|", "29", "30"),
    Self("<a href=\"B31\">here</a> <a href='B32'>", "31", "32"),
    Self("&lt;B33&gt; &quot;B34&quot;", "33", "34"),
    Self("&lt;a href=&quot;B34&quot;&gt;the chat&lt;/a&gt;", "34"),
    Self(
      "&LT;a href=&#39;B34?view=List&#39; id=&#x22;B35&#X22;&GT; &#034;B36&#160;B37",
      "34",
      "35",
      "36",
      "37"
    ),
    Self(
      "href=&apos;B34#part_id=comment-34-1&apos; B35&nbsp;B36&#xA0;B37&#10;5",
      "34",
      "35",
      "36",
      "37"
    ),
    Self("B34?a=1&amp;lt=2&amp;quot=3&lt;br&gt;B35&amp;B36", "34", "35", "36"),
    Self("{\"url\":\"B35\",\"next\":\\\"B36\\\"}", "35", "36"),
    Self("B37,B38;B39", "37", "38", "39"),
    Self("B40?view=List,B41", "40", "41"),
    Self("[a](B42)[b](B43)", "42", "43"),
    Self("[home](https://example.com)[chat](B44)", "44"),
    Self("[home|https://example.com/x] B45", "45"),
    Self("Link:B46 url=B47 1.B48 end.B49", "46", "47", "48", "49"),
    Self("查看B50，谢谢", "50"),
    Self("«B51» „B52“", "51", "52"),
    Self("HTTPS://APP.INTERCOM.COM/a/inbox/w1x2y3z4/inbox/conversation/53", "53"),
    Self("B54/ B55/.", "54", "55"),
    Self("B56\\] B57\\", "56", "57"),
    Self("B58#part_id=comment-58-1), B58", "58"),
  ]

  static let nothing: [Self] = [
    Self("https://evil.example/?u=B25"),
    Self("https://evil.example/?u=https%3A%2F%2F\(bare)25"),
    Self("https://evil.example/?u=\(bare)25"),
    Self("https://evil.example/?a=1;u=B25"),
    Self("https://evil.example/?a=1;B25"),
    Self("https://evil.example/?a,B25"),
    Self("https://evil.example/?a=1&amp;u=B25"),
    Self("https://evil.example/?a=1&quot=B25 https://evil.example/?a=1&#38;B25&#61;B25"),
    Self("https://evil.example/?u[]=B25"),
    Self("https://evil.example/?u{x}=B25"),
    Self("https://evil.example/?u|x=B25"),
    Self("https://evil.example/B25"),
    Self("https://evil.example/\(bare)25"),
    Self("https://evil.example#B25"),
    Self("https://evil.exämple/ü=B25"),
    Self("evil.example/?u=B25"),
    Self("www.evil.example/B25"),
    Self("/redirect?to=B25"),
    Self("localhost:8080/?u=B25"),
    Self("mailto:ana@example.com?body=B25"),
    Self("https://app.intercom.com/away?u=B25"),
    Self("https://app.intercom.com/away;B25"),
    Self("https://intercom.help/acme/en/articles/26"),
    Self("javascript:alert(1)//\(bare)77"),
    Self("https://ana@\(bare)77"),
    Self("https://app.intercom.com@evil.example/a/inbox/w1/inbox/conversation/77"),
    Self("https://evil.example\\@\(bare)77"),
    Self("ana@\(bare)77"),
    Self("my\(bare)77 my-\(bare)77 my.\(bare)77 ä\(bare)77"),
    Self("//\(bare)77"),
    Self("xB77 git+B77"),
    Self("app.intercom.com.evil.example/a/inbox/w1/inbox/conversation/77"),
    Self("https://app.intercom.com.evil.example/a/inbox/w1/inbox/conversation/77"),
    Self("B77x B77.5 B77\\x B77/8 B77%20 B77%2F"),
    Self("B77\u{FF17} B77\u{0667}"),
    Self("B77…"),
    Self("B77B78"),
    Self("https://app.intercom.com/a/apps/w1x2y3z4/users/5ba682d23d7cf92bef87bfd4"),
    Self("conversation 77, conversation_77, 215474005156281"),
    Self(""),
  ]
}

@Suite struct ConversationLinkFinderTests {
  @Test(arguments: FinderCase.markups)
  func `conversations are found in every markup`(_ example: FinderCase) {
    let found = ConversationLinkFinder.addresses(in: example.spelledOut)

    #expect(found.map(\.id.text) == example.ids)
  }

  @Test(arguments: FinderCase.nothing)
  func `nothing is found inside other addresses and look-alikes`(_ example: FinderCase) {
    #expect(ConversationLinkFinder.addresses(in: example.spelledOut) == [])
  }

  @Test func `region, workspace, kind and message are kept`() {
    let text = """
      https://app.eu.intercom.com/a/inbox/w5/inbox/conversation/8#part_id=comment-8-2.
      https://app.intercom.com/a/apps/_/inbox/shared/all/ticket/9
      """

    let found = ConversationLinkFinder.addresses(in: text)

    #expect(
      found == [
        ConversationAddress(
          id: ConversationID("8"),
          kind: .conversation,
          region: .eu,
          workspace: WorkspaceID("w5"),
          part: "comment-8-2"
        ),
        ConversationAddress(id: ConversationID("9"), kind: .ticket, region: .us),
      ]
    )
  }

  @Test func `a message named by a later mention is taken over`() {
    let text = FinderCase("B21\nB21#part_id=comment-21-3\nB21#part_id=comment-21-4").spelledOut

    let found = ConversationLinkFinder.addresses(in: text)

    #expect(found.map(\.part) == ["comment-21-3"])
  }

  @Test(arguments: [
    "https://", "[", "(", ":", "://", "app.intercom.com", "app.intercom.com/", "a", "=", "&amp;",
    "&quot;", "&#", "&#x22", "&&;;",
    "https://app.intercom.com/a/", "https://app.intercom.com/?,", "%2F", "é", "h", "x=;",
    "https://app.intercom.com/a/inbox/w/conversation/7#", "[https://evil.example/?u=", "\u{200B}",
  ])
  func `a megabyte of hostile text is searched in one pass`(_ piece: String) {
    let count = 1_000_000 / piece.utf8.count
    let text = String(repeating: piece, count: count) + " " + FinderCase("B31").spelledOut

    let found = ConversationLinkFinder.addresses(in: text)

    #expect(found.last?.id.text == "31")
  }

  @Test func `a megabyte of addresses is found once each`() {
    let text = String(repeating: FinderCase("B31,B32 ").spelledOut, count: 8000)

    #expect(ConversationLinkFinder.addresses(in: text).map(\.id.text) == ["31", "32"])
  }
}
