import ContactResolution
import HTTPExchange
import IntercomAPI
import Testing

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("<p>One</p><p>Two</p>", "One\nTwo"),
    ("<p>One<br>Two<br/><br />Three</p>", "One\nTwo\n\nThree"),
    ("<div>One<div>Two</div></div>", "One\nTwo"),
    ("<ul><li>One</li>\n<li>Two</li></ul>\n<p>Three</p>", "One\nTwo\nThree"),
    ("<p>  Many \n\t blanks  </p>\n\n<p></p>", "Many blanks"),
    ("<p>a <b>bold</b><i> word</i></p>", "a bold word"),
    ("<table><tr><td>One</td><td>Two</td></tr><tr><td>3</td></tr></table>", "One Two\n3"),
    ("<pre>if a {\n  b\n}</pre><p>x  y</p>", "if a {\n  b\n}\nx y"),
    ("<p>Picture <img src='a.png' alt='of a cat'></p>", "Picture of a cat"),
  ])
  func `blocks become lines and blanks collapse`(html: String, text: String) async throws {
    #expect(try await Self.firstMessage(html) == text)
  }

  @Test(arguments: [
    ("<p>&lt;b&gt; &amp;amp; &quot;&apos;&nbsp;x&hellip;</p>", "<b> &amp; \"' x…"),
    ("<p>&#8217;&#x1F981;&eacute;&Uuml;&szlig;&yuml;&frac12;</p>", "’🦁éÜßÿ½"),
    (
      "<p>&unknown; & &; &# &#; &#x; &#xZZ; &#99999999999; AT&T</p>",
      "&unknown; & &; &# &#; &#x; &#xZZ; &#99999999999; AT&T"
    ),
    ("<p>&#0;&#xD800;&#x110000;</p>", "\u{FFFD}\u{FFFD}\u{FFFD}"),
  ])
  func `entities become characters, and what is none stays`(html: String, text: String)
    async throws
  {
    #expect(try await Self.firstMessage(html) == text)
  }

  @Test(arguments: [
    (
      #"<p>see <a href="https://example.com/1?a=1&amp;b=2">the trace</a>.</p>"#,
      "see the trace (https://example.com/1?a=1&b=2)."
    ),
    (
      #"<p><a class=x href='https://example.com/1'>https://example.com/1</a></p>"#,
      "https://example.com/1"
    ),
    (#"<p><a HREF = "https://example.com/">example.com</a></p>"#, "example.com"),
    (#"<p><a href="mailto:ana@example.com">Ana</a></p>"#, "Ana"),
    (#"<p><a href="javascript:alert(1)">click</a></p>"#, "click"),
    (#"<p><a href="https://example.com/1"></a></p>"#, "https://example.com/1"),
    (
      #"<p><a href=https://example.com/1>one <a href=https://example.com/2>two"#,
      "one (https://example.com/1) two (https://example.com/2)"
    ),
    (
      #"<p><a title="href=x > y" href="https://example.com/1">one</a>"#,
      "one (https://example.com/1)"
    ),
    ("<p><a>one</a> <a href>two</a> </a>", "one two"),
  ])
  func `links become label and address`(html: String, text: String) async throws {
    #expect(try await Self.firstMessage(html) == text)
  }

  @Test(arguments: [
    ("<p>a</p><script>if (1 < 2) { x('</p>') }</script><p>b</p>", "a\nb"),
    ("<style>p { color: red }</style><p>b</p>", "b"), ("<!-- a <p> --><p>b</p>", "b"),
    ("<!DOCTYPE html><html><head><title>t</title></head><body>b</body></html>", "b"),
    ("<p>a<script>never closed", "a"), ("<p>a<!-- b", "a<!-- b"), ("<p>a<!-- b > c", "a c"),
    ("<p>a<?php echo ?>b</p>", "ab"), ("<p>a</p", "a</p"),
    ("<p>a < b and c > d", "a < b and c > d"),
    ("<p>I <3 you", "I <3 you"), (#"<p>a<a href="x>b</a>c"#, "abc"), ("<p>a</ >b<>", "a</ >b<>"),
    ("<p", "<p"), ("<", "<"), ("<p>", ""), ("<br><br>", ""), ("<p>a</b></i></p></p>", "a"),
  ])
  func `what is unseen vanishes and what is broken stays readable`(html: String, text: String)
    async throws
  {
    #expect(try await Self.firstMessage(html) == text)
  }

  @Test(arguments: [
    "Use List<String> here", "a &amp; b", "1 < 2 > 0", "<dependency>x</dependency>",
    "Our page breaks:\n<div>broken</div>", "line 1\n\n  line 2",
  ])
  func `a plain message that quotes markup keeps it`(message: String) async throws {
    #expect(try await Self.firstMessage(message) == message)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<", "<a", "<a ", "<a href=\"", "<a b='", "<!--", "<!", "<p>", "&", "&#", "<script", "</",
      "<script>", "<a href=https://example.com/>", "<pre> ", "\"", "<?", "<a>", "--", "<br",
      "<a \">\"",
    ]
  )
  func `a hostile message takes no longer than a friendly one`(part: String) async throws {
    let hostile = "<p>" + String(repeating: part, count: 200_000 / part.utf8.count)

    _ = try await Self.firstMessage(hostile)
    _ = try await Self.firstMessage(hostile + ">")
  }

  private static func firstMessage(_ body: String) async throws -> String {
    let source = JSONValue.object([JSONMember("body", .text(body))])
    let document = JSONValue.object([
      JSONMember("id", .text("1")), JSONMember("source", source),
    ])
    return try await ScriptedIntercom(document.serialized()).directory
      .conversation(ConversationID("1")).firstMessage
  }
}
