import Foundation

extension JSON: Decodable {
  /// Reads JSON text; nil when it is none.
  init?(reading body: Data) {
    do {
      self = try JSONDecoder().decode(JSON.self, from: body)
    } catch {
      return nil
    }
  }

  /// Tries each kind of value in turn; a kind that does not fit is no failure.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .integer(number)
    } else if let number = try? container.decode(Double.self) {
      self = .decimal(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let elements = try? container.decode([JSON].self) {
      self = .array(elements)
    } else {
      let members = try container.decode([String: JSON].self)
      self = .object(members.map { Member(name: $0.key, value: $0.value) })
    }
  }
}
