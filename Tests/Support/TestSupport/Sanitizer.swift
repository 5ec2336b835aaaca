import Glibc

/// Whether the programs are built with a sanitizer, which stands between them and the C library.
public enum Sanitizer {
  /// Whether there is one.
  public static var isPresent: Bool { has("__asan_init") || ofThreadsIsPresent }

  /// Whether it is that of threads, which has one of its own that never rests.
  public static var ofThreadsIsPresent: Bool { has("__tsan_init") }

  private static func has(_ name: String) -> Bool { unsafe dlsym(nil, name) != nil }
}
