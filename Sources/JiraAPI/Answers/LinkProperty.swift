internal import ContactResolution
internal import HTTPExchange

/// Conversation ids as Intercom's integration keeps them on an issue.
enum LinkProperty {
  /// Ids longer than this are none.
  private static let longestID = 128
  /// Texts of JSON within texts of JSON beyond this are not read.
  private static let deepestText = 4

  /// The ids of a property or field, each once, in their order.
  ///
  /// Takes `{"count": 2, "conversationIds": […]}`, the older `[{"id": "…"}]`, ids as texts or
  /// numbers, ids in one text parted by commas, and any of these as a text of JSON.
  static func conversations(_ json: JSONValue?) -> [ConversationID] {
    var ids: [String] = []
    if let json { collect(json, depth: 0, into: &ids) }
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }.map { ConversationID($0) }
  }

  /// The property of an issue as an answer carries it; nil when the issue has none.
  static func value(in issue: JSONValue) -> JSONValue? {
    let properties = issue["properties"]
    // Data Center's description of the answer wraps the properties once more.
    return properties?[JiraRequests.linkProperty]
      ?? properties?["properties"]?[JiraRequests.linkProperty]
  }

  private static func collect(_ json: JSONValue, depth: Int, into ids: inout [String]) {
    guard depth <= deepestText else { return }
    switch json {
    case .null, .flag: break
    case .number(let digits): ids.append(json.integer.map { String($0) } ?? digits)
    case .text(let text): collect(text, depth: depth, into: &ids)
    case .array(let elements):
      for element in elements { collect(element, depth: depth + 1, into: &ids) }
    case .object:
      for name in ["conversationIds", "conversations", "ids", "conversationId", "id", "value"] {
        guard let inner = json[name] else { continue }
        collect(inner, depth: depth + 1, into: &ids)
        break
      }
    }
  }

  private static func collect(_ text: String, depth: Int, into ids: inout [String]) {
    let opening = text.first { !$0.isWhitespace }
    if opening == "{" || opening == "[" || opening == "\"" {
      do throws(JSONParser.Failure) {
        return collect(try JSONParser.parse(Array(text.utf8)), depth: depth + 1, into: &ids)
      } catch {
        // No JSON after all: read as a list of ids below.
      }
    }
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isWhitespace })
    where isID(part) {
      ids.append(String(part))
    }
  }

  /// Ids are opaque, but no address, sentence or JSON is one, and no word without a digit.
  private static func isID(_ text: Substring) -> Bool {
    text.utf8.count <= longestID
      && text.utf8.contains { (0x30...0x39).contains($0) }
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
  }
}
