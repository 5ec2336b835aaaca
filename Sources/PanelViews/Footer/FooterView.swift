internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the last row: what there is to say, else the keys that work now; and where we are.
struct FooterView {
  let scene: Scene

  /// Draws into the rectangle's first row.
  func draw(in rect: Rect, into surface: inout Surface) {
    surface.fill(rect, style: scene.theme.footer)
    let inner = rect.inset(1)
    let place = place(columns: inner.columns / 4)
    let room = inner.columns - (place.columns == 0 ? 0 : place.columns + 2)
    surface.draw(said(columns: room), place, in: inner)
  }

  private func said(columns: Int) -> TextLine {
    if let notice = scene.state.notice {
      let text = NoticeText.sentence(notice, refreshKey: scene.keyName(.refresh))
      return TextLine(text, scene.theme.notice)
    }
    if let wait = WaitText.sentence(scene.state.waits, time: scene.time) {
      return TextLine(wait, scene.theme.notice)
    }
    return KeyLine(scene: scene).line(columns: columns)
  }

  /// Region, workspace and the time of the last complete answer, as far as they fit.
  private func place(columns: Int) -> TextLine {
    let workspace = scene.state.contacts.resolved.value?.workspace
    var words: [String] = []
    if let workspace {
      words = [workspace.region.rawValue]
      let name = workspace.name.isEmpty ? workspace.id?.text ?? "" : workspace.name
      if !name.isEmpty { words.append(TextWidth.fitting(name, columns: 20)) }
    }
    if case .loaded(_, let moment) = scene.state.contacts.resolved {
      words.append(scene.time.clock(moment))
    }
    while words.count > 1, TextWidth.columns(of: words.joined(separator: " · ")) > columns {
      words.removeFirst()
    }
    return words.isEmpty
      ? .empty : TextLine(words.joined(separator: " · "), scene.theme.footerNote)
  }
}
