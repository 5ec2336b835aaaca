import ArgumentParser
import Foundation

/// A fault of one of the services, such as `jira-500`.
struct ServiceFault: Hashable, Sendable, ExpressibleByArgument, CaseIterable {
  /// The service that misbehaves.
  var service: Name
  /// How it does.
  var fault: Fault

  /// The services that can be made to misbehave.
  enum Name: String, CaseIterable, Sendable {
    case jira
    /// The lists of issues alone; the rest of Jira answers.
    case search
    /// The main workspace.
    case intercom
    /// The workspace of another region.
    case europe

    /// What does the misbehaving, for the help text.
    var name: String {
      switch self {
      case .jira, .intercom, .europe: rawValue.capitalized
      case .search: "The search of Jira"
      }
    }
  }

  /// The word for the command line.
  var word: String { "\(service.rawValue)-\(fault.rawValue)" }

  /// The word and what it does, for the help text.
  var summary: String {
    let blanks = String(repeating: " ", count: max(1, 20 - word.count))
    return "\(word)\(blanks)\(service.name) \(fault.explanation)"
  }

  init(service: Name, fault: Fault) {
    self.service = service
    self.fault = fault
  }

  init?(argument: String) {
    guard let match = Self.allCases.first(where: { $0.word == argument }) else { return nil }
    self = match
  }

  static var allCases: [ServiceFault] {
    Name.allCases.flatMap { service in
      Fault.allCases.filter { $0.services.contains(service) }
        .map { ServiceFault(service: service, fault: $0) }
    }
  }

  static var allValueStrings: [String] { allCases.map(\.word) }
}
