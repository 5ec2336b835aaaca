internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the panel's title: how many contacts and conversations there are, and what goes on.
struct PanelTitleView {
  let scene: Scene

  /// Draws into the rectangle's first row.
  func draw(in rect: Rect, into surface: inout Surface) {
    let isFocused = scene.state.focus == .contacts
    let note = scene.theme.titleNote(isFocused: isFocused)
    let inner = rect.inset(1)
    let right = TextLine(activity, note)
    let room = inner.columns - (right.columns == 0 ? 0 : right.columns + 1)
    let name = TextLine("Intercom", scene.theme.title(isFocused: isFocused))
    var left = name
    for counts in countForms where name.columns + TextWidth.columns(of: counts) <= room {
      left.append(counts, note)
      break
    }
    surface.fill(rect, style: note)
    surface.draw(left, right, in: inner)
  }

  /// How many there are, the longest form first.
  private var countForms: [String] {
    guard let resolved = scene.state.contacts.resolved.value else { return [] }
    let contacts = " · " + Self.count(resolved.contacts.count, "contact")
    let conversations = resolved.conversations.count
    guard conversations > 0 else { return resolved.contacts.isEmpty ? [] : [contacts] }
    return [
      contacts + " · " + Self.count(conversations, "conversation"),
      contacts + " · \(conversations) conv.",
      contacts,
    ]
  }

  private var activity: String {
    let panel = scene.state.contacts
    guard case .loading(let last) = panel.resolved else { return "" }
    if let last, last.progress == .complete { return "updating…" }
    switch panel.progress ?? last?.progress {
    case .resolving(let answered, let total): return "\(answered) of \(total)…"
    case .searching, .complete, nil: return "searching…"
    }
  }

  /// Such as `1 contact` or `3 contacts`.
  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
