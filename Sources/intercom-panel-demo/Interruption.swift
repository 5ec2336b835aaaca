import Dispatch
import Foundation

/// The signals by which a person or a program ends the service.
enum Interruption {
  /// Returns when SIGINT, SIGTERM or SIGHUP arrives.
  static func wait() async {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { continuation.finish() }
      source.resume()
      return source
    }
    for await _ in stream {}
    for source in sources { source.cancel() }
  }
}
