internal import PanelModel
internal import TextTerminal

/// The keys that work now and what they do, as many as fit.
struct KeyLine {
  let scene: Scene

  private struct Entry {
    var keys: String
    var label: String
    var columns: Int { TextWidth.columns(of: keys) + 1 + TextWidth.columns(of: label) }
  }

  private static let gap = 2

  /// The line: the first keys of the table that fit, help and quitting always.
  func line(columns: Int) -> TextLine {
    let all = entries
    let last = all.filter { $0.isLasting }.map(\.entry)
    var room = columns - last.reduce(0) { $0 + $1.columns + Self.gap } + Self.gap
    var shown: [Entry] = []
    for entry in all.filter({ !$0.isLasting }).map(\.entry) where entry.columns + Self.gap <= room {
      room -= entry.columns + Self.gap
      shown.append(entry)
    }
    return line(of: shown + last)
  }

  private func line(of entries: [Entry]) -> TextLine {
    var line = TextLine.empty
    for entry in entries {
      if line.columns > 0 { line.append("  ", scene.theme.footer) }
      line.append(entry.keys, scene.theme.footerKey)
      line.append(" " + entry.label, scene.theme.footer)
    }
    return line
  }

  private var entries: [(entry: Entry, isLasting: Bool)] {
    scene.keyMap.bindings(in: scene.state.place).compactMap { binding in
      guard let label = binding.label, let key = binding.keys.first else { return nil }
      let entry = Entry(keys: before(binding) + key.displayName, label: label)
      return (entry, isLasting(binding.action))
    }
  }

  /// Whether the key is named however little room there is.
  private func isLasting(_ action: Action) -> Bool {
    action == .help || action == .quitOrBack || action == .nextPane && !scene.isSplit
  }

  /// The key that does the opposite, shown before the one that moves down.
  private func before(_ binding: KeyBinding) -> String {
    binding.action == .moveDown ? scene.keyName(.moveUp) ?? "" : ""
  }
}
