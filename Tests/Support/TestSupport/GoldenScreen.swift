internal import Glibc
internal import Testing
internal import TextTerminal

/// A screen as it is kept in a file: its rows in a frame, so that a wrong width shows.
struct GoldenScreen {
  /// One row of a screen.
  struct Row {
    /// Its characters.
    var text: String
    /// Columns they should occupy.
    var columns: Int
  }

  private let lines: [String]

  /// Frames the rows of a screen that is so many columns wide.
  init(rows: [Row], columns: Int) {
    let edge = String(repeating: "─", count: columns)
    let body = rows.map { row in
      let missing = columns - TextWidth.columns(of: row.text)
      return "│" + row.text + String(repeating: " ", count: max(0, missing)) + "│"
    }
    lines = ["┌" + edge + "┐"] + body + ["└" + edge + "┘"]
  }

  /// Compares with the file, or rewrites it and fails when the environment asks for a recording.
  func compare(name: String, filePath: String, sourceLocation: SourceLocation) {
    let folder = filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Screens"
    let path = "\(folder)/\(name).txt"
    let got = lines.joined(separator: "\n") + "\n"
    if ScreenFile.isRecording {
      let isWritten = ScreenFile.write(got, path: path, folder: folder)
      Issue.record(
        "\(isWritten ? "recorded" : "cannot write") \(path)",
        sourceLocation: sourceLocation
      )
      return
    }
    guard let expected = ScreenFile.read(path) else {
      Issue.record(
        "no screen \(path); RECORD_SCREENS=1 records\n\(got)",
        sourceLocation: sourceLocation
      )
      return
    }
    guard expected != got else { return }
    Issue.record("\(Self.difference(expected, got, name: name))", sourceLocation: sourceLocation)
  }

  private static func difference(_ expected: String, _ got: String, name: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = got.split(separator: "\n", omittingEmptySubsequences: false)
    let differing = (0..<max(old.count, new.count)).filter { index in
      index >= old.count || index >= new.count || old[index] != new[index]
    }
    let rows = differing.map { String($0 - 1) }.joined(separator: ", ")
    return "screen \(name) differs in rows \(rows)\nexpected:\n\(expected)got:\n\(got)"
  }
}
