/// The words that stand for a picture or file.
public enum MediaName {
  private static let pictures: Set<String> = [
    "png", "jpg", "jpeg", "gif", "webp", "svg", "bmp", "heic", "tif", "tiff", "avif",
  ]
  private static let videos: Set<String> = ["mp4", "mov", "webm", "avi", "mkv", "m4v"]

  /// Such as `[picture: cart.png]`; only the kind when there is no name.
  public static func shown(_ name: String) -> String {
    name.isEmpty ? "[picture]" : "[\(kind(of: name)): \(name)]"
  }

  private static func kind(of name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "file" }
    let ending = name[name.index(after: dot)...].lowercased()
    if pictures.contains(ending) { return "picture" }
    return videos.contains(ending) ? "video" : "file"
  }
}
