import ContactResolution
import PanelModel
import PanelViews
import TestSupport
import Testing
import TextTerminal

struct FieldChooserScreenTests {
  @Test(arguments: FieldChooserSample.allCases, ScreenSize.all)
  func `every state of choosing fields has its drawing`(sample: FieldChooserSample, size: Size) {
    let state = sample.state

    let screen = state.screen(size)

    expectScreen(screen, "fields-\(sample.rawValue)-\(size.name)")
  }

  @Test func `a field that is added shows up behind the page`() {
    var state = FieldChooserSample.crowded
    let update = AppUpdate(keyMap: .standard)
    let size = Size(columns: 80, rows: 24)
    let label = "Onboarding st"
    let before = state.screen(size).contactsText

    for key in ["onboarding".map { Key.character($0) }, [Key(.escape), Key(.enter)]].joined() {
      _ = update.update(&state, .terminal(.key(key)), at: state.now)
    }

    #expect(!before.contains(label))
    #expect(state.screen(size).contactsText.contains(label))
  }

  @Test func `whichever shown field is selected, its row is in sight`() {
    var state = FieldChooserSample.crowded
    let size = Size(columns: 80, rows: 24)

    for field in state.fields.user {
      state.fieldChooser?.selection = .field(field)
      var surface = Surface(size: size)
      var view = AppView(theme: Theme(depth: .none, background: .unknown), keyMap: .standard)
      let rows = view.draw(state, into: &surface).detailRows.rows

      #expect(rows.values.contains(.field(field)), "\(field.name)")
    }
  }

  @Test(arguments: [(FieldChooserSample.byName, "Enter add"), (.user, "Enter show/hide")])
  func `the footer says what Enter does with the selected line`(
    sample: FieldChooserSample,
    words: String
  ) {
    let footer = sample.state.screen(Size(columns: 80, rows: 24)).rowText(23)

    #expect(footer.contains(words))
  }
}

extension Surface {
  /// What stands beside the page for choosing fields.
  fileprivate var contactsText: String {
    (0..<size.rows).map { rowText($0).split(separator: "│").last.map(String.init) ?? "" }
      .joined(separator: "\n")
  }
}
