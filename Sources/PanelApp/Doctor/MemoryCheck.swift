internal import Settings

/// Whether what is changed in the panel is kept.
struct MemoryCheck {
  /// Where it is kept; nil when nothing names a place.
  var store: PanelMemoryStore?
  /// Whether the file is there, and whether it and its folder can be written; nil without a place.
  var access: FileState?

  func findings() -> [DoctorFinding] {
    guard let store, let access else {
      return [
        .warn(
          .memory,
          "nothing is kept: neither XDG_CONFIG_HOME nor HOME names a folder",
          "Set HOME to your home folder, as a login does."
        )
      ]
    }
    do throws(PanelMemoryFailure) {
      _ = try store.memory()
    } catch {
      return [.warn(.memory, "\(error)", "Put it right or delete it.")]
    }
    guard access.isWritable else {
      return [
        .warn(
          .memory,
          "\(store.path) cannot be written: changes in the panel count until you quit",
          "Check the permissions of the file and its folder."
        )
      ]
    }
    return [.ok(.memory, access.mode == nil ? "nothing is remembered yet" : store.path)]
  }
}
