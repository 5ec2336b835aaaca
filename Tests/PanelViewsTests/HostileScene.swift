import ContactResolution
import PanelModel
import PanelViews
import TestSupport
import Testing
import TextTerminal

/// A place of the program in which every text that comes from outside is hostile.
enum HostileScene: String, CaseIterable, CustomTestStringConvertible {
  case issue
  case issueEnd = "issue-end"
  case issueSearched = "issue-searched"
  case issueLink = "issue-link"
  case provisional
  case contacts
  case contactsEnd = "contacts-end"
  case contactsSearched = "contacts-searched"
  case details
  case detailsEnd = "details-end"
  case detailsSearched = "details-searched"
  case failed
  case reporter
  case list
  case listTyped = "list-typed"
  case listMistake = "list-mistake"
  case listFailed = "list-failed"
  case views
  case thread
  case threadEnd = "thread-end"
  case threadSearched = "thread-searched"
  case fields
  case fieldsSearched = "fields-searched"
  case link
  case follow
  case command
  case commandMistake = "command-mistake"
  case address
  case notice

  var testDescription: String { rawValue }

  /// The screen of the size after all that leads there, with the texts from the number on.
  func screen(_ size: Size, from start: Int) -> Surface {
    var words = HostileWords(from: start)
    switch self {
    case .list, .listTyped, .listMistake, .listFailed, .views: return list(&words, size)
    case .thread, .threadEnd, .threadSearched: return thread(&words, size)
    default: break
    }
    var page = ReadPage(state(&words), size: size)
    switch self {
    case .issueEnd, .contactsEnd, .detailsEnd:
      page.press(.character("z"), .character("G"))
    case .issueSearched, .contactsSearched, .detailsSearched:
      page.press(.character("/"))
      page.receive(.terminal(.pasted(words.text())))
      page.press(Key(.enter), .character("n"))
    case .issueLink: page.press(Key(.right), Key(.right), Key(.right))
    default: break
    }
    return page.surface
  }

  private func state(_ words: inout HostileWords) -> AppState {
    var state = SampleState.state(
      issue: .loaded(words.issue(), at: SampleIssue.now),
      contacts: .loaded(words.resolved(), at: SampleIssue.now)
    )
    for id in ["1", "2", "3", "4"] { state.contacts.details[ContactID(id)] = words.details() }
    for id in ["1", "2"] {
      state.contacts.companies.companies[ContactID(id)] = words.details().companies
    }
    let attributes = words.attributes(12)
    state.attributes = .loaded(attributes, at: SampleIssue.now)
    let custom = state.contacts.resolved.value?.contacts.compactMap(\.known?.customAttributes.keys)
    let names = (custom ?? []).flatMap { $0.sorted() } + attributes.map(\.name)
    state.fields.user += names.map { VisibleField($0) }
    state.fields.lead += names.map { VisibleField($0) }
    return place(in: state, &words)
  }

  private func place(in state: AppState, _ words: inout HostileWords) -> AppState {
    var state = state
    switch self {
    case .issue, .issueEnd, .issueSearched, .issueLink: state.focus = .issue
    case .provisional:
      state.issue.issue = .loading(last: nil)
      state.issue.summary = words.summary(SampleIssue.key)
      state.focus = .issue
    case .details, .detailsEnd, .detailsSearched: state.focus = .details
    case .failed:
      let failures = words.failures()
      state.issue.issue = .failed(failures[1], last: nil)
      state.contacts.resolved = .failed(failures[5], last: nil)
    case .reporter:
      var resolved = SampleContacts.resolved([], conversations: [])
      resolved.source = .reporterEmail
      resolved.reporter = .noEmail(name: words.text())
      state.source = .reporterEmail
      state.contacts.resolved = .loaded(resolved, at: SampleIssue.now)
    case .fields, .fieldsSearched:
      state.fieldChooser = FieldChooser(role: .user, attributes: words.attributes(30))
      if self == .fieldsSearched { state.fieldChooser?.search.insert(words.text()) }
      let first = state.fieldList?.targets.first
      state.fieldChooser?.selection = first
    default: state.overlay = overlay(&words)
    }
    if self == .notice { state.notice = .notKept(words.text()) }
    return state
  }

  private func overlay(_ words: inout HostileWords) -> Overlay? {
    switch self {
    case .link:
      return .link(url: words.text(), reason: .failed(program: words.text(), words: words.text()))
    case .follow: return .follow(url: words.text())
    case .command, .commandMistake:
      let completions = (0..<6).map { _ in CommandCompletion(words.text(), note: words.text()) }
      var prompt = CommandPrompt(words.text(), completions: completions)
      if self == .commandMistake {
        prompt.mistake = .wrongArgument(.view, words.text(), choices: words.texts(5))
      }
      return .command(prompt)
    case .address:
      var prompt = AddressPrompt(reporter: words.account(), address: words.text())
      prompt.problem = .notAnAddress
      return .address(prompt)
    default: return nil
    }
  }

  private func list(_ words: inout HostileWords, _ size: Size) -> Surface {
    let views = (0..<6).map { _ in NamedQuery(name: words.text(), jql: words.text()) }
    var run = ListScript(views: views)
    switch self {
    case .listFailed: run.answer(.failure(words.failures()[1]))
    case .listMistake:
      run.query(words.text())
      run.answer(.failure(.rejected(.jira, detail: words.text())))
    default:
      let issues = (1...60).map { words.summary(LinkedIssue.key("PROJ-\($0)")) }
      run.answer(.success(IssuePage(issues: issues)))
    }
    if self == .listTyped {
      run.press(.character("/"))
      run.take(.terminal(.pasted(words.text())))
    }
    if self == .views { run.press(.character("v"), Key(.down)) }
    return run.state.screen(size)
  }

  private func thread(_ words: inout HostileWords, _ size: Size) -> Surface {
    var page = ThreadPage(size: size)
    page.take(.success(words.thread()))
    if self == .threadEnd { page.press(.character("G")) }
    if self == .threadSearched {
      page.press(.character("/"))
      page.send(.terminal(.pasted(words.text())))
      page.press(Key(.enter))
    }
    return page.surface
  }
}
