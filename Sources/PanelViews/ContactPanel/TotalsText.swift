internal import ContactResolution
internal import PanelModel

/// Words for how much an issue touches.
struct TotalsText {
  private let totals: IssueTotals

  /// Words the totals as far as they are known.
  init(_ totals: IssueTotals) {
    self.totals = totals
  }

  /// How many contacts; nil when there is nothing to count.
  var contacts: String? {
    hasConversations || totals.contacts > 0
      ? PanelTitleView.count(totals.contacts, "contact") : nil
  }

  /// How many companies; nil when none is known. What is known by now is the least there are.
  var companies: String? {
    totals.companies > 0
      ? atLeast + (totals.companies == 1 ? "1 company" : "\(totals.companies) companies") : nil
  }

  /// How many open and closed conversations; nil when there are none.
  var conversations: String? {
    let counts = [
      (totals.openConversations, "open"), (totals.closedConversations, "closed"),
      (totals.otherConversations, "other"),
    ]
    return hasConversations
      ? counts.filter { $0.0 > 0 }.map { "\($0) \($1)" }.joined(separator: " ") : nil
  }

  /// How many open conversations; nil when there are none.
  var open: String? { totals.openConversations > 0 ? "\(totals.openConversations) open" : nil }

  /// What the companies pay a month; nil when nobody knows, or nothing.
  var spend: String? { totals.monthlySpend.flatMap(Grouped.monthly).map { atLeast + $0 } }

  private var atLeast: String { totals.isComplete ? "" : "≥ " }

  private var hasConversations: Bool {
    totals.openConversations + totals.closedConversations + totals.otherConversations > 0
  }
}
