internal import ContactResolution

/// The question for a reporter's address that Jira hides.
extension AppState {
  /// Why an address cannot be typed at present; nil when one can.
  var reasonAgainstTyping: Notice.Impossible? {
    guard isPanelEnabled else { return .panelOff }
    guard source != .linkedConversations else { return .reporterNotAsked }
    guard let resolved = contacts.resolved.value else { return .reporterNotLoaded }
    switch resolved.reporter {
    case .noEmail, .noReporter: return nil
    case .matching, .matched, .failed: return resolved.isReporterEmailTyped ? nil : .addressKnown
    case .isApp: return .reporterIsApp
    case .notAsked, .askingServiceManagement: return .reporterNotLoaded
    }
  }

  /// The address typed for this issue's reporter; nil when none was.
  private var typedAddress: String? {
    issue.key.flatMap { addresses.address(ofReporter: issue.issue.value?.reporter, of: $0) }
  }

  /// Asks the person for the reporter's address.
  mutating func askForAddress() -> [Effect] {
    if let reason = reasonAgainstTyping { return refuse(reason) }
    overlay = .address(
      AddressPrompt(reporter: issue.issue.value?.reporter, address: typedAddress)
    )
    return []
  }

  /// Edits the address.
  mutating func typeAddress(_ edit: (inout TextInput) -> Bool) -> [Effect] {
    guard case .address(var prompt) = overlay, edit(&prompt.input) else { return [] }
    prompt.problem = nil
    overlay = .address(prompt)
    return []
  }

  /// Does what a key asked for while an address is typed; nil when it is not for that.
  mutating func performInAddressPrompt(_ action: Action) -> [Effect]? {
    guard case .address(var prompt) = overlay else { return nil }
    if action == .accept { return accept(prompt) }
    guard action == .switchKeeping else { return nil }
    guard prompt.account != nil else { return refuse(.reporterUnknown) }
    prompt.isKept.toggle()
    overlay = .address(prompt)
    return []
  }

  /// Whether the action would do something while an address is typed; nil when it is not for that.
  func canPerformInAddressPrompt(_ action: Action) -> Bool? {
    guard case .address(let prompt) = overlay else { return nil }
    if action == .accept { return true }
    return action == .switchKeeping ? prompt.account != nil : nil
  }

  private mutating func accept(_ prompt: AddressPrompt) -> [Effect] {
    let earlier = typedAddress
    switch prompt.checked {
    case .failure(let problem):
      var prompt = prompt
      prompt.problem = problem
      overlay = .address(prompt)
      return []
    case .success(let address):
      overlay = nil
      let keep = use(address, of: prompt, insteadOf: earlier)
      guard address != earlier else { return keep }
      contacts.forgetReporter()
      return keep + read(anew: false)
    }
  }

  /// Takes the address for the reporter; nil forgets the one typed before.
  private mutating func use(
    _ address: String?,
    of prompt: AddressPrompt,
    insteadOf earlier: String?
  ) -> [Effect] {
    guard let key = issue.key else { return [] }
    guard let account = prompt.account else {
      addresses.byIssue[key] = address
      return []
    }
    addresses.byAccount[account] = address
    addresses.byIssue[key] = nil
    if prompt.isKept { return [.keep(.address(account, address))] }
    return earlier == nil ? [] : [.keep(.address(account, nil))]
  }
}
