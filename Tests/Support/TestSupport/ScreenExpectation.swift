internal import Glibc
public import Testing
public import TextTerminal

/// Expects the surface to look like the golden screen `Screens/NAME.txt` beside the test's file.
///
/// With `RECORD_SCREENS=1` in the environment the golden screen is rewritten and the test fails.
public func expectScreen(
  _ surface: Surface,
  _ name: String,
  filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let rows = (0..<surface.size.rows).map { row in
    GoldenScreen.Row(text: surface.rowText(row), columns: surface.size.columns)
  }
  GoldenScreen(rows: rows, columns: surface.size.columns)
    .compare(name: name, filePath: filePath, sourceLocation: sourceLocation)
}

/// Expects the rows of a screen to look like the golden screen `Screens/NAME.txt`.
///
/// The screen is as wide as its widest row.
public func expectScreen(
  _ lines: [String],
  _ name: String,
  filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let rows = lines.map { GoldenScreen.Row(text: $0, columns: TextWidth.columns(of: $0)) }
  GoldenScreen(rows: rows, columns: rows.map(\.columns).max() ?? 0)
    .compare(name: name, filePath: filePath, sourceLocation: sourceLocation)
}
