internal import ContactResolution
internal import PanelRuntime
internal import Settings
internal import TextTerminal

/// Setup with the real services, files and terminal.
struct LiveSetup {
  let environment: ProcessEnvironment
  let input: LineInput
  let watch: InterruptionWatch
  let proving: Proving
  let executor: ThreadPoolExecutor

  /// The dialog's other side: the terminal, or a pipe.
  var console: SetupConsole {
    SetupConsole(
      columns: { TerminalSize.ofOutput?.columns ?? 80 },
      write: { StandardStream.output.show($0) },
      read: { input.line(prompt: $0, isHidden: $1) },
      isTerminal: input.isTerminal
    )
  }

  /// What the dialog asks for and has done.
  func services(_ files: SetupFiles) -> SetupServices {
    SetupServices(
      site: { site in answer { (proving) throws(ServiceFailure) in try await proving.site(site) } },
      jira: { candidate in
        answer { (proving) throws(ServiceFailure) in try await proving.jira(candidate) }
      },
      intercom: { candidate in
        answer { (proving) throws(ServiceFailure) in try await proving.intercom(candidate) }
      },
      token: { token($0) },
      tokenOfCommand: { command in
        guard let source = TokenSource(typedCommand: command) else {
          return .failure(SetupServices.TokenProblem(sentence: "That is not a command."))
        }
        return token(source)
      },
      hasKeyring: { files.hasKeyring },
      save: { plan in
        var result = Result<Void, SetupServices.SaveProblem>.success(())
        watch.uninterrupted {
          result = files.save(plan)
          guard case .success = result else { return nil }
          return "The settings are written."
        }
        return result
      }
    )
  }

  private func answer<Value: Sendable>(
    _ ask: @escaping @Sendable (Proving) async throws(ServiceFailure) -> Value
  ) -> Result<Value, ServiceFailure> {
    let proving = proving
    return ForegroundTask.run(on: executor) {
      do throws(ServiceFailure) {
        return .success(try await ask(proving))
      } catch {
        return .failure(error)
      }
    }
  }

  private func token(_ source: TokenSource) -> Result<Secret, SetupServices.TokenProblem> {
    do throws(TokenFailure) {
      return .success(try TokenReader(environment: environment.variables).token(for: source))
    } catch {
      return .failure(SetupServices.TokenProblem(sentence: "\(error)"))
    }
  }
}
