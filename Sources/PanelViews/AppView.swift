internal import ContactResolution
public import PanelModel
public import TextTerminal

/// Draws the whole screen from a state.
///
/// Keeps laid out text from one drawing to the next and nothing else: what is drawn depends on
/// state, theme and key map alone.
public struct AppView {
  private let theme: Theme
  private let keyMap: KeyMap
  private var issueLayout = IssueLayout()

  /// Makes a view that draws in the theme's looks and names the map's keys.
  public init(theme: Theme, keyMap: KeyMap) {
    self.theme = theme
    self.keyMap = keyMap
  }

  /// Draws the state over the whole surface and returns what scrolling and the mouse need to
  /// know of it.
  ///
  /// Offsets beyond the end are drawn as the end.
  public mutating func draw(_ state: AppState, into surface: inout Surface) -> PaneExtents {
    surface.fill(surface.bounds)
    guard let layout = ScreenLayout(size: surface.size, focus: state.focus) else {
      TooSmallView(theme: theme).draw(into: &surface)
      return PaneExtents(isSplit: false)
    }
    var scene = Scene(state: state, theme: theme, keyMap: keyMap, isSplit: layout.isSplit)
    var extents = PaneExtents(isSplit: layout.isSplit)
    drawPanes(scene, layout: layout, extents: &extents, into: &surface)
    drawOverlay(scene, layout: layout, extents: &extents, into: &surface)
    scene.state.extents = extents
    FooterView(scene: scene).draw(in: layout.footer, into: &surface)
    return extents
  }

  private mutating func drawPanes(
    _ scene: Scene,
    layout: ScreenLayout,
    extents: inout PaneExtents,
    into surface: inout Surface
  ) {
    extents.issueArea = layout.issue
    extents.contactsArea = layout.contacts
    if !layout.issue.isEmpty {
      extents.issue = IssueView(scene: scene)
        .draw(in: layout.issue, layouts: &issueLayout, into: &surface)
    }
    guard !layout.contacts.isEmpty else { return }
    let panel = ContactPanelView(scene: scene).draw(in: layout.contacts, into: &surface)
    extents.details = panel.details.extent
    extents.detailRows = panel.details.rows
    extents.list = panel.list
    SeparatorView(theme: theme, isFocused: scene.state.focus != .issue)
      .draw(in: layout.separator, junction: panel.ruleRow, into: &surface)
  }

  private func drawOverlay(
    _ scene: Scene,
    layout: ScreenLayout,
    extents: inout PaneExtents,
    into surface: inout Surface
  ) {
    let panes = surface.bounds.splitTop(surface.size.rows - layout.footer.rows).top
    switch scene.state.overlay {
    case .help(let scroll):
      extents.help = HelpView(scene: scene, scroll: scroll).draw(in: panes, into: &surface)
    case .link(let url, let reason):
      LinkView(scene: scene, url: url, reason: reason).draw(in: panes, into: &surface)
    case .address(let prompt):
      AddressView(scene: scene, prompt: prompt).draw(in: panes, into: &surface)
    case nil: break
    }
  }
}
