internal import ContactResolution
internal import Settings

/// Stores what setup has settled: tokens in the keyring or in files, settings in the configuration.
struct SetupFiles {
  var environment: ProcessEnvironment

  private typealias Problem = SetupServices.SaveProblem

  /// Whether the desktop's keyring answers.
  var hasKeyring: Bool {
    let keyring = Keyring(environment: environment.variables)
    guard keyring.isAvailable else { return false }
    do throws(TokenFailure) {
      _ = try token(in: KeyringEntry(connection: "jira"))
      return true
    } catch {
      // It was asked, and has nothing yet.
      guard case .keyring(.nothingStored) = error.problem else { return false }
      return true
    }
  }

  /// Stores all of the plan, the configuration last, so that it never names what is not there.
  func save(_ plan: SetupPlan) -> Result<Void, SetupServices.SaveProblem> {
    do throws(SetupServices.SaveProblem) {
      var text = try SetupConfiguration(target: plan.target).edited(plan.edits)
      for deposit in plan.deposits { try store(deposit, plan.target, text) }
      try text.write()
      return .success(())
    } catch {
      return .failure(error)
    }
  }

  private func store(
    _ deposit: TokenDeposit,
    _ target: SetupTarget,
    _ text: SetupConfiguration.Edited
  ) throws(SetupServices.SaveProblem) {
    switch deposit.place {
    case .command: return
    case .file(let written):
      let path = target.absolute(written)
      do throws(TokenFile.Failure) {
        try TokenFile.store(deposit.secret, at: path)
      } catch {
        throw Problem(sentence: "\(error)")
      }
    case .keyring:
      let entry = KeyringEntry(
        connection: deposit.owner.word,
        profile: text.profile(of: deposit.owner)
      )
      do throws(KeyringFailure) {
        try Keyring(environment: environment.variables).store(deposit.secret, for: entry)
      } catch {
        throw Problem(sentence: "\(error) Choose another place.")
      }
      try confirm(deposit.secret, entry)
    }
  }

  /// A keyring may take a token and not give it back.
  private func confirm(
    _ secret: Secret,
    _ entry: KeyringEntry
  ) throws(SetupServices.SaveProblem) {
    do throws(TokenFailure) {
      guard try token(in: entry) == secret else {
        throw TokenFailure(
          .keyring(.nothingStored(entry)),
          setting: "token_keyring",
          origin: .option("")
        )
      }
    } catch {
      throw Problem(sentence: "The keyring did not keep the token. Choose another place.")
    }
  }

  private func token(in entry: KeyringEntry) throws(TokenFailure) -> Secret {
    let source = TokenSource(.keyring(entry), setting: "token_keyring", origin: .option("setup"))
    return try TokenReader(environment: environment.variables).token(for: source)
  }
}
