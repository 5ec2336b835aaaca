internal import ContactResolution
internal import PanelModel

/// Words for an answer that takes long.
struct WaitingText {
  let scene: Scene

  /// Who is slow, and how to stop waiting.
  var sentence: String {
    let issue = scene.state.issue.issue
    let service: Service = issue.value == nil || issue.isLoading ? .jira : .intercom
    let stop = scene.keyName(.back).map { " \($0) stops waiting." } ?? ""
    return "\(service.displayName) is slow; still waiting.\(stop)"
  }
}
