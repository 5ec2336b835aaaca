internal import ContactResolution
internal import HTTPExchange

/// Where a merged contact lives on, read from the `Link` fields of a 410.
///
/// Source: Intercom OpenAPI 2.16, GET /contacts/{id}; RFC 8288 for the field's form.
enum MergedContact {
  /// The id of the contact that took this one in; nil when no field names it.
  static func target(of response: HTTPResponse) -> ContactID? {
    let fields = response.headers.filter { $0.name.lowercased() == "link" }
    for field in fields {
      for link in links(in: field.value) where link.isCanonical {
        if let id = contactID(in: link.address) { return id }
      }
    }
    return nil
  }

  private struct Link {
    let address: Substring
    let isCanonical: Bool
  }

  /// The links of one field: `<address>; name=value; name="value", <address> …`.
  private static func links(in field: String) -> [Link] {
    var links: [Link] = []
    var rest = field[...]
    while let opening = rest.firstIndex(of: "<"),
      let closing = rest[opening...].firstIndex(of: ">")
    {
      let address = rest[rest.index(after: opening)..<closing]
      let parameters = parameters(in: rest[rest.index(after: closing)...])
      links.append(Link(address: address, isCanonical: parameters.names.contains("canonical")))
      rest = rest[parameters.end...]
    }
    return links
  }

  /// The words of all `rel` parameters up to the comma that ends the link, which may stand within
  /// quotes without ending it.
  private static func parameters(in text: Substring) -> (names: [Substring], end: String.Index) {
    var isQuoted = false
    let end = text.firstIndex { character in
      if character == "\"" { isQuoted.toggle() }
      return character == "," && !isQuoted
    }
    let names = text[..<(end ?? text.endIndex)].split(separator: ";").flatMap { parameter in
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].trimmed().lowercased() == "rel" else { return [Substring]() }
      return parts[1].trimmed { $0.isWhitespace || $0 == "\"" || $0 == "'" }
        .lowercased()[...].split(separator: " ")
    }
    return (names, end ?? text.endIndex)
  }

  /// The id in `/contacts/{id}`, wherever in a path or absolute URL it stands.
  private static func contactID(in address: Substring) -> ContactID? {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/")
    guard let place = parts.lastIndex(of: "contacts"), place + 1 < parts.count,
      PathSegment(String(parts[place + 1])) != nil
    else { return nil }
    return ContactID(String(parts[place + 1]))
  }
}
