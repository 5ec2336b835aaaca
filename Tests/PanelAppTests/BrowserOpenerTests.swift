import Testing

@testable import PanelApp

@Suite struct BrowserOpenerTests {
  private static let url = "https://app.intercom.com/a/apps/acme1234/users/1/all-conversations"

  @Test(arguments: [
    (nil, [:], nil), (nil, ["DISPLAY": ""], nil),
    (nil, ["DISPLAY": ":0"], ["xdg-open", url]),
    (nil, ["WAYLAND_DISPLAY": "wayland-0"], ["xdg-open", url]),
    (nil, ["BROWSER": "lynx"], ["lynx", url]),
    (nil, ["BROWSER": "firefox --new-tab:lynx", "DISPLAY": ":0"], ["firefox", "--new-tab", url]),
    (nil, ["BROWSER": "lynx <%s>"], ["lynx", "<\(url)>"]),
    (["open", "-g"], ["BROWSER": "lynx"], ["open", "-g", url]),
    (["open", "%s", "--once"], [:], ["open", url, "--once"]),
    ([], ["DISPLAY": ":0"], ["xdg-open", url]),
  ])
  func `the configuration comes before the environment, and both before the desktop`(
    _ command: [String]?,
    _ variables: [String: String],
    _ words: [String]?
  ) {
    let opener = BrowserOpener(
      command: command,
      environment: ProcessEnvironment(variables: variables)
    )

    #expect(opener.words(for: Self.url) == words)
  }

  @Test func `what is started does not see the tokens`() {
    let environment = ProcessEnvironment(variables: [
      "DISPLAY": ":0", "INTERCOM_PANEL_JIRA_TOKEN": "secret",
      "INTERCOM_PANEL_INTERCOM_TOKEN": "secret", "INTERCOM_PANEL_WORK_JIRA_TOKEN": "secret",
    ])

    #expect(environment.withoutSecrets == ["DISPLAY": ":0"])
  }
}
