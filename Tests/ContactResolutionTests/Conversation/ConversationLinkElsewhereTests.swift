import ContactResolution
import Testing

@Suite struct ConversationLinkElsewhereTests {
  private func link(workspace: String? = nil, region: Region? = nil) -> ConversationLink {
    ConversationLink(
      id: ConversationID("1"),
      workspace: workspace.map { WorkspaceID($0) },
      region: region,
      origin: .comment
    )
  }

  @Test func `another region or workspace is elsewhere`() {
    let connected = Workspace(id: WorkspaceID("acme"), name: "", region: .us)

    #expect(link(workspace: "acme", region: .eu).leadsElsewhere(than: connected))
    #expect(link(region: .eu).leadsElsewhere(than: connected))
    #expect(link(workspace: "globex", region: .us).leadsElsewhere(than: connected))
  }

  @Test func `the connected workspace and unnamed ones are not elsewhere`() {
    let connected = Workspace(id: WorkspaceID("acme"), name: "", region: .us)

    #expect(!link(workspace: "acme", region: .us).leadsElsewhere(than: connected))
    #expect(!link(region: .us).leadsElsewhere(than: connected))
    #expect(!link().leadsElsewhere(than: connected))
  }

  @Test func `only the region decides while the workspace's id is unknown`() {
    let connected = Workspace(id: nil, name: "", region: .us)

    #expect(!link(workspace: "globex", region: .us).leadsElsewhere(than: connected))
    #expect(link(workspace: "globex", region: .au).leadsElsewhere(than: connected))
  }
}
