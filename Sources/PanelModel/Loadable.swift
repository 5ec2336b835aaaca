public import ContactResolution

/// A value that is asked of a service: what is known, and how the asking stands.
///
/// A failure or a new question never takes away what was known.
public enum Loadable<Value: Sendable & Equatable>: Sendable, Equatable {
  /// Nothing was asked.
  case idle
  /// An answer is on its way; `last` is what is known meanwhile.
  case loading(last: Value?)
  /// The answer, and when it was complete.
  case loaded(Value, at: Timestamp)
  /// No answer; `last` is what is known all the same.
  case failed(ServiceFailure, last: Value?)

  /// What is known, however the asking stands.
  public var value: Value? {
    switch self {
    case .idle: nil
    case .loading(let last), .failed(_, let last): last
    case .loaded(let value, _): value
    }
  }

  /// Whether an answer is on its way.
  public var isLoading: Bool {
    switch self {
    case .loading: true
    case .idle, .loaded, .failed: false
    }
  }

  /// Why there is no answer; nil unless the asking failed.
  public var failure: ServiceFailure? {
    switch self {
    case .failed(let failure, _): failure
    case .idle, .loading, .loaded: nil
    }
  }
}
