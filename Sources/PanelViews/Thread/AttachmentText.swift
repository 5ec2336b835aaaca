internal import ContactResolution
internal import PanelModel

/// The words that stand for a file that came with a message.
struct AttachmentText {
  /// Such as `[picture: cart.png · 84 kB]`.
  let text: String
  /// Bytes of the text before the file's name.
  let bytesBeforeName: Int

  /// Words an attachment.
  init(_ attachment: ConversationPart.Attachment) {
    let size = attachment.size.flatMap(ByteCount.text).map { " · \($0)" } ?? ""
    guard !attachment.name.isEmpty else {
      text = "[\(Self.kind(of: attachment.mediaType))\(size)]"
      bytesBeforeName = 0
      return
    }
    let shown = MediaName.shown(attachment.name)
    text = "\(shown.dropLast())\(size)]"
    bytesBeforeName = shown.utf8.count - attachment.name.utf8.count - 1
  }

  private static func kind(of mediaType: String?) -> String {
    switch mediaType?.prefix(while: { $0 != "/" }) {
    case "image": "picture"
    case "video": "video"
    default: "file"
    }
  }
}

/// Amounts of bytes in a few columns.
public enum ByteCount {
  private static let units = ["kB", "MB", "GB", "TB"]

  /// Such as `512 B`, `84 kB` or `4.2 MB`, in steps of a thousand; nil for less than none.
  public static func text(_ bytes: Int64) -> String? {
    guard bytes >= 0 else { return nil }
    guard bytes >= 1_000 else { return "\(bytes) B" }
    var tenths = bytes / 100
    var unit = 0
    while tenths >= 10_000, unit < units.count - 1 {
      tenths /= 1_000
      unit += 1
    }
    let whole = tenths / 10
    let amount =
      whole >= 10 || tenths % 10 == 0 ? GroupedNumber.text(whole) : "\(whole).\(tenths % 10)"
    return "\(amount) \(units[unit])"
  }
}
