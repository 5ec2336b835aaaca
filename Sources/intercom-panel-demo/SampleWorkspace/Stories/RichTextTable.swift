/// Messages in the HTML that Intercom's editor and people's mail programs write.
enum RichTextTable {
  /// A message as HTML, and as Intercom tells it in plain text.
  struct Text: Sendable {
    var markup: String
    var plain: String
  }

  static let texts = [
    lists, links, quotes, code, pictures, table, headings, entities, mail, endless,
  ]

  private static let lists = Text(
    markup: """
      <p>What we need:</p><ul class="unordered-nested-list"><li>prices with tax<ul><li>in euro</li>\
      <li>in crowns</li></ul></li><li>prices <b>without</b> tax</li></ul>\
      <ol start="3"><li>third</li><li>fourth</li></ol>
      """,
    plain: """
      What we need:

      - prices with tax
        - in euro
        - in crowns
      - prices without tax

      3. third
      4. fourth
      """
  )

  private static let links = Text(
    markup: """
      <p>See <a href="https://help.example.com/prices?a=1&amp;b=2" rel="nofollow noopener">the \
      help</a>, <a href="https://help.example.com/x">https://help.example.com/x</a> or \
      <a href="mailto:prices@example.com">write</a> — and https://shop.example.com/liste.</p>
      """,
    plain: """
      See the help (https://help.example.com/prices?a=1&b=2), https://help.example.com/x or write \
      (mailto:prices@example.com) — and https://shop.example.com/liste.
      """
  )

  private static let quotes = Text(
    markup: """
      <blockquote><p>Prices change in May.</p><blockquote>Which May?</blockquote></blockquote>\
      <p>That was <i>last</i> year&#8217;s answer.</p>
      """,
    plain: """
      > Prices change in May.
      >> Which May?

      That was last year’s answer.
      """
  )

  private static let code = Text(
    markup: """
      <p>This is what arrives:</p><pre><code>article;price\n  4711;12,50\n\t4712;&lt;none&gt;\n\
      </code></pre><p>Set <code>sep=";"</code> first.</p>
      """,
    plain: """
      This is what arrives:

      article;price
        4711;12,50
      \t4712;<none>

      Set sep=";" first.
      """
  )

  private static let pictures = Text(
    markup: """
      <p>It looks like this:</p><div class="intercom-container"><img \
      src="https://files.example.com/list.png" alt="list.png" width="640"></div><p><img \
      src="https://files.example.com/nameless"></p>
      """,
    plain: """
      It looks like this:

      [Image "https://files.example.com/list.png"]

      [Image "https://files.example.com/nameless"]
      """
  )

  private static let table = Text(
    markup: """
      <div class="intercom-interblocks-table-container"><table role="presentation"><tbody><tr><td>\
      <p>Article</p></td><td><p>Price</p></td></tr><tr><td><p>4711 Lampe</p></td><td><p>12,50 €</p>\
      </td></tr><tr><td><p>靴</p></td><td></td></tr></tbody></table></div>
      """,
    plain: "Article  Price\n4711 Lampe  12,50 €\n靴"
  )

  private static let headings = Text(
    markup: """
      <h1>Prices</h1><h2>Of this year</h2><p>One<br>two<br/>three</p><hr><p><u>Under</u>, \
      <s>through</s>, <b><i>both</i></b>.</p>
      """,
    plain: "Prices\n\nOf this year\n\nOne\ntwo\nthree\n\nUnder, through, both."
  )

  private static let entities = Text(
    markup: """
      <p>Fish &amp; chips &lt;fresh&gt; &quot;daily&quot; &#39;here&#39; &euro;&nbsp;7 &#x1F41F; \
      &copy;&hellip; &notanentity; AT&T &#0; &#55296;</p>
      """,
    plain: "Fish & chips <fresh> \"daily\" 'here' €\u{A0}7 🐟 ©… &notanentity; AT&T"
  )

  private static let mail = Text(
    markup: """
      <html><head><style>p { color: red }</style><title>none</title></head><body><!-- hidden --><p>\
      Dear team,</p>\r\n<p style="margin:0">as   promised\r\n the list.</p><div><div><div>Regards\
      </div></div></div><p>-- <br>Rosalind</p></body></html>
      """,
    plain: "Dear team,\n\nas promised the list.\n\nRegards\n\n--\nRosalind"
  )

  private static let endless = Text(
    markup: "<p>" + String(repeating: "4711-", count: 400) + "</p>",
    plain: String(repeating: "4711-", count: 400)
  )
}
