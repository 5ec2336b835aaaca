/// Words for numbers, short enough for a column.
public enum FigureText {
  /// Three digits that count and no more: `0.042`, `1.5`, `23.8`, `1204`.
  ///
  /// Whole numbers stand without a point.
  public static func short(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let size = abs(value)
    if value == value.rounded(), size < 1e15 { return String(Int64(value)) }
    let places = size < 1 ? 3 : size < 10 ? 2 : size < 100 ? 1 : 0
    return fixed(value, places: places)
  }

  /// A limit somebody set, with as many places as it has: `2.5`, `16`.
  static func limit(_ value: Double) -> String {
    var text = short(value)
    guard text.contains(".") else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }

  /// A multiple, such as `2.45×`; a dash when there is none.
  public static func multiple(_ value: Double?) -> String {
    value.map { fixed($0, places: $0 < 100 ? 2 : 0) + "×" } ?? "–"
  }

  /// A value with so many places behind the point.
  static func fixed(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = Int64((abs(value) * scale).rounded())
    let whole = scaled / Int64(scale)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return sign + String(whole) }
    let digits = String(scaled % Int64(scale))
    return sign + "\(whole)." + String(repeating: "0", count: places - digits.count) + digits
  }
}
