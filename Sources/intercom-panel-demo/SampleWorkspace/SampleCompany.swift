/// A company of the sample Intercom.
struct SampleCompany: Sendable {
  /// A short word by which the tables name the company.
  var word: String
  /// The name; empty when there is none.
  var name: String
  /// The plan's name; nil when there is none.
  var plan: String?
  /// Revenue a month; nil when not recorded.
  var monthlySpend: Double?
  /// Number of people; nil when not recorded.
  var size: Int?
  /// The line of business; nil when not recorded.
  var industry: String?
  /// The web site; nil when not recorded.
  var website: String?
  /// What goes wrong when it, or a list with it, is read; nil when nothing does.
  var fault: Fault?

  /// Intercom's id: 24 hexadecimal digits.
  var id: String { SampleName.id(of: word) }
}
