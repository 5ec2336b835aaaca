extension ContactDirectory {
  /// The directory of somebody who has configured no Intercom token: every question says so.
  public static var notConnected: ContactDirectory {
    ContactDirectory(
      workspace: { () throws(ServiceFailure) in throw .notConnected(.intercom) },
      conversation: { (_) throws(ServiceFailure) in throw .notConnected(.intercom) },
      ticket: { (_) throws(ServiceFailure) in throw .notConnected(.intercom) },
      contacts: { (_) throws(ServiceFailure) in throw .notConnected(.intercom) },
      contact: { (_) throws(ServiceFailure) in throw .notConnected(.intercom) },
      contactsWithEmail: { (_) throws(ServiceFailure) in throw .notConnected(.intercom) },
      companies: { (_) throws(ServiceFailure) in throw .notConnected(.intercom) },
      tags: { (_) throws(ServiceFailure) in throw .notConnected(.intercom) },
      segments: { (_) throws(ServiceFailure) in throw .notConnected(.intercom) },
      teammates: { () throws(ServiceFailure) in throw .notConnected(.intercom) }
    )
  }
}
