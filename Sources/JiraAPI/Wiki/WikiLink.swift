internal import ContactResolution

/// What stands in brackets or between exclamation marks.
enum WikiLink {
  private static let beginnings = ["mailto:", "tel:", "file:", "www.", "/", "#", "\\\\"]
    .map { Array($0.utf8) }

  /// The link, mention or file that the content of brackets names; nil when it is plain text.
  ///
  /// `[address]`, `[text|address]`, `[address|address|smart-link]`, `[~user]`, `[^file]`.
  static func token(_ content: ArraySlice<UInt8>) -> WikiToken? {
    let parts = content.split(
      separator: WikiByte.bar,
      maxSplits: 2,
      omittingEmptySubsequences: false
    )
    .map(WikiByte.trimmed)
    guard let first = parts.first, let target = parts.count > 1 ? parts[1] : parts.first,
      let sign = target.first, target.count > 1
    else { return nil }
    let label = parts.count > 1 && !first.isEmpty ? first : nil
    switch sign {
    case UInt8(ascii: "~"): return .span(mention(label ?? target.dropFirst()))
    case UInt8(ascii: "^"):
      return .span(TextSpan(text(label ?? target.dropFirst()), kind: .media))
    default:
      guard isAddress(target) else { return nil }
      let url = text(target)
      guard let label else { return .span(TextSpan(url, kind: .link(url: url))) }
      let spans = WikiSpans.label(label, url: url)
      return .label(spans.isEmpty ? [TextSpan(url, kind: .link(url: url))] : spans)
    }
  }

  /// The name of a picture such as `screen.png|thumbnail`; nil when it is none.
  ///
  /// A picture has a file's ending or is an address, or two exclamations would hide a sentence.
  static func pictureName(_ content: ArraySlice<UInt8>) -> String? {
    let name = content.prefix { $0 != WikiByte.bar }
    guard let first = name.first, let last = name.last, !WikiByte.isBlank(first),
      !WikiByte.isBlank(last), let dot = name.lastIndex(of: UInt8(ascii: ".")),
      dot > name.startIndex
    else { return nil }
    let ending = name[(dot + 1)...]
    guard (1...5).contains(ending.count), ending.allSatisfy(WikiByte.isWord) else { return nil }
    guard isAddress(name) else { return text(name) }
    return text(name.split(separator: UInt8(ascii: "/")).last ?? name)
  }

  private static func mention(_ name: ArraySlice<UInt8>) -> TextSpan {
    let prefix = "accountid:"
    let bare = name.starts(with: prefix.utf8) ? name.dropFirst(prefix.utf8.count) : name
    return TextSpan("@" + text(bare), kind: .mention)
  }

  private static func isAddress(_ target: ArraySlice<UInt8>) -> Bool {
    if beginnings.contains(where: { target.starts(with: $0) }) { return true }
    let scheme = target.prefix { WikiByte.isWord($0) || "+-.".utf8.contains($0) }
    return !scheme.isEmpty && target[scheme.endIndex...].starts(with: "://".utf8)
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
