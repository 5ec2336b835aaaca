internal import ContactResolution

/// A piece of a line of wiki markup.
enum WikiToken {
  case text(String)
  /// What may set off the text behind it, when it finds a partner.
  case marker(Marker)
  case span(TextSpan)
  /// A link with the runs it is called by.
  case label([TextSpan])
  case lineBreak

  /// A byte that sets off text, such as the `*` of `*bold*`.
  struct Marker {
    /// The byte, by which partners know each other.
    let byte: UInt8
    /// How it stands in the text: alone, or in braces.
    let written: String
    /// Whether text can be set off from here.
    let mayOpen: Bool
    /// Whether text can be set off up to here.
    let mayClose: Bool

    /// How the text between partners is set off.
    var mark: TextSpan.Marks {
      switch byte {
      case UInt8(ascii: "*"): .strong
      case UInt8(ascii: "_"): .emphasis
      case UInt8(ascii: "-"): .strike
      default: .underline
      }
    }

    /// Whether a byte sets off text.
    static func isMarker(_ byte: UInt8) -> Bool {
      "*_-+".utf8.contains(byte)
    }
  }
}
