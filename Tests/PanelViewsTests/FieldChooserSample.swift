import ContactResolution
import PanelModel
import Testing
import TextTerminal

/// Every state the page for choosing fields can be in.
enum FieldChooserSample: String, CaseIterable, CustomTestStringConvertible {
  case user
  case lead
  case searching
  case noMatch = "no-match"
  case byName = "by-name"
  case loading
  case failed
  case failedAnew = "failed-anew"
  case notConnected = "not-connected"
  case nothingShown = "nothing-shown"
  case unlisted
  case long
  case below

  var testDescription: String { rawValue }

  static let standard: [ContactAttribute] = [
    attribute("name", "Name", "The contact's full name."),
    attribute("email", "Email", "The address the contact is written to."),
    attribute("phone", "Phone", "A phone number with its country code."),
    attribute("external_id", "User ID", "The id that you gave the person in your own product."),
    attribute("company", "Company", "The companies the contact belongs to."),
    attribute("plan", "Plan", "The plans of the contact's companies."),
    attribute("created_at", "First seen", "When the contact was made.", .date),
    attribute("signed_up_at", "Signed up", "When the person signed up.", .date),
    attribute("last_seen_at", "Last seen", "When the person was last there.", .date),
    attribute("unsubscribed_from_emails", "Unsubscribed from Emails", "", .flag),
    attribute("location", "Location", "City, region and country in one row."),
    attribute("location.city", "City", "Where the person was last seen."),
    attribute("owner", "Owner", "The teammate that looks after the contact."),
    attribute("session_count", "Web sessions", "", .integer),
  ]

  static let custom: [ContactAttribute] = [
    attribute(
      "onboarding_step_reached_at",
      "Onboarding step reached",
      "Set by the onboarding service each time somebody reaches a further step of the tour that "
        + "new administrators are led through; empty for whoever was invited by somebody else.",
      .date,
      isCustom: true
    ),
    attribute("Café loyalty card", "Café loyalty card", "Number on the card.", isCustom: true),
    attribute("mrr", "Monthly revenue", "In US dollars.", .decimal, isCustom: true),
    attribute("seats", "seats", "", .integer, isCustom: true),
    attribute("顧客番号", "顧客番号", "社内の顧客番号。", isCustom: true),
    attribute("is_beta_tester", "Beta tester", "", .flag, isCustom: true),
    attribute(
      "tags_raw",
      "Raw tags",
      "As the old system sent them.",
      .unknown("list"),
      isCustom: true
    ),
  ]

  private static func attribute(
    _ name: String,
    _ label: String,
    _ description: String,
    _ type: ContactAttribute.DataType = .text,
    isCustom: Bool = false
  ) -> ContactAttribute {
    ContactAttribute(
      name: name,
      label: label,
      description: description,
      type: type,
      isCustom: isCustom
    )
  }

  var state: AppState {
    switch self {
    case .user: return opened().selecting("external_id")
    case .lead: return opened(.lead).selecting("onboarding_step_reached_at")
    case .searching: return opened().searching("last")
    case .noMatch, .byName: return searched
    case .loading:
      var state = opened(known: Self.standard)
      state.attributes = .loading(last: nil)
      return state
    case .failed: return failed(.unavailable(.intercom, status: 503))
    case .failedAnew:
      var state = opened()
      state.attributes = .failed(.timedOut(.intercom), last: Self.custom)
      return state
    case .notConnected: return failed(.notConnected(.intercom))
    case .nothingShown:
      var state = opened()
      state.fields.user = []
      return state.selecting("name")
    case .unlisted:
      var state = opened()
      state.fields.user = ["email", "legacy_score"].map { VisibleField($0) }
      return state.selecting("legacy_score")
    case .long: return long
    case .below: return Self.crowded.selecting("mrr")
    }
  }

  /// More fields are shown than the details have rows for beside the page.
  static var crowded: AppState {
    var state = user.opened()
    let names = standard.map(\.name) + ["seats", "is_beta_tester", "mrr", "tags_raw", "顧客番号"]
    state.fields.user = names.map { VisibleField($0) }
    return state
  }

  private var searched: AppState {
    switch self {
    case .byName: opened().searching("plan_tier")
    default: opened().searching("no such attribute anywhere in the workspace or outside of it")
    }
  }

  private var long: AppState {
    let many = (0..<1_000).map { number in
      Self.attribute("usage_\(number)", "Usage of feature \(number)", "", .integer, isCustom: true)
    }
    return opened(known: Self.standard + many).selecting("usage_480")
  }

  private func opened(
    _ role: Contact.Role = .user,
    known: [ContactAttribute] = standard + custom
  ) -> AppState {
    var state = SampleState.many
    state.attributes = .loaded(known.filter(\.isCustom), at: SampleIssue.now)
    state.fieldChooser = FieldChooser(role: role, attributes: known)
    let first = state.fieldList?.targets.first
    state.fieldChooser?.selection = first
    return state
  }

  private func failed(_ failure: ServiceFailure) -> AppState {
    var state = opened(known: Self.standard)
    state.attributes = .failed(failure, last: nil)
    return state
  }
}

extension AppState {
  fileprivate func selecting(_ name: String) -> AppState {
    var state = self
    state.fieldChooser?.selection = .field(VisibleField(name))
    return state
  }

  fileprivate func searching(_ text: String) -> AppState {
    var state = self
    state.fieldChooser?.search.insert(text)
    let first = state.fieldList?.targets.first
    state.fieldChooser?.selection = first
    return state
  }
}
