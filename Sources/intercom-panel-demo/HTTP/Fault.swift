import ArgumentParser
import Foundation

/// A way for a service to misbehave.
enum Fault: String, CaseIterable, Sendable {
  case unauthorized = "401"
  case forbidden = "403"
  case notFound = "404"
  case rateLimited = "429"
  case serverError = "500"
  case loginPage = "html"
  case down
  case truncated
  case slow
  case stalled
  case huge

  /// What a person sees happen.
  var explanation: String {
    switch self {
    case .unauthorized: "refuses the token"
    case .forbidden: "does not allow what is asked"
    case .notFound: "finds nothing"
    case .rateLimited: "asks to wait 5 seconds, then answers for 20 seconds"
    case .serverError: "fails by itself"
    case .loginPage: "answers a login page with status 200"
    case .down: "does not listen"
    case .truncated: "breaks off in the middle of each answer"
    case .slow: "waits 3 seconds before each answer"
    case .stalled: "waits 20 seconds before each answer"
    case .huge: "sends half a gigabyte of blanks before each answer"
    }
  }
}

/// A fault of one of the two services, such as `jira-500`.
struct ServiceFault: Hashable, Sendable, ExpressibleByArgument, CaseIterable {
  /// The service that misbehaves.
  var service: Name
  /// How it does.
  var fault: Fault

  /// The two services.
  enum Name: String, CaseIterable, Sendable {
    case jira
    case intercom
  }

  /// The word for the command line.
  var word: String { "\(service.rawValue)-\(fault.rawValue)" }

  /// The word and what it does, for the help text.
  var summary: String {
    let blanks = String(repeating: " ", count: max(1, 20 - word.count))
    return "\(word)\(blanks)\(service.rawValue.capitalized) \(fault.explanation)"
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
      Fault.allCases.map { ServiceFault(service: service, fault: $0) }
    }
  }

  static var allValueStrings: [String] { allCases.map(\.word) }
}
