import ContactResolution
import TestSupport
import Testing

@Suite struct FollowedAddressTests {
  @Test(arguments: [
    ("https://docs.example.com/a?b=c#d", "https://docs.example.com/a?b=c#d"),
    ("  HTTP://Docs.Example.COM  ", "http://docs.example.com"),
    ("https://example.com:08443/x", "https://example.com:8443/x"),
    ("https://example.com/a b/ü/\"<>", "https://example.com/a%20b/%C3%BC/%22%3C%3E"),
    ("https://example.com/$(id)'", "https://example.com/%24(id)%27"),
    ("https://example.com?q=a@b", "https://example.com?q=a@b"),
    ("https://[2001:DB8::1]:80/", "https://[2001:db8::1]:80/"),
    ("mailto:Ana.Souza@Example.com", "mailto:Ana.Souza@example.com"),
    ("mailto:ana@example.com?attach=/etc/passwd", "mailto:ana@example.com"),
  ])
  func `an address is put together anew from what was checked`(text: String, url: String) throws {
    let address = try FollowedAddress(text)

    #expect(address.url == url)
  }

  @Test(
    arguments: [
      ("file:///etc/passwd", .scheme("file")), ("javascript:alert(1)", .scheme("javascript")),
      ("JavaScript://example.com/%0Aalert(1)", .scheme("javascript")),
      ("ssh://example.com", .scheme("ssh")), ("tel:+351210000000", .scheme("tel")),
      ("docs.example.com/a", .noScheme), ("/browse/PROJ-1", .noScheme), ("", .noScheme),
      ("https:example.com", .noScheme), ("-o:x", .noScheme),
      ("https://example.com@evil.example/", .userInfo),
      ("https://a:b@example.com/", .userInfo),
      ("https:///path", .host), ("https://", .host), ("https://exämple.com/", .host),
      ("https://example.com\\@evil.example/", .host), ("https://a..b/", .host),
      ("https://-a.example.com/", .host), ("https://a%2Eexample.com/", .host),
      ("https://[::1/", .host), ("https://example.com:0/", .port),
      ("https://example.com:99999/", .port), ("https://example.com:8a/", .port),
      ("mailto:", .email), ("mailto:ana", .email), ("mailto:a@b@c", .email),
      ("mailto:a b@example.com", .email),
      ("https://example.com/\u{202E}gpj.exe", .hiddenCharacters),
      ("https://exa\u{200B}mple.com/", .hiddenCharacters),
      ("https://example.com/\n", nil), ("https://example.com/a\nb", .hiddenCharacters),
      ("https://example.com/\u{1B}[2J", .hiddenCharacters),
      ("https://example.com/" + String(repeating: "a", count: 9_000), .tooLong),
    ] as [(String, AddressRefusal?)]
  )
  func `an address that could deceive is refused, and why is known`(
    text: String,
    refusal: AddressRefusal?
  ) {
    var refused: AddressRefusal?
    do throws(AddressRefusal) {
      _ = try FollowedAddress(text)
    } catch {
      refused = error
    }

    #expect(refused == refusal)
  }

  @Test(arguments: UInt64(1)...200)
  func `what is opened is plain ASCII that reads as it was checked`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "https://", "http://", "mailto:", "file:", "example.com", "@", ":", "/", "\\", "?", "#", "%",
      "%2F", "..", "ü", "\u{202E}", " ", "\t", "[", "]", "::1", "a", "80", "'", "\"", "`", "$(x)",
    ]
    let text = (0..<Int.random(in: 1...7, using: &random))
      .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
    guard let address = try? FollowedAddress("https://" + text) else { return }

    let again = try? FollowedAddress(address.url)

    #expect(again == address, "seed \(seed): \(text)")
    #expect(address.url.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "seed \(seed): \(text)")
    #expect(!address.url.contains { "'\"`$\\<>".contains($0) }, "seed \(seed): \(text)")
    let authority = address.url.dropFirst(8).prefix { !"/?#".contains($0) }
    #expect(!authority.contains("@"), "seed \(seed): \(text)")
  }
}
