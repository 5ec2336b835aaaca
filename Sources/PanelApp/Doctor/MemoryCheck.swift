internal import Settings

/// Whether what is changed in the panel is kept.
struct MemoryCheck {
  var store: PanelMemoryStore
  /// Whether the file is there, and whether it and its folder can be written.
  var access: FileState

  func findings() -> [DoctorFinding] {
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
