internal import ContactResolution
internal import HTTPExchange

extension ConversationPart.Author {
  /// Reads who said or did something; of an unknown role without a name when nobody is named.
  ///
  /// Intercom's bots also appear as teammates, with an address that only bots have.
  ///
  /// Source: Intercom OpenAPI 2.16, schemas `conversation_part_author` and
  /// `conversation_source_author`, and their examples.
  init(intercom answer: JSONValue?) {
    let email = answer?["email"]?.scalarText
    let isBot =
      answer?["from_ai_agent"]?.flag == true
      || email?.hasPrefix("operator+") == true && email?.hasSuffix("@intercom.io") == true
    self.init(
      role: isBot ? .bot : Role(intercom: answer?["type"]?.scalarText ?? ""),
      name: answer?["name"]?.scalarText,
      email: email,
      id: answer?["id"]?.scalarText
    )
  }
}

extension ConversationPart.Author.Role {
  /// Reads an author's type, whatever its case.
  init(intercom name: String) {
    switch name.lowercased() {
    case "user", "lead", "contact", "visitor", "anonymous_user": self = .contact
    case "admin", "team", "teammate": self = .teammate
    case "bot", "fin", "ai_agent", "operator", "sales_agent", "workflow": self = .bot
    default: self = .unknown(name)
    }
  }
}
