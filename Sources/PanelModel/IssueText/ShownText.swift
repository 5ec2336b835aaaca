public import ContactResolution

/// A paragraph as it is shown: its pieces, and where its links lie.
public struct ShownText: Sendable, Equatable {
  /// The pieces, one behind the other.
  public private(set) var pieces: [Piece] = []
  /// The links, in order; each with the address that is shown behind it.
  public private(set) var links: [Link] = []
  private var length = 0

  /// A run of one look.
  public struct Piece: Sendable, Equatable {
    /// What is shown.
    public var text: String
    /// What it stands for.
    public var role: Role
    /// How it is set off.
    public var marks: TextSpan.Marks
  }

  /// What a piece stands for.
  public enum Role: Sendable {
    case plain
    case link
    case mention
    case status
    case media
    /// What is shown of a link's address.
    case address
    case struck
  }

  /// A link in the text.
  public struct Link: Sendable, Equatable {
    /// The bytes of the text it takes.
    public var range: Range<Int>
    /// Where it leads, as written.
    public var url: String
  }

  /// Puts the spans one behind the other; a link's address follows its last span.
  public init(_ spans: [TextSpan]) {
    var linked = ""
    var start = 0
    for (index, span) in spans.enumerated() {
      guard case .link(let url) = span.kind else {
        append(span)
        continue
      }
      if linked.isEmpty { start = length }
      append(span)
      linked += span.text
      if spans.indices.contains(index + 1), spans[index + 1].kind == span.kind { continue }
      if let address = LinkAddress.shown(url: url, beside: linked) {
        append(" ‹\(address)›", .address)
      }
      if length > start { links.append(Link(range: start..<length, url: url)) }
      linked = ""
    }
  }

  /// The whole text.
  public var text: String { pieces.map(\.text).joined() }

  private mutating func append(_ span: TextSpan) {
    switch span.kind {
    case .plain, .date, .emoji: appendMarked(span, .plain)
    case .link: appendMarked(span, .link)
    case .mention: appendMarked(span, .mention)
    case .status: append("[\(span.text.uppercased())]", .status)
    case .media: append(MediaName.shown(span.text), .media)
    case .lineBreak: append("\n", .plain)
    }
  }

  private mutating func appendMarked(_ span: TextSpan, _ role: Role) {
    guard span.marks.contains(.strike) else {
      append(span.text, role, span.marks)
      return
    }
    append("~\(span.text)~", .struck)
  }

  private mutating func append(_ text: String, _ role: Role, _ marks: TextSpan.Marks = []) {
    guard !text.isEmpty else { return }
    pieces.append(Piece(text: text, role: role, marks: marks))
    length += text.utf8.count
  }
}
