import ContactResolution
import HTTPExchange
import IntercomAPI
import TestSupport
import Testing

@Suite struct HTMLTextFuzzTests {
  private static let pieces = [
    "<", ">", "</", "/>", "<p>", "</p>", "<ul>", "</ul>", "<ol start=3>", "</ol>", "<li>", "</li>",
    "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<table>", "</table>", "<tr>", "<td>",
    "<br>", "<hr>", "<a href='https://example.com/1'>", "</a>", "<img alt=x>", "<script>",
    "</script>", "<!--", "-->", "&amp;", "&#x200b;", "&zwnj;", "&nbsp;", "&", ";", "=", "'", "\"",
    " ", "\n", "\t", "\r", "word", "é", "日本", "🦁", "\u{A0}", "\u{200B}", "\u{2028}", "\u{0}",
  ]

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `any mixture of tags and text has a text without piles of empty lines`(seed: UInt64)
    async throws
  {
    var random = SeededGenerator(seed: seed)
    for _ in 1...100 {
      let count = Int.random(in: 1...60, using: &random)
      let words = (1...count).compactMap { _ in Self.pieces.randomElement(using: &random) }
      let message = "<p>" + words.joined()

      let text = try await HTMLMessage.text(of: message)

      #expect(!text.hasSuffix("\n") && !text.hasSuffix(" "), "\(message)")
      if !message.contains("<pre>") { #expect(!text.contains("\n\n\n"), "\(message)") }
    }
  }

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func `any bytes have a text`(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...100 {
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
      let message = "<p>" + String(decoding: bytes, as: UTF8.self)

      let text = try await HTMLMessage.text(of: message)

      #expect(text.utf8.count <= 4 * message.utf8.count)
    }
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "<", "<a", "<a ", "<a href=\"", "<a b='", "<!--", "<!", "<p>", "&", "&#", "<script", "</",
      "<script>", "<a href=https://example.com/>", "<pre> ", "\"", "<?", "<a>", "--", "<br",
      "<a \">\"", "<ul>", "<ul>x", "<ul><li>x", "<li>x", "<ol><li>", "<blockquote>x", "</ul>",
      "<blockquote><li>x", "<table><tr><td>x", "<td>x", "<td>", "<pre>\n", "\u{200C}", "\u{A0}",
      "&zwnj;", "<img src='https://example.com/a.png'>", "<a href='https://example.com/'>x",
      "<ul></blockquote><blockquote></ul>", "<pre>\tx",
    ]
  )
  func `a hostile message takes no longer than a friendly one`(part: String) async throws {
    let hostile = "<p>" + String(repeating: part, count: 60_000 / part.utf8.count)

    let text = try await HTMLMessage.text(of: hostile)
    _ = try await HTMLMessage.text(of: hostile + ">")

    #expect(text.utf8.count <= 60 * hostile.utf8.count)
  }
}
