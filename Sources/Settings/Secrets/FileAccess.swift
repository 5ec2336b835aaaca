import Glibc

/// Who may read and write a file.
struct FileAccess: Equatable {
  /// The permission bits.
  var mode: UInt32
  /// The user id of the owner.
  var owner: UInt32

  /// Whether the file belongs to the person who runs the program.
  var isOurs: Bool { owner == UInt32(geteuid()) }

  /// Whether nobody but the owner may do anything with it.
  var isPrivate: Bool { mode & 0o077 == 0 }

  /// Whether somebody else than its group may write it, or it is somebody's who is neither this
  /// person nor the administrator.
  var isChangeableByOthers: Bool { mode & 0o002 != 0 || belongsToStranger }

  /// Whether it is somebody's who is neither this person nor the administrator.
  var belongsToStranger: Bool { !(isOurs || owner == 0) }
}
