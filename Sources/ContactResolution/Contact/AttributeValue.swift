/// The value of a contact's attribute: whatever JSON can hold, save null.
public indirect enum AttributeValue: Sendable, Equatable {
  case text(String)
  case integer(Int64)
  case decimal(Double)
  case flag(Bool)
  case list([AttributeValue])
  case nested([String: AttributeValue])
}
