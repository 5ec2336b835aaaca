internal import AnswerFiles
internal import ContactResolution
internal import HTTPExchange
internal import IntercomAPI
internal import JiraAPI
internal import Settings

extension Composition {
  /// The answers that runs of this person's keep on the machine, for each connection by itself.
  struct KeptServices: Sendable {
    let folder: AnswerFolder
    private let configuration: Configuration
    private let tokens: ServiceTokens
    private let jiraAnswers: KeptAnswers?
    private let mainAnswers: KeptAnswers?
    private let otherAnswers: [String: KeptAnswers]

    init(
      _ configuration: Configuration,
      _ tokens: ServiceTokens,
      profile: String?,
      folder: AnswerFolder
    ) {
      self.folder = folder
      self.configuration = configuration
      self.tokens = tokens
      let owners = KeptOwners(folder: folder, profile: profile)
      jiraAnswers = owners.answers(of: configuration.jira, token: tokens.jira)
      mainAnswers = owners.answers(of: configuration.intercom, named: nil, token: tokens.intercom)
      var others: [String: KeptAnswers] = [:]
      for connection in configuration.intercomConnections {
        others[connection.name] = owners.answers(
          of: connection.settings,
          named: connection.name,
          token: tokens.others[connection.name]
        )
      }
      otherAnswers = others
    }

    /// The transport to Jira, whose answers are kept.
    func keepingJira(_ transport: HTTPTransport) -> HTTPTransport {
      guard let answers = jiraAnswers else { return transport }
      return transport.keeping(in: answers, now: Self.now) { told in
        // Who is not known any more is answered with empty lists, as if that were all there is.
        JiraClient.isRefusal(told.response)
          ? [(told.request, HTTPResponse(status: 401))] : [told]
      }
    }

    /// The transport to an Intercom workspace, the main one for nil, whose answers are kept.
    func keepingIntercom(
      _ transport: HTTPTransport,
      of connection: NamedIntercomSettings?
    ) -> HTTPTransport {
      guard let answers = answers(of: connection) else { return transport }
      return transport.keeping(in: answers, now: Self.now) { told in
        IntercomClient.singles(in: told.response, to: told.request) ?? [told]
      }
    }

    /// Readers of what was kept, which ask nobody; nil when nothing can be kept.
    ///
    /// They remember what they learn on the way, so each recalling has its own.
    func readers(noting notes: RecallNotes) -> ServiceReaders? {
      guard let jira = jiraAnswers else { return nil }
      do throws(CommandFailure) {
        return ServiceReaders(
          issues: try Composition.jira(
            configuration.jira,
            token: tokens.jira,
            transport: Self.refusing(Self.kept(in: jira, notes))
          ),
          contacts: Composition.main(
            directory(configuration.intercom, tokens.intercom, of: nil, notes),
            configuration.intercom
          ),
          others: configuration.intercomConnections.map { connection in
            OtherConnection(
              name: ConnectionName(connection.name),
              region: connection.settings.region,
              workspace: connection.settings.workspace,
              contacts: directory(
                connection.settings,
                tokens.others[connection.name],
                of: connection,
                notes
              )
            )
          },
          region: configuration.intercom.region,
          gather: {}
        )
      } catch {
        return nil
      }
    }

    private func answers(of connection: NamedIntercomSettings?) -> KeptAnswers? {
      guard let connection else { return mainAnswers }
      return otherAnswers[connection.name]
    }

    private static let now: @Sendable () -> Int64 = { LocalClock.now().seconds }
  }
}

// Reading them.
extension Composition.KeptServices {
  private static func kept(in answers: KeptAnswers, _ notes: RecallNotes) -> HTTPTransport {
    .kept(in: answers, now: now) { notes.take($0) }
  }

  /// The transport, refusing what was not kept as a site refuses a token: then the answer that came
  /// by the gateway is looked for, as it was when it came.
  private static func refusing(_ transport: HTTPTransport) -> HTTPTransport {
    HTTPTransport { (request) async throws(HTTPFailure) in
      do throws(HTTPFailure) {
        return try await transport.send(request)
      } catch {
        return HTTPResponse(status: 401)
      }
    }
  }

  private func directory(
    _ settings: IntercomSettings,
    _ token: Secret?,
    of connection: NamedIntercomSettings?,
    _ notes: RecallNotes
  ) -> ContactDirectory {
    guard let answers = answers(of: connection) else { return .notConnected }
    do throws(IntercomConnection.Mistake) {
      let transport = Self.kept(in: answers, notes)
      var directory = try Composition.intercom(settings, token: token, transport: transport)
      let contact = directory.contact
      // Kept one by one. Who is missing here is asked for alone, and the reason is told then.
      directory.contacts = { (ids) async throws(ServiceFailure) in
        var contacts: [Contact] = []
        for id in ids {
          let known = await ServiceFailure.result(of: contact, id)
          if case .success(let known) = known { contacts.append(known) }
        }
        return contacts
      }
      return directory
    } catch {
      return .notConnected
    }
  }
}
