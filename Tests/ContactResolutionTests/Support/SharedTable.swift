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
