internal import PanelModel
internal import TextTerminal

/// The keys as the manual lists them: what works in most places once, then each place's own.
enum ManualKeys {
  /// Keys that belong together.
  struct Chapter {
    var title: String
    var rows: [Row]
  }

  /// Keys and what they do.
  struct Row: Hashable {
    var keys: [String]
    var help: String
  }

  private static let most = 3

  /// The chapters in the order of the key table; none is empty.
  static func chapters(of keyMap: KeyMap) -> [Chapter] {
    let chapters = KeyReference.chapters(of: keyMap).map { chapter in
      Chapter(
        title: chapter.title,
        rows: chapter.bindings.filter { !$0.keys.isEmpty }
          .map { Row(keys: $0.keys.map(\.displayName), help: $0.help) }
      )
    }
    var places: [Row: Int] = [:]
    for row in chapters.flatMap(\.rows) { places[row, default: 0] += 1 }
    var seen: Set<Row> = []
    let common = chapters.flatMap(\.rows).filter { row in
      places[row, default: 0] >= most && seen.insert(row).inserted
    }
    let own = chapters.map { chapter in
      Chapter(title: chapter.title, rows: chapter.rows.filter { !seen.contains($0) })
    }
    return ([Chapter(title: "In most places", rows: common)] + own).filter { !$0.rows.isEmpty }
  }
}
