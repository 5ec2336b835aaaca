import Glibc

/// An HTTPS server of the `openssl` program on 127.0.0.1, with a certificate of its own making.
///
/// Safe because the stream is opened, read and closed by this object alone.
@safe final class SelfSignedServer {
  /// Whether the program is there.
  static let isAvailable = unsafe access("/usr/bin/openssl", X_OK) == 0

  /// The file of its certificate.
  let certificateFile: String
  /// Where it listens.
  let url: String
  private let output: UnsafeMutablePointer<FILE>
  private let process: pid_t
  private let folder: String

  /// Whether the program has the option, such as `-tls1_1`.
  static func knows(_ option: String) -> Bool {
    guard isAvailable, let output = unsafe popen("openssl s_server -help 2>&1", "r") else {
      return false
    }
    defer { unsafe pclose(output) }
    var buffer = [CChar](repeating: 0, count: 512)
    while unsafe fgets(&buffer, Int32(buffer.count), output) != nil {
      let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      if String(decoding: bytes, as: UTF8.self).contains(" \(option) ") { return true }
    }
    return false
  }

  /// Starts the server with further options; nil when the program does not.
  init?(options: String = "") {
    var template = Array("/tmp/self-signed-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { return nil }
    let path = template.dropLast().map { UInt8(bitPattern: $0) }
    folder = String(decoding: path, as: UTF8.self)
    certificateFile = folder + "/certificate.pem"
    let key = folder + "/key.pem"
    let script = """
      openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 \
      -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1 \
      -keyout \(key) -out \(certificateFile) 2>/dev/null
      echo PROCESS $$
      exec openssl s_server -accept 127.0.0.1:0 -www -cert \(certificateFile) -key \(key) \
      \(options) </dev/null 2>/dev/null
      """
    guard let output = unsafe popen(script, "r") else { return nil }
    unsafe self.output = output
    let process = unsafe Self.word(after: "PROCESS ", in: output).flatMap { pid_t($0) }
    let address = unsafe Self.word(after: "ACCEPT ", in: output)
    self.process = process ?? 0
    url = "https://127.0.0.1:" + (address?.split(separator: ":").last.map(String.init) ?? "")
    guard process != nil, address != nil else { return nil }
  }

  deinit {
    if process > 0 { kill(process, SIGKILL) }
    unsafe pclose(output)
    for name in ["/certificate.pem", "/key.pem"] { unsafe unlink(folder + name) }
    unsafe rmdir(folder)
  }

  private static func word(after start: String, in output: UnsafeMutablePointer<FILE>) -> String? {
    var buffer = [CChar](repeating: 0, count: 512)
    while unsafe fgets(&buffer, Int32(buffer.count), output) != nil {
      let bytes = buffer.prefix { $0 != 0 && $0 != 0x0A }.map { UInt8(bitPattern: $0) }
      let line = String(decoding: bytes, as: UTF8.self)
      if line.hasPrefix(start) { return String(line.dropFirst(start.count)) }
    }
    return nil
  }
}
