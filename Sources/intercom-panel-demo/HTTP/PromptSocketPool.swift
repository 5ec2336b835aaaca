import FlyingSocks
import Foundation

/// Waits for sockets as another pool does, and has them send small pieces at once.
///
/// The server writes head and body of an answer one after the other; on a kept connection the
/// second piece would otherwise wait 40 ms for the client's delayed acknowledgement. Connections
/// inherit the option from the listening socket, which waits before any of them exists.
struct PromptSocketPool<Base: AsyncSocketPool>: AsyncSocketPool {
  /// The pool that waits.
  let base: Base

  func prepare() async throws {
    try await base.prepare()
  }

  func run() async throws {
    try await base.run()
  }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    let promptness = BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY)
    if try !socket.getValue(for: promptness) {
      try socket.setValue(true, for: promptness)
    }
    try await base.suspendSocket(socket, untilReadyFor: events)
  }
}
