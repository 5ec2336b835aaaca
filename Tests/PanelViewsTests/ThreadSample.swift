import ContactResolution
import PanelModel
import Testing
import TextTerminal

/// Every state in which a conversation can be read.
enum ThreadSample: String, CaseIterable, CustomTestStringConvertible {
  case full
  case fullEnd = "full-end"
  case linked
  case linkedMissing = "linked-missing"
  case long
  case hostile
  case loading
  case loadingUnknown = "loading-unknown"
  case slow
  case failed
  case failedKnown = "failed-known"
  case refreshing
  case refreshFailed = "refresh-failed"
  case notFound = "not-found"
  case empty
  case searching
  case searchBegun = "search-begun"
  case searched
  case searchedInVain = "searched-in-vain"

  var testDescription: String { rawValue }

  private static let update = AppUpdate(keyMap: .standard)

  /// The state on a screen of the size, after what leads there was drawn and pressed on it.
  func state(_ size: Size) -> AppState {
    var page = ThreadPage(size: size, part: part, knowsMessage: knowsMessage)
    page.drawn()
    switch self {
    case .full, .linked, .linkedMissing: page.take(.success(SampleThread.full))
    case .fullEnd:
      page.take(.success(SampleThread.full))
      page.press(.character("G"))
    case .long: page.take(.success(SampleThread.long))
    case .hostile: page.take(.success(SampleThread.hostile))
    case .loading, .loadingUnknown: break
    case .slow: page.send(.threadWaitedLong(page.target))
    case .failed, .failedKnown:
      page.take(.failure(.unauthorized(.intercom, detail: "Access Token Invalid")))
    case .notFound: page.take(.failure(.notFound(.intercom)))
    case .empty:
      page.take(.success(ConversationThread(conversation: SampleThread.conversation)))
    case .refreshing, .refreshFailed:
      page.take(.success(SampleThread.full))
      page.press(.character("r"))
      if self == .refreshFailed { page.take(.failure(.timedOut(.intercom))) }
    case .searching, .searchBegun, .searched, .searchedInVain:
      page.take(.success(SampleThread.full))
      page.search(pattern, keeps: self == .searched)
    }
    return page.state
  }

  private var pattern: String {
    switch self {
    case .searchBegun: ""
    case .searchedInVain: "refund"
    default: "declined"
    }
  }

  private var part: String? {
    switch self {
    case .linked: "comment-215474005156281-104"
    case .linkedMissing: "comment-215474005156281-99"
    default: nil
    }
  }

  private var knowsMessage: Bool {
    switch self {
    case .loadingUnknown, .failed, .notFound, .empty: false
    default: true
    }
  }
}
