extension LoopbackServer {
  /// A request as it arrived.
  public struct Request: Sendable, Equatable {
    /// The verb.
    public var method: String
    /// Path and query, as sent.
    public var target: String
    /// Field values by name in lower case; of equal names the last.
    public var fields: [String: String]
    /// The body; empty without one.
    public var body: [UInt8]

    /// Reads the part before the empty line.
    init(head: String) {
      let lines = head.split(separator: "\r\n")
      let words = (lines.first ?? "").split(separator: " ").map(String.init)
      method = words.first ?? ""
      target = words.count > 1 ? words[1] : ""
      fields = [:]
      body = []
      for line in lines.dropFirst() {
        guard let colon = line.firstIndex(of: ":") else { continue }
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        fields[line[..<colon].lowercased()] = String(value)
      }
    }
  }
}
