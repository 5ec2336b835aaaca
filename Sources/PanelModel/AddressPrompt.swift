public import ContactResolution

/// The question for a reporter's address that Jira hides.
public struct AddressPrompt: Sendable, Equatable {
  /// What is typed.
  public var input: TextInput
  /// Whether the address is to be kept for that reporter.
  public var isKept: Bool
  /// The reporter's account; nil when nobody is named, so that the address is for the issue alone.
  public let account: AccountID?
  /// The reporter's name; empty when nobody is named.
  public let name: String
  /// Whether an address was typed earlier, which an empty one clears.
  public let hasEarlier: Bool
  /// What is wrong with what was typed; nil until somebody tried to accept it.
  public var problem: Problem?

  /// Why what was typed cannot be used.
  public enum Problem: Error, Sendable, Hashable {
    case empty
    /// It is no e-mail address.
    case notAnAddress
  }

  /// Asks for the reporter's address, with the one typed earlier, if any.
  public init(reporter: Account?, address: String? = nil, isKept: Bool = true) {
    input = TextInput(address ?? "")
    hasEarlier = address != nil
    self.isKept = isKept
    account = reporter?.id
    name = reporter?.displayName ?? ""
  }

  /// What was typed, as an address; nil to forget the earlier one.
  var checked: Result<String?, Problem> {
    let words = input.text.split(separator: " ")
    guard let address = words.first else {
      return hasEarlier ? .success(nil) : .failure(.empty)
    }
    guard words.count == 1, EmailAddress.isPlausible(address.utf8) else {
      return .failure(.notAnAddress)
    }
    return .success(String(address))
  }
}
