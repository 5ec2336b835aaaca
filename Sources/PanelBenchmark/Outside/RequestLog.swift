/// What the panel asked the services, from its log.
struct RequestLog: Equatable {
  /// Requests that were answered.
  var count = 0
  /// Bytes of their answers.
  var bytes = 0
  /// Bytes of the first page of a list; nil when none was answered.
  var pageBytes: Int?

  /// Reads a log: lines of method, address, status and `1234 B`, among others.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let unit = words.lastIndex(of: "B"), unit > 0, let size = Int(words[unit - 1]),
        let address = words.first(where: { $0.hasPrefix("http://") })
      else { continue }
      count += 1
      bytes += size
      if pageBytes == nil, address.hasSuffix("/search/jql") { pageBytes = size }
    }
  }
}
