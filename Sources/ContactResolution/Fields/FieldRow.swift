/// One row of a contact's details: a label and a text, ready to be shown.
public struct FieldRow: Sendable, Equatable {
  /// The field's exact name.
  public var name: String
  /// Intercom's own label, such as "Last seen"; for a custom attribute its name.
  public var label: String
  /// The value as it came; nil when the contact has none.
  public var value: AttributeValue?
  /// The value for people: relative dates, joined lists, decoded browsers; empty without one.
  public var text: String
  /// The moment the value names; nil when the field is no date.
  public var moment: Timestamp?
  /// A longer form in reach of the first, such as the absolute date; nil when there is none.
  public var detail: String?
  /// The parts that `text` joins when the value is a list, in order; empty otherwise.
  public var parts: [String]

  /// Makes a row.
  public init(
    name: String,
    label: String,
    value: AttributeValue?,
    text: String,
    moment: Timestamp? = nil,
    detail: String? = nil,
    parts: [String] = []
  ) {
    self.name = name
    self.label = label
    self.value = value
    self.text = text
    self.moment = moment
    self.detail = detail
    self.parts = parts
  }
}
