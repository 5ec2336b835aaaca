internal import Glibc

/// An HTTPS server of the `openssl` program on 127.0.0.1, with a certificate of its own making.
///
/// Unchecked because of the stream alone, which is opened, read and closed by this object, never
/// by two threads at a time.
@safe public final class TLSServer: @unchecked Sendable {
  /// What may be wrong with the server's certificate or protocol.
  public enum Kind: String, Sendable, CaseIterable {
    case trusted
    /// Nobody vouches for the certificate: its file is not given to those who ask.
    case unknownIssuer
    case expired
    /// The clock of those who ask is years behind.
    case notYetValid
    case wrongHost
    /// TLS 1.1 and nothing later.
    case oldProtocol
  }

  /// The program did not start.
  public struct Failure: Error, Sendable {}

  /// Whether the program is there.
  public static let isAvailable = unsafe access("/usr/bin/openssl", X_OK) == 0

  /// The file of certificates that those who ask shall trust; nil for the system's.
  public let certificateFile: String?
  /// Scheme, host and port.
  public let url: String
  private let output: UnsafeMutablePointer<FILE>
  private let process: pid_t
  private let folder: ScratchFolder

  /// Whether the program has the option, such as `-tls1_1`.
  public static func knows(_ option: String) -> Bool {
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

  /// Starts the server, with further options of the program.
  public init(_ kind: Kind = .trusted, options: String = "") throws {
    folder = try ScratchFolder()
    let files = [("settings", kind.settings), ("index.txt", ""), ("serial", "01\n")]
    for (name, text) in files { try folder.write(Array(text.utf8), to: name) }
    certificateFile = kind == .unknownIssuer ? nil : folder.path("certificate.pem")
    let script = """
      cd '\(folder.path)' || exit
      openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=localhost \
      -keyout key.pem -out request.pem 2>/dev/null
      openssl ca -batch -selfsign -notext -config settings -startdate \(kind.validity.start) \
      -enddate \(kind.validity.end) -keyfile key.pem -in request.pem -out certificate.pem \
      >/dev/null 2>&1
      echo PROCESS $$
      exec openssl s_server -accept 127.0.0.1:0 -www -cert certificate.pem -key key.pem \
      \(kind.options) \(options) </dev/null 2>/dev/null
      """
    guard let output = unsafe popen(script, "r") else { throw Failure() }
    unsafe self.output = output
    let process = unsafe Self.word(after: "PROCESS ", in: output).flatMap { pid_t($0) }
    let address = unsafe Self.word(after: "ACCEPT ", in: output)
    self.process = process ?? 0
    url = "https://127.0.0.1:" + (address?.split(separator: ":").last.map(String.init) ?? "")
    guard process != nil, address != nil else { throw Failure() }
  }

  deinit {
    if process > 0 { kill(process, SIGKILL) }
    unsafe pclose(output)
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

extension TLSServer.Kind {
  /// From when to when the certificate is valid, as `openssl ca` reads it.
  fileprivate var validity: (start: String, end: String) {
    switch self {
    case .trusted, .unknownIssuer, .wrongHost, .oldProtocol: ("200101000000Z", "490101000000Z")
    case .expired: ("200101000000Z", "200201000000Z")
    case .notYetValid: ("480101000000Z", "490101000000Z")
    }
  }

  fileprivate var options: String {
    self == .oldProtocol ? "-tls1_1 -cipher DEFAULT@SECLEVEL=0" : ""
  }

  fileprivate var settings: String {
    """
    [ca]
    default_ca = own
    [own]
    database = index.txt
    serial = serial
    new_certs_dir = .
    default_md = sha256
    policy = names
    x509_extensions = host
    [names]
    commonName = supplied
    [host]
    subjectAltName = \(self == .wrongHost ? "DNS:other.example.com" : "IP:127.0.0.1")
    """
  }
}
