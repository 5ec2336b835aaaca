/// Finds the conversations that a text names by URL: plain text, wiki markup, Markdown, Slack.
///
/// An address is searched from left to right and only as a whole: what stands inside another
/// address (a redirect's parameter, say) is not looked at. The time is linear in the text's length.
public struct ConversationLinkFinder {
  private let text: SearchedText
  /// Whether the text since the last blank belongs to an address of somebody else.
  private var followsForeignAddress = false
  private var found: [ConversationAddress] = []
  /// Where in `found` an address stands, by the address without its part.
  private var positions: [ConversationAddress: Int] = [:]

  /// The addresses in the text in order, each once; the first part id of each is kept.
  public static func addresses(in text: String) -> [ConversationAddress] {
    var finder = Self(text: SearchedText(text))
    finder.search()
    return finder.found
  }

  private init(text: SearchedText) {
    self.text = text
  }

  private mutating func search() {
    let limit = text.bytes.count
    var index = 0
    while index < limit {
      let byte = text.bytes[index]
      if byte.isSeparator {
        if byte == SearchedText.blank { followsForeignAddress = false }
        index += 1
      } else {
        let end = text.end(of: { !$0.isSeparator }, from: index, to: limit)
        search(from: index, to: end)
        index = end
      }
    }
  }

  /// Searches a run of text without separators.
  private mutating func search(from start: Int, to limit: Int) {
    var index = start
    while let opening = AddressOpening.first(in: text, from: index, to: limit) {
      guard let hostEnd = opening.appHostEnd, mayFollow(index..<opening.start),
        let address = OwnAddress(in: text, opening.start, hostEnd: hostEnd, limit: limit)
      else {
        followsForeignAddress = true
        return
      }
      if case .conversation(let conversation) = address.url { add(conversation) }
      index = address.end
    }
  }

  private mutating func add(_ address: ConversationAddress) {
    var plain = address
    plain.part = nil
    guard let index = positions[plain] else {
      positions[plain] = found.count
      found.append(address)
      return
    }
    found[index].part = found[index].part ?? address.part
  }

  /// Whether an address can begin after the given text of the same run.
  ///
  /// It cannot inside an address without a scheme (`evil.example/?u=https://…`) nor in what is
  /// left of one that held a bracket (`…/?u[]=https://…`).
  private func mayFollow(_ range: Range<Int>) -> Bool {
    let prefix = text.bytes[range]
    guard let last = prefix.last else { return true }
    switch Unicode.Scalar(last) {
    case "?": return prefix.elementsEqual("??".utf8) && !followsForeignAddress
    case "/", "&", "#", "%", "@", "\\": return false
    case "=":
      return !followsForeignAddress && prefix.count > 1 && !prefix.contains(where: \.isURLSign)
    case ";":
      return !prefix.contains(UInt8(ascii: "=")) && !prefix.contains(UInt8(ascii: "?"))
    default: return !hasHostAndMore(prefix)
    }
  }

  private func hasHostAndMore(_ prefix: ArraySlice<UInt8>) -> Bool {
    guard let dot = prefix.firstIndex(of: UInt8(ascii: ".")) else { return false }
    return prefix[dot...].contains { byte in
      byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }
  }
}

extension UInt8 {
  /// Whether the byte parts an address without a scheme into host, path and parameters.
  fileprivate var isURLSign: Bool {
    switch Unicode.Scalar(self) {
    case "?", "&", "#", ";", "/", ".": true
    default: false
    }
  }
}
