import PanelModel
import TestSupport
import Testing

@Suite struct KeyReferenceTests {
  @Test func `docs/keys.md says what the key table says`() {
    let page = PackageFile("docs/keys.md")

    page.expect(KeyReference.markdown(of: .standard))
  }
}
