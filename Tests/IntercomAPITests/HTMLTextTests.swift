import Testing

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("<p>One</p><p>Two</p>", "One\n\nTwo"),
    ("<p>One<br>Two<br/><br />Three</p>", "One\nTwo\n\nThree"),
    ("<div>One<div>Two</div></div>", "One\nTwo"),
    ("<p>  Many \n\t blanks  </p>\n\n<p></p>", "Many blanks"),
    ("<p>a <b>bold</b><i> word</i></p>", "a bold word"),
    ("<p>A</p><p></p><p><br></p><div>&nbsp;</div><p>B</p>", "A\n\nB"),
    ("<h2>Title</h2>text<hr>more", "Title\n\ntext\n---\nmore"),
    ("<p>a\u{A0}b\u{2028}c&#10;d</p>", "a b\nc\nd"),
  ])
  func `blocks become lines and blanks collapse`(html: String, text: String) async throws {
    #expect(try await HTMLMessage.text(of: html) == text)
  }

  @Test(arguments: [
    ("<ul><li>One</li>\n<li>Two</li></ul>\n<p>Three</p>", "• One\n• Two\n\nThree"),
    ("<p>Do</p><ol><li>One<li>Two</ol>then", "Do\n\n1. One\n2. Two\n\nthen"),
    ("<ol start=9><li>nine<p>more</p></li><li>ten<br>x</ol>", "9. nine\n\n   more\n10. ten\n    x"),
    (
      "<ul><li><p>One</p><ol><li><p>a</p></li><li>b</li></ol></li><li>Two</li></ul>",
      "• One\n  1. a\n  2. b\n• Two"
    ),
    ("<li>no list</li><li>at all</li>", "• no list\n• at all"),
    ("<ul><li></li><li> </li><li>One</li></ul>", "• One"),
    ("<ol start='-5'><li>One</ol><ol start=x><li>Two", "1. One\n\n1. Two"),
    ("<p>a</p></ul></li></ol><p>b</p>", "a\n\nb"),
  ])
  func `lists have bullets and numbers`(html: String, text: String) async throws {
    #expect(try await HTMLMessage.text(of: html) == text)
  }

  @Test(arguments: [
    (
      "<div>Ana wrote:</div><blockquote><p>One</p><p>Two</p></blockquote>See above",
      "Ana wrote:\n\n> One\n>\n> Two\n\nSee above"
    ),
    (
      "<blockquote>One<blockquote>Two<br>three</blockquote>four</blockquote>",
      "> One\n>\n> > Two\n> > three\n>\n> four"
    ),
    (
      "<ul><li><blockquote>One<br><br>two</blockquote></li><li>Three</li></ul>",
      "• > One\n  >\n  > two\n• Three"
    ),
    ("<blockquote><ul><li>One</blockquote>two", "> • One\n\ntwo"),
    ("<blockquote></blockquote><p>One</p></blockquote>", "One"),
  ])
  func `quotations are marked on every line`(html: String, text: String) async throws {
    #expect(try await HTMLMessage.text(of: html) == text)
  }

  @Test(arguments: [
    ("<pre>if a {\n  b\n}</pre><p>x  y</p>", "if a {\n  b\n}\n\nx y"),
    ("<p>a</p><pre><code>\n\n\tb &lt;c&gt;\n\n\n\nd  \n</code></pre>", "a\n\n    b <c>\n\n\n\nd"),
    ("<pre>a\r\nb<br><br><br>c</pre>", "a\nb\n\n\nc"),
    ("<blockquote><pre>a\n\n  b</pre></blockquote>", "> a\n>\n>   b"),
    ("<p>the <code>a.b</code> of c</p>", "the a.b of c"),
  ])
  func `code stays as it is`(html: String, text: String) async throws {
    #expect(try await HTMLMessage.text(of: html) == text)
  }

  @Test(arguments: [
    (
      "<table><tr><th>Plan</th><th>Seats</th></tr><tr><td><p>Pro</p></td><td>5</td></tr></table>x",
      "Plan | Seats\nPro | 5\nx"
    ),
    ("<table><tr><td>a<td><td> <td>b</tr><tr><td><td>c<td></tr></table>", "a | | | b\nc"),
    (
      "<table><tr><td>a</td><td><p>b</p><p>c</p></td></tr><tr><td>d</td></tr></table>",
      "a | b\n\nc\nd"
    ),
    (
      "<table><tr><td>a</td><td><table><tr><td>b<td>c</table></td><td>d</td></tr></table>",
      "a\nb | c\nd"
    ),
    ("<table><tr><td>a<td><ul><li>b<li>c</ul></table>", "a\n• b\n• c"),
    ("<td>a</td><td>b</td>", "a | b"),
  ])
  func `rows of a table are lines with bars`(html: String, text: String) async throws {
    #expect(try await HTMLMessage.text(of: html) == text)
  }

  @Test(arguments: [
    ("<p>&lt;b&gt; &amp;amp; &quot;&apos;&nbsp;x&hellip;</p>", "<b> &amp; \"' x…"),
    ("<p>&#8217;&#x1F981;&eacute;&Uuml;&szlig;&yuml;&frac12;</p>", "’🦁éÜßÿ½"),
    (
      "<p>&unknown; & &; &# &#; &#x; &#xZZ; &#99999999999; AT&T</p>",
      "&unknown; & &; &# &#; &#x; &#xZZ; &#99999999999; AT&T"
    ),
    ("<p>&#0;&#xD800;&#x110000;</p>", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("<p>it&#146;s &#x80;5 &commat;home</p>", "it’s €5 @home"),
    (
      "<p>Hi&shy;\u{200B}\u{FEFF}&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;x&zwnj;y</p>",
      "Hi\u{200C} x\u{200C}y"
    ),
  ])
  func `entities become characters, and what is none stays`(html: String, text: String)
    async throws
  {
    #expect(try await HTMLMessage.text(of: html) == text)
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
    (#"<p><a href="mailto:ana@example.com?subject=x">Ana</a></p>"#, "Ana (ana@example.com)"),
    (#"<p><a href="mailto:ana@example.com">Ana@example.com</a></p>"#, "Ana@example.com"),
    (#"<p><a href="tel:+4930123">call</a></p>"#, "call (+4930123)"),
    (#"<p><a href="https://example.com/1">1</a></p>"#, "1 (https://example.com/1)"),
    (#"<p><a href="https://www.example.com/">Example.com</a></p>"#, "Example.com"),
    (
      #"<p>a <a href="https://example.com/long/way">example.com/long/w…</a> b</p>"#,
      "a https://example.com/long/way b"
    ),
    (
      #"<p>a <a href="https://example.com/1"> <b>one</b> </a>b</p>"#,
      "a one (https://example.com/1) b"
    ),
    ("<p><a href='\n https://example.com/1\n2 '>one</a></p>", "one (https://example.com/12)"),
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
    #expect(try await HTMLMessage.text(of: html) == text)
  }

  @Test(arguments: [
    ("<p>a</p><script>if (1 < 2) { x('</p>') }</script><p>b</p>", "a\n\nb"),
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
    #expect(try await HTMLMessage.text(of: html) == text)
  }

  @Test(arguments: [
    "Use List<String> here", "a &amp; b", "1 < 2 > 0", "<dependency>x</dependency>",
    "Our page breaks:\n<div>broken</div>", "line 1\n\n  line 2",
  ])
  func `a plain message that quotes markup keeps it`(message: String) async throws {
    #expect(try await HTMLMessage.text(of: message) == message)
  }

  @Test(arguments: [
    "https://example.com/i/a%0D%0A%0ANora: paid.png", "https://example.com/i/a\n\tNora: paid.png",
    "https://example.com/i/a%E2%80%A8Nora:%1F%7Fpaid.png",
    "https://example.com/i/a%C2%85Nora: paid.png",
  ])
  func `a file's name is one line`(source: String) async throws {
    let text = try await HTMLMessage.text(of: "<p><img src='\(source)'></p>")

    #expect(text == "[image: a Nora: paid.png]")
  }

  @Test func `an address has no blank, of whatever script`() async throws {
    let link = "<a href='https://example.com/a&#x2028;b&#xA0;c&#x3000;d\u{85}e'>x</a>"

    let text = try await HTMLMessage.text(of: "<p>\(link)</p>")

    #expect(text == "x (https://example.com/abcde)")
  }

  @Test(arguments: [
    ("<img src='a.png' alt='of a \n cat'>", "[image: of a cat]"),
    (
      "<img src='https://example.com/i/Screen+shot%201.png?expires=1'>",
      "[image: Screen shot 1.png]"
    ),
    ("<img src='https://example.com/i/92f1'>", "[image]"),
    ("<img src='https://example.com'>", "[image]"),
    ("<img src='data:image/png;base64,AAAA'>", "[image]"), ("<img src='cid:1@x.y'>", "[image]"),
    ("<img alt='🦁' src='https://example.com/lion.png'>", "🦁"), ("<img>", "[image]"),
    ("<img width=1 height=1 src='https://example.com/seen.gif'>", ""),
    (
      "<a href='https://example.com/1'><img src='https://example.com/a.png'></a>",
      "[image: a.png] (https://example.com/1)"
    ),
  ])
  func `images become words`(html: String, text: String) async throws {
    #expect(try await HTMLMessage.text(of: "<p>" + html + "</p>") == text)
  }
}
