internal import ContactResolution
public import PanelModel
public import TextTerminal

/// Draws the whole screen from a state.
///
/// Keeps laid out text from one drawing to the next and nothing else: what is drawn depends on
/// state, theme and key map alone.
public struct AppView {
  private let themes: [String: Theme]
  private let keyMap: KeyMap
  private var issueLayout = IssueLayout()
  private var threadLayout = ThreadLayout()
  private var contactNames: ContactNames?

  /// Makes a view that draws in the looks of the theme that the state names, and names the map's
  /// keys.
  ///
  /// A theme that is not there is drawn without colours.
  public init(themes: [String: Theme], keyMap: KeyMap) {
    self.themes = themes
    self.keyMap = keyMap
  }

  /// Makes a view that has one theme, for states that name none of their own.
  public init(theme: Theme, keyMap: KeyMap) {
    self.init(themes: ["auto": theme], keyMap: keyMap)
  }

  /// Draws the state over the whole surface and returns what scrolling and the mouse need to
  /// know of it.
  ///
  /// Offsets beyond the end are drawn as the end.
  public mutating func draw(_ state: AppState, into surface: inout Surface) -> PaneExtents {
    surface.fill(surface.bounds)
    let theme = themes[state.theme] ?? Theme(.none, depth: .none, background: .unknown)
    guard
      let layout = ScreenLayout(
        size: surface.size,
        focus: state.focus,
        issueShare: state.issueShare
      )
    else {
      TooSmallView(theme: theme).draw(into: &surface)
      return PaneExtents(isSplit: false)
    }
    let scene = Scene(state: state, theme: theme, keyMap: keyMap, isSplit: layout.isSplit)
    var extents = PaneExtents(isSplit: layout.isSplit)
    if let thread = state.thread {
      draw(thread, scene, layout: layout, extents: &extents, into: &surface)
    } else {
      drawPanes(scene, layout: layout, extents: &extents, into: &surface)
      if scene.state.fieldChooser != nil {
        let area = layout.isSplit ? layout.issue : layout.panes
        extents.fields = FieldChooserView(scene: scene).draw(in: area, into: &surface)
      }
    }
    drawOverlay(scene, layout: layout, extents: &extents, into: &surface)
    FooterView(scene: scene.with { $0.extents = extents })
      .draw(in: layout.footer, into: &surface)
    return extents
  }

  /// Draws a conversation in place of the panes; what was measured of them still holds.
  private mutating func draw(
    _ thread: ThreadState,
    _ scene: Scene,
    layout: ScreenLayout,
    extents: inout PaneExtents,
    into surface: inout Surface
  ) {
    extents.issue = scene.state.extents.issue
    extents.details = scene.state.extents.details
    let page = surface.bounds.splitTop(surface.size.rows - layout.footer.rows).top
    extents.thread = ThreadView(scene: scene, thread: thread)
      .draw(in: page, layout: &threadLayout, into: &surface)
  }

  private mutating func drawPanes(
    _ scene: Scene,
    layout: ScreenLayout,
    extents: inout PaneExtents,
    into surface: inout Surface
  ) {
    let scene = scene.state.fieldChooser == nil ? scene : scene.with { $0.focus = .issue }
    if !layout.list.isEmpty {
      IssueListView(scene: scene).draw(in: layout.list, extents: &extents, into: &surface)
      SeparatorView(theme: scene.theme, isFocused: scene.state.focus == .list)
        .draw(in: layout.listSeparator, junction: nil, into: &surface)
    }
    extents.issueArea = layout.issue
    extents.contactsArea = layout.contacts
    if !layout.issue.isEmpty {
      extents.issue = IssueView(scene: scene)
        .draw(in: layout.issue, layouts: &issueLayout, into: &surface)
    }
    guard !layout.contacts.isEmpty else { return }
    let panel = ContactPanelView(scene: scene)
      .draw(in: layout.contacts, names: &contactNames, into: &surface)
    extents.details = panel.details.extent
    extents.detailRows = panel.details.rows
    extents.list = panel.list
    SeparatorView(theme: scene.theme, isFocused: [.contacts, .details].contains(scene.state.focus))
      .draw(in: layout.separator, junction: panel.ruleRow, into: &surface)
  }

  private func drawOverlay(
    _ scene: Scene,
    layout: ScreenLayout,
    extents: inout PaneExtents,
    into surface: inout Surface
  ) {
    switch scene.state.overlay {
    case .help(let scroll):
      extents.help = HelpView(scene: scene, scroll: scroll).draw(in: layout.panes, into: &surface)
    case .link(let url, let reason):
      LinkView(scene: scene, url: url, reason: reason).draw(in: layout.panes, into: &surface)
    case .command(let prompt):
      CommandView(scene: scene, prompt: prompt).draw(in: layout.panes, into: &surface)
    case .views(let selection):
      extents.views = ViewPicker(scene: scene, selection: selection)
        .draw(in: layout.panes, into: &surface)
    case .follow(let url):
      FollowView(scene: scene, url: url).draw(in: layout.panes, into: &surface)
    case .address(let prompt):
      AddressView(scene: scene, prompt: prompt).draw(in: layout.panes, into: &surface)
    case nil: break
    }
  }
}
