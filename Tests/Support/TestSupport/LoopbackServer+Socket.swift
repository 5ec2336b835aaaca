import Glibc

extension LoopbackServer {
  /// The system gave no socket or thread; the number is `errno`.
  public struct SocketFailure: Error, Sendable {
    /// The system's number for it.
    public let code: Int32
  }

  /// Opens a listening socket on a free port of 127.0.0.1.
  static func listen() throws(SocketFailure) -> (listener: Int32, port: Int) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0)
    guard listener >= 0 else { throw SocketFailure(code: errno) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        unsafe bind(listener, pointer, length) == 0 && Glibc.listen(listener, 256) == 0
          && getsockname(listener, pointer, &length) == 0
      }
    }
    guard isBound else {
      let code = errno
      close(listener)
      throw SocketFailure(code: code)
    }
    return (listener, Int(UInt16(bigEndian: address.sin_port)))
  }

  /// A port on which nobody listens: one that was free a moment ago.
  public static func unusedPort() throws(SocketFailure) -> Int {
    let (listener, port) = try listen()
    close(listener)
    return port
  }
}
