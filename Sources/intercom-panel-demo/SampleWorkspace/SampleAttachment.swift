/// A file in a conversation.
struct SampleAttachment: Sendable, ExpressibleByStringInterpolation {
  /// The file's name.
  var name: String
  /// Its length in bytes.
  var size = 23_123

  /// The type of its contents, by the end of its name.
  var type: String {
    switch name.split(separator: ".").last {
    case "png": "image/png"
    case "jpg": "image/jpeg"
    case "pdf": "application/pdf"
    case "csv": "text/csv"
    case "mp4": "video/mp4"
    default: "application/octet-stream"
    }
  }

  init(stringLiteral name: String) {
    self.name = name
  }

  init(_ name: String, size: Int) {
    self.name = name
    self.size = size
  }
}
