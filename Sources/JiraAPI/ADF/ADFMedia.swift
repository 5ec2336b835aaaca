internal import HTTPExchange

/// What a picture, video or file is called.
enum ADFMedia {
  /// The name people gave it, else the file's, else the last part of its address, else its id.
  static func name(_ node: ADFNode) -> String {
    node.attributeText("alt", "fileName", "__fileName", "name", "title")
      ?? node.attributeText("url").flatMap(fileName)
      ?? node.attribute("id")?.identifier
      ?? "media"
  }

  private static func fileName(_ url: String) -> String? {
    let path = url.prefix { $0 != "?" && $0 != "#" }
    return path.split(separator: "/").last.map { String($0) }
  }
}
