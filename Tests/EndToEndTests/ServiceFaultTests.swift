import ContactResolution
import PanelViews
import ServiceFaults
import TerminalEmulator
import Testing

extension EndToEndTests {
  /// The real program meets everything that can be brought about on this machine.
  @Suite struct ServiceFaultTests {
    /// All but what the program waits for half a minute and more.
    private static let faults = FaultTable.onWire.filter { $0.isPossible && $0.row != .timedOut }

    @Test(arguments: faults, Service.allCases)
    func `a command says what happened and what to do, and ends with its status`(
      fault: ServiceFault,
      service: Service
    ) async throws {
      let services = try FaultyServices(try #require(fault.wire), at: service)

      let run = try await services.run(["contacts", "PROJ-1"])

      let failure = try #require(fault.failure?(service)).withoutWords
      let isPart = service == .intercom && [.forbidden, .notFound].contains(fault.row)
      #expect(run.status == (isPart ? 0 : fault.row.exitStatus), "\(run.errors)")
      #expect(run.output == "")
      #expect(run.errors.contains(Self.words(failure)), "\(run.errors)")
      if let remedy = FailureText.remedy(failure), !isPart {
        #expect(run.errors.contains(remedy), "\(run.errors)")
      }
      #expect(services.mostOften <= Self.mostOften(fault))
      if case .server = fault.wire { #expect(services.mostOften >= fault.attempts) }
      #expect(!run.errors.contains("secret-7"))
    }

    // Two attempts of half a minute each, and whatever else the machine does meanwhile.
    @Test(arguments: FaultTable.onWire.filter { $0.row == .timedOut }, Service.allCases)
    func `a command gives up on a service that is silent, after a second attempt`(
      fault: ServiceFault,
      service: Service
    ) async throws {
      let services = try FaultyServices(try #require(fault.wire), at: service)

      let run = try await services.run(
        ["contacts", "PROJ-1"],
        patience: PseudoTerminal.patience * 9
      )

      #expect(run.status == 75, "\(run.errors)")
      #expect(run.output == "")
      #expect(run.errors.contains("\(service.displayName) did not answer in time."))
      #expect(services.site.connectionCount >= 2)
      #expect(services.mostOften == 2 || fault.name.contains("handshake"))
    }

    /// The sentence up to the words of a library or service.
    private static func words(_ failure: ServiceFailure) -> String {
      if case .unreachable(let service, .other) = failure {
        return "\(service.displayName) cannot be reached: "
      }
      return String(FailureText.sentence(failure).dropLast())
    }

    /// How often the same line may arrive: a proxy and the end of a circle see the same one of the
    /// two or three questions that a command asks at once.
    private static func mostOften(_ fault: ServiceFault) -> Int {
      if fault.row == .redirectLoop { return 15 }
      return fault.wire?.isProxy == true ? 3 : fault.attempts
    }

    @Test func `the right answers are a contact`() async throws {
      let services = try FaultyServices(.sound, at: .intercom)

      let run = try await services.run(["contacts", "PROJ-1"])

      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.hasPrefix("Ryan Lee  USER"))
    }
  }
}
