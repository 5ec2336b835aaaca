import ContactResolution
import Foundation

/// Tables beside the package that a clone may lack: nil then.
enum SharedTable {
  private static var folder: String {
    if let folder = ProcessInfo.processInfo.environment["INTERCOM_PANEL_SHARED"] { return folder }
    let packageRoot = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return "/\(packageRoot)/../shared"
  }

  /// URLs as they were found in public code, and what each leads to.
  static var intercomURLs: [IntercomURLCase]? {
    let path = folder + "/reference/intercom-urls.tsv"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(urlCase(inRow:))
  }

  /// A property of a schema with neither parts nor a schema of its own.
  struct SchemaProperty: Sendable {
    var name: String
    var type: String
    var format: String?
  }

  /// The plain properties of Intercom's contact, those of its parts under names with a dot.
  static var contactSchema: [SchemaProperty]? {
    let path = folder + "/specs/intercom-2.16.yaml"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    let lines = text.split(separator: "\n")
    return properties(of: "contact", in: lines)
      + properties(of: "contact_location", in: lines).map { property in
        SchemaProperty(name: "location.\(property.name)", type: property.type)
      }
  }

  /// Properties stand 8 blanks in, or 12 below one of their own; what they are stands 2 further.
  private static func properties(of schema: String, in lines: [Substring]) -> [SchemaProperty] {
    let body = lines.drop { $0 != "    \(schema):" }.dropFirst().prefix { $0.hasPrefix("     ") }
    var outer = ""
    var found: [SchemaProperty] = []
    for line in body.drop(while: { $0 != "      properties:" }).dropFirst() {
      let depth = line.prefix { $0 == " " }.count
      let words = line.split(separator: ":", maxSplits: 1).map {
        $0.drop { $0 == " " }
      }
      let name = words.first.map { String($0) } ?? ""
      let value = words.dropFirst().first.map { String($0) } ?? ""
      switch (depth, name) {
      case (8, _):
        outer = name
        found.append(SchemaProperty(name: name, type: ""))
      case (12, _) where value.isEmpty:
        found.append(SchemaProperty(name: "\(outer).\(name)", type: ""))
      case (10, "type"), (14, "type"): found[found.count - 1].type = value
      case (10, "format"), (14, "format"): found[found.count - 1].format = value
      default: break
      }
    }
    return found.filter { property in
      ["string", "integer", "boolean"].contains(property.type)
        && property.name.split(separator: ".").last != "type"
    }
  }

  /// Columns: name, URL, kind, region, workspace, id, part id, evidence; `-` for none.
  private static func urlCase(inRow row: Substring) -> IntercomURLCase? {
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count >= 7 else { return nil }
    let workspace = cells[4] == "-" ? nil : WorkspaceID(cells[4])
    guard let region = Region(rawValue: cells[3]) else { return .none(cells[1]) }
    let expected: IntercomURL
    switch cells[2] {
    case "contact":
      expected = .contact(region: region, workspace: workspace, id: ContactID(cells[5]))
    case "contact-by-email":
      expected = .contactsWithEmail(region: region, workspace: workspace, email: cells[5])
    default:
      expected = .conversation(
        ConversationAddress(
          id: ConversationID(cells[5]),
          kind: cells[2] == "ticket" ? .ticket : .conversation,
          region: region,
          workspace: workspace,
          part: cells[6] == "-" ? nil : cells[6]
        )
      )
    }
    return IntercomURLCase(text: cells[1], expected: expected)
  }
}
