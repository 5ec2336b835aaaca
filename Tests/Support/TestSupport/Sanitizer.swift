import Glibc

/// Whether the programs are built with a sanitizer, which stands between them and the C library.
public enum Sanitizer {
  /// Whether there is one.
  public static var isPresent: Bool {
    ["__asan_init", "__tsan_init"].contains { (name: String) in unsafe dlsym(nil, name) != nil }
  }
}
