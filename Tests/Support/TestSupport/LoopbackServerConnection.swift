import Glibc

extension LoopbackServer {
  /// The server's end of a connection; used on its own thread.
  public final class Connection: Sendable {
    let socket: Int32
    private let stopping: Gate

    init(socket: Int32, stopping: Gate) {
      self.socket = socket
      self.stopping = stopping
    }

    /// Sends a whole answer with its length.
    public func answer(
      _ status: Int = 200,
      fields: [String: String] = [:],
      body: [UInt8] = []
    ) {
      var head = "HTTP/1.1 \(status) Status\r\nContent-Length: \(body.count)\r\n"
      for (name, value) in fields { head += "\(name): \(value)\r\n" }
      send(Array((head + "\r\n").utf8) + body)
    }

    /// Sends a whole answer with its length.
    public func answer(_ status: Int = 200, fields: [String: String] = [:], text: String) {
      answer(status, fields: fields, body: Array(text.utf8))
    }

    /// Sends text as it is; false when the other end is gone.
    @discardableResult
    public func send(_ text: String) -> Bool {
      send(Array(text.utf8))
    }

    /// Sends bytes as they are; false when the other end is gone.
    @discardableResult
    public func send(_ bytes: [UInt8]) -> Bool {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = unsafe rest.withUnsafeBytes { bytes in
          unsafe Glibc.send(socket, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
        }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }

    /// Sends the bytes again and again until the other end is gone; returns how many went out.
    @discardableResult
    public func sendEndlessly(_ bytes: [UInt8]) -> Int {
      var count = 0
      while send(bytes) { count += bytes.count }
      return count
    }

    /// Blocks until the gate opens or the server stops.
    public func wait(for gate: Gate) {
      gate.wait(or: stopping)
    }

    /// Blocks until the other end closes, dropping what it sends; false when the server stops
    /// first.
    public func waitForClose() -> Bool {
      while stopping.wait(orReadable: socket) == .readable {
        guard receive() != nil else { return true }
      }
      return false
    }

    /// Ends the connection in order, after what was sent.
    public func close() {
      shutdown(socket, Int32(SHUT_RDWR))
    }

    /// Breaks the connection: the other end sees a reset.
    public func reset() {
      var linger = linger(l_onoff: 1, l_linger: 0)
      let length = socklen_t(MemoryLayout<Glibc.linger>.size)
      unsafe setsockopt(socket, SOL_SOCKET, SO_LINGER, &linger, length)
      // Connecting to nothing drops the connection with a reset, while the descriptor lives on.
      var nothing = sockaddr()
      nothing.sa_family = sa_family_t(AF_UNSPEC)
      _ = unsafe connect(socket, &nothing, socklen_t(MemoryLayout<sockaddr>.size))
    }

    /// Reads the next request; nil when the other end is gone.
    func nextRequest() -> Request? {
      var bytes: [UInt8] = []
      let mark = Array("\r\n\r\n".utf8)
      while bytes.count < mark.count || Array(bytes.suffix(mark.count)) != mark {
        guard let byte = receive(1)?.first else { return nil }
        bytes.append(byte)
      }
      var request = Request(head: String(decoding: bytes, as: UTF8.self))
      let length = request.fields["content-length"].flatMap { Int($0) } ?? 0
      while request.body.count < length {
        guard let more = receive(length - request.body.count) else { return nil }
        request.body += more
      }
      return request
    }

    /// Gives the descriptor back.
    func end() {
      Glibc.close(socket)
    }

    private func receive(_ count: Int = 4096) -> [UInt8]? {
      var buffer = [UInt8](repeating: 0, count: count)
      let received = unsafe recv(socket, &buffer, count, 0)
      guard received > 0 else { return nil }
      return Array(buffer.prefix(received))
    }
  }
}
