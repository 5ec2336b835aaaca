internal import AnswerFiles
internal import ContactResolution
internal import PanelRuntime
internal import Settings
internal import TextTerminal

/// Looks at everything the panel needs, one finding after the other, and goes on after failures.
struct Doctor {
  let reading: SettingsReading
  let environment: ProcessEnvironment
  let proving: Proving
  let executor: ThreadPoolExecutor
  let repair: RepairCommand

  /// Reports what it finds as soon as it is known; returns all of it.
  func findings(_ report: (DoctorFinding) -> Void) -> [DoctorFinding] {
    var findings: [DoctorFinding] = []
    func add(_ found: [DoctorFinding]) {
      found.forEach(report)
      findings += found
    }
    add(terminal().findings())
    add(LocaleCheck.current(environment).findings())
    add(clipboard().findings())
    add(browser().findings())
    add(LibraryCheck(library: proving.library()).findings())
    add(settings().findings())
    let store = PanelMemoryStore(reading)
    add(MemoryCheck(store: store, access: store.map { FileState.of($0.path) }).findings())
    add(cache().findings())
    let tokens = tokens()
    add(tokens.findings)
    let results = services(tokens.tokens)
    for result in results { add(result.findings) }
    add(clock(results).findings())
    return findings
  }

  private func cache() -> CacheCheck {
    CacheCheck(
      path: AnswerFolder.path(environment),
      choice: reading.configuration.cache,
      offset: LocalClock.utcOffset()
    )
  }

  private func settings() -> ConfigurationCheck {
    ConfigurationCheck(
      reading: reading,
      mode: reading.file.flatMap { FileState.of($0).mode },
      repair: repair
    )
  }

  private func clock(_ results: [ServiceResult]) -> ClockCheck {
    ClockCheck(
      secondsAhead: results.compactMap(\.secondsAhead),
      hasAnswer: results.contains(where: \.hasAnswered)
    )
  }

  private func terminal() -> TerminalCheck {
    TerminalCheck(environment: environment, size: TerminalSize.current) { type in
      do throws(CommandFailure) {
        return .success(try Composition.colorCount(ofTerminal: type))
      } catch {
        return .failure(error)
      }
    }
  }

  private func clipboard() -> ClipboardCheck {
    let choice = reading.configuration.copy
    return ClipboardCheck(
      clipboard: DesktopClipboard(command: choice.command, environment: environment),
      terminal: choice.terminal,
      tmuxOption: tmuxOption
    )
  }

  private func browser() -> BrowserCheck {
    let opener = BrowserOpener(
      command: reading.configuration.openCommand,
      environment: environment
    )
    return BrowserCheck(opener: opener) { name in
      guard !name.contains("/") else {
        return FileState.of(name).mode.map { $0 & 0o111 != 0 } ?? false
      }
      return ProgramPath.find(name, in: environment["PATH"] ?? "") != nil
    }
  }

  /// A token reader runs a program within a time and takes its first line, which is all of it.
  private func tmuxOption(_ name: String) -> String? {
    let reader = TokenReader(environment: environment.variables, patience: .seconds(2))
    guard let source = TokenSource(typedCommand: "tmux show-options -gv \(name)") else {
      return nil
    }
    do throws(TokenFailure) {
      return try reader.token(for: source).reveal()
    } catch {
      return nil
    }
  }

  private func tokens() -> TokenCheck.Outcome {
    let reader = TokenReader(environment: environment.variables)
    let check = TokenCheck(
      configuration: reading.configuration,
      repair: repair,
      token: { source in
        do throws(TokenFailure) {
          return .success(try reader.token(for: source))
        } catch {
          return .failure(error)
        }
      },
      mode: { FileState.of($0).mode }
    )
    return check.outcome()
  }

  /// Asks all services at the same time; the answers in the order of the configuration.
  private func services(_ tokens: [ConnectedService: Secret]) -> [ServiceResult] {
    let configuration = reading.configuration
    let proving = proving
    let jira = JiraCheck(
      settings: configuration.jira,
      token: tokens[.jira],
      proving: proving,
      repair: repair
    )
    let main = [(ConnectedService.intercom, configuration.intercom)]
    let others = configuration.intercomConnections.map {
      (ConnectedService.connection($0.name), $0.settings)
    }
    let intercoms = (main + others).map { service, settings in
      IntercomCheck(
        service: service,
        settings: settings,
        token: tokens[service],
        proving: proving,
        repair: repair
      )
    }
    return ForegroundTask.run(on: executor) {
      await withTaskGroup(of: (Int, ServiceResult).self) { group in
        group.addTask {
          let limit = ServiceLimit(check: .jira, wait: proving.wait)
          return (0, await limit.result { await jira.result() })
        }
        for (index, check) in intercoms.enumerated() {
          group.addTask {
            let limit = ServiceLimit(
              check: .intercom,
              connection: check.service.connectionName,
              wait: proving.wait
            )
            return (index + 1, await limit.result { await check.result() })
          }
        }
        return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
      }
    }
  }
}
