internal import Glibc

/// Ends a program, or fails its call, at one of the calls by which it changes files of a folder.
///
/// The library that stands between is loaded before the C library, by the environment alone.
public struct FileFaults: Sendable {
  private let library: String
  private let folder: String
  private let lists: ScratchFolder

  /// What happens at a call.
  public enum Act: Sendable, CustomStringConvertible {
    /// The program is killed before it is made.
    case endBefore
    /// The program is killed when it was made.
    case endAfter
    /// A write takes half of the bytes.
    case half
    /// It fails with an error number of the system.
    case failure(Int32)
    /// It and all later ones fail.
    case failures(Int32)

    /// The word that the library knows it by.
    public var description: String {
      switch self {
      case .endBefore: "kill-before"
      case .endAfter: "kill-after"
      case .half: "short"
      case .failure(let code): "\(code)"
      case .failures(let code): "\(code)+"
      }
    }

    /// Whether the program is killed.
    public var ends: Bool {
      switch self {
      case .endBefore, .endAfter: true
      case .half, .failure, .failures: false
      }
    }
  }

  /// Looks at the calls that change something in a folder, by the library of that path.
  public init(library: String, folder: String) throws(ScratchFolder.Failure) {
    guard let real = unsafe realpath(folder, nil) else { throw .init(code: errno) }
    defer { unsafe free(real) }
    self.library = library
    self.folder = unsafe String(cString: real)
    lists = try ScratchFolder()
  }

  /// What is to be added to a program's environment for something to happen at a call, counted
  /// from 1; or for the calls to be listed alone.
  public func environment(_ act: Act? = nil, at call: Int = 0) -> [String: String] {
    [
      "LD_PRELOAD": library, "FILE_FAULTS_FOLDER": folder,
      "FILE_FAULTS_LIST": lists.path("calls"), "FILE_FAULTS_CALL": "\(call)",
      "FILE_FAULTS_ACT": act?.description ?? "",
    ]
  }

  /// The calls that programs have made so far: a name, and the path below the folder.
  public var calls: [String] {
    let text = String(decoding: (try? lists.bytes(of: "calls")) ?? [], as: UTF8.self)
    return text.split(separator: "\n").map { String($0).replacing(" " + folder + "/", with: " ") }
  }

  /// Whether nothing else stands between the programs and the C library, as a sanitizer does.
  public static var isPossible: Bool {
    !Sanitizer.isPresent
  }
}
