internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the address of a link in the issue, in full, to be opened or not.
///
/// Its lines take the whole width and nothing stands beside them, so that it can be selected with
/// the mouse in one piece. The host, which decides where it leads, is set off.
struct FollowView {
  let scene: Scene
  let url: String

  private static let widestText = 76

  /// Draws over the whole rectangle.
  func draw(in rect: Rect, into surface: inout Surface) {
    let theme = scene.theme
    surface.fill(rect, style: theme.overlay)
    let (title, rest) = rect.splitTop(1)
    surface.fill(title, style: theme.titleFocused)
    surface.draw(TextLine("Open this link?", theme.titleFocused), in: title.inset(1))
    let room = max(1, min(rect.columns - 2, Self.widestText))
    let place = StyledText(leadsTo, theme.text).lines(columns: room).prefixed(by: .blanks(1))
    let next = StyledText(nextSteps, theme.text).lines(columns: room).prefixed(by: .blanks(1))
    let link = address.lines(columns: max(1, rect.columns))
    let spaced = [.empty] + place + [.empty] + link + [.empty] + next
    let tight = place + link.prefix(max(1, rest.rows - place.count - next.count)) + next
    surface.draw(spaced.count <= rest.rows ? spaced : Array(tight.prefix(rest.rows)), in: rest)
  }

  private var parts: FollowedAddress? { try? FollowedAddress(url) }

  private var leadsTo: String {
    guard let parts else { return "" }
    return parts.start.hasPrefix("mailto:")
      ? "It writes an e-mail to somebody at \(parts.host)." : "It leads to \(parts.host)."
  }

  private var address: StyledText {
    guard let parts else { return StyledText(url, scene.theme.link) }
    var text = StyledText(parts.start, scene.theme.text)
    text.append(parts.host, scene.theme.strong.adding([.underline]))
    text.append(parts.rest, scene.theme.text)
    return text
  }

  private var nextSteps: String {
    let steps = [
      scene.keyName(.accept).map { "\($0) opens it in the browser." },
      scene.keyName(.copyLink).map { "\($0) copies it." },
      scene.keyName(.back).map { "\($0) closes." },
    ]
    return steps.compactMap(\.self).joined(separator: " ")
  }
}
