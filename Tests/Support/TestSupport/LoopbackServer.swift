import Glibc
import Synchronization

/// An HTTP/1.1 server on 127.0.0.1 whose every answer is a closure's, right or wrong.
///
/// Each connection has a thread, on which the closure may block. All threads and sockets end with
/// `stop()`, or with the object.
public final class LoopbackServer: Sendable {
  /// Answers one request on its connection.
  public typealias Script = @Sendable (Request, Connection) -> Void

  private struct State {
    var isStopping = false
    var requests: [Request] = []
    var openSockets: Set<Int32> = []
    var connectionCount = 0
    var threads: [BlockingThread] = []
  }

  /// The port it listens on.
  public let port: Int
  private let listener: Int32
  private let stopping = Gate()
  private let state: SharedState
  private let acceptor: BlockingThread

  private final class SharedState: Sendable {
    let value = Mutex(State())
  }

  /// Starts to listen on a free port; throws `SocketFailure` when the system has none.
  ///
  /// Every connection begins with the greeting, which is no HTTP.
  public init(greeting: String = "", script: @escaping Script) throws(SocketFailure) {
    let (listener, port) = try Self.listen()
    let state = SharedState()
    self.listener = listener
    self.port = port
    self.state = state
    acceptor = try BlockingThread { [stopping] in
      Self.accept(on: listener, until: stopping, state: state) { connection in
        connection.send(greeting)
        while let request = connection.nextRequest() {
          state.value.withLock { $0.requests.append(request) }
          script(request, connection)
        }
      }
    }
  }

  deinit {
    stop()
  }

  /// The address of a path, such as `/issue`, on this server.
  public func url(_ path: String = "/", scheme: String = "http") -> String {
    "\(scheme)://127.0.0.1:\(port)\(path)"
  }

  /// All requests so far, in order of arrival.
  public var requests: [Request] {
    state.value.withLock { $0.requests }
  }

  /// How many connections were accepted so far.
  public var connectionCount: Int {
    state.value.withLock { $0.connectionCount }
  }

  /// Ends all connections and threads.
  public func stop() {
    let isFirst = state.value.withLock { state in
      defer { state.isStopping = true }
      return !state.isStopping
    }
    guard isFirst else { return }
    stopping.open()
    acceptor.join()
    close(listener)
    let threads = state.value.withLock { state in
      for socket in state.openSockets { shutdown(socket, Int32(SHUT_RDWR)) }
      return state.threads
    }
    for thread in threads { thread.join() }
  }

  private static func accept(
    on listener: Int32,
    until stopping: Gate,
    state: SharedState,
    serve: @escaping @Sendable (Connection) -> Void
  ) {
    while stopping.wait(orReadable: listener) == .readable {
      let socket = Glibc.accept(listener, nil, nil)
      guard socket >= 0 else { continue }
      // Programs that are started meanwhile do not hold connections open.
      _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
      state.value.withLock {
        $0.openSockets.insert(socket)
        $0.connectionCount += 1
      }
      let connection = Connection(socket: socket, stopping: stopping)
      let thread = try? BlockingThread {
        serve(connection)
        state.value.withLock { _ = $0.openSockets.remove(socket) }
        connection.end()
      }
      if let thread { state.value.withLock { $0.threads.append(thread) } }
    }
  }
}
