internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the title of the page for choosing fields, with its tabs.
struct FieldTitleView {
  let scene: Scene
  /// The tab that is shown.
  let role: Contact.Role
  let list: FieldList

  private static let roles: [(role: Contact.Role, name: String)] = [
    (.user, "User"), (.lead, "Lead"),
  ]

  /// Draws into the rectangle's first row and says where the tabs are.
  func draw(in rect: Rect, into surface: inout Surface) -> [Contact.Role: Rect] {
    let note = scene.theme.titleNoteFocused
    let inner = rect.inset(1)
    surface.fill(rect, style: note)
    var line = TextLine("Visible fields ", scene.theme.titleFocused)
    var tabs: [Contact.Role: Rect] = [:]
    for tab in Self.roles {
      let isShown = tab.role == role
      let run = TextRun(
        isShown ? "[\(tab.name)]" : " \(tab.name) ",
        isShown ? scene.theme.titleFocused : note
      )
      line.append(" ", note)
      tabs[tab.role] = Rect(
        column: inner.column + line.columns,
        row: rect.row,
        columns: run.columns,
        rows: 1
      )
      line.append(run)
    }
    surface.draw(line, TextLine(activity, note), in: inner)
    return tabs
  }

  private var activity: String {
    scene.state.attributes.isLoading ? "loading…" : "\(list.shownCount) shown"
  }
}
