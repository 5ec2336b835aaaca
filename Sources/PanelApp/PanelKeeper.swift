internal import ContactResolution
internal import PanelModel
internal import Settings

/// Writes down what a person changes in the panel, beside the configuration file.
struct PanelKeeper: Sendable {
  /// Where it is written; nil when nothing names a place.
  let store: PanelMemoryStore?
  /// What the configuration file says; a change counts as long as it says so.
  let configured: PanelChoices
  /// What it says about the screen.
  let look: Look

  /// What was kept by earlier runs; nothing when that cannot be read, and why in a sentence.
  func memory() -> (memory: PanelMemory, problem: String?) {
    do throws(PanelMemoryFailure) {
      return (try store?.memory() ?? PanelMemory(), nil)
    } catch {
      return (PanelMemory(), "\(error)")
    }
  }

  /// Keeps a change; why that failed, in a sentence, or nil.
  func keep(_ change: PanelChange) -> String? {
    guard let store else { return PanelMemoryStore.noPlace }
    do throws(PanelMemoryFailure) {
      try store.change { memory in
        switch change {
        case .source(let source): memory.remember(source: source, over: configured)
        case .userFields(let fields): memory.remember(userFields: fields, over: configured)
        case .leadFields(let fields): memory.remember(leadFields: fields, over: configured)
        case .address(let account, let address):
          memory.remember(reporterAddress: address, accountID: account.text)
        case .view(let name): memory.lastView = name
        case .issueShare(let share): memory.issueShare = share
        case .commentOrder(let order): memory.commentOrder = order.rawValue
        case .theme(let name): memory.remember(theme: name, over: look)
        case .visited(let issue):
          memory.remember(visited: issue.key.text, summary: issue.summary)
        case .panel(let isEnabled, let project):
          memory.remember(isEnabled: isEnabled, project: project, over: configured)
        }
      }
      return nil
    } catch {
      return "\(error)"
    }
  }
}
