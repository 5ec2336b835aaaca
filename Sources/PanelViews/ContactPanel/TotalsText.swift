internal import ContactResolution
internal import PanelModel

/// Words for how much an issue touches.
struct TotalsText {
  private let totals: IssueTotals
  /// Contacts listed, deleted ones too.
  private let listed: Int

  /// Words the totals as far as they are known.
  init(_ totals: IssueTotals, listed: Int) {
    self.totals = totals
    self.listed = listed
  }

  /// How many contacts are listed; nil when there is nothing to count.
  var contacts: String? {
    hasConversations || listed > 0 ? PanelTitleView.count(listed, "contact") : nil
  }

  /// How many companies, at the least while some are not known; nil when none is known.
  var companies: String? {
    totals.companies > 0
      ? atLeast + (totals.companies == 1 ? "1 company" : "\(totals.companies) companies") : nil
  }

  /// How many conversations there are of each state; nil when there are none.
  var conversations: String? {
    let words = [openAndClosed, Self.count(totals.otherConversations, "other")]
      .compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// How many open and closed conversations; nil when there are none.
  var openAndClosed: String? {
    let words = [open, Self.count(totals.closedConversations, "closed")].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// How many open conversations; nil when there are none.
  var open: String? { Self.count(totals.openConversations, "open") }

  /// What the companies pay a month, at the least while some are not known; nil for nothing.
  var spend: String? { totals.monthlySpend.flatMap(MoneyText.monthly).map { atLeast + $0 } }

  private static func count(_ number: Int, _ word: String) -> String? {
    number > 0 ? "\(number) \(word)" : nil
  }

  private var atLeast: String { totals.isComplete ? "" : "≥" }

  private var hasConversations: Bool {
    totals.openConversations + totals.closedConversations + totals.otherConversations > 0
  }
}
