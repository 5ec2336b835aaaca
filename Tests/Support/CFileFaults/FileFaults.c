#define _GNU_SOURCE
#include "FileFaults.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

// What a call has to do.
enum act { PLAIN, KILL_BEFORE, KILL_AFTER, SHORT, FAIL };

static atomic_int calls;

static long number(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

// Writes the path of a name seen from an open folder; empty when it is too long.
static void place(int folder, const char *name, char *path) {
  path[0] = 0;
  if (name && name[0] == '/') {
    snprintf(path, PATH_MAX, "%s", name);
    return;
  }
  char link[64];
  if (folder == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
  else snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  path[length < 0 ? 0 : length] = 0;
  if (name) {
    size_t used = strlen(path);
    snprintf(path + used, PATH_MAX - used, "/%s", name);
  }
}

static int is_inside(const char *path) {
  const char *folder = getenv("FILE_FAULTS_FOLDER");
  if (!folder) return 0;
  size_t length = strlen(folder);
  return strncmp(path, folder, length) == 0 && (path[length] == 0 || path[length] == '/');
}

static void list(const char *call, const char *path) {
  const char *name = getenv("FILE_FAULTS_LIST");
  if (!name) return;
  int file = (int)syscall(SYS_openat, AT_FDCWD, name, O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (file < 0) return;
  char line[PATH_MAX + 32];
  int length = snprintf(line, sizeof line, "%s %s\n", call, path);
  syscall(SYS_write, file, line, (size_t)length);
  close(file);
}

// Counts a call and says what it has to do; on a failure errno is set.
static enum act begin(const char *call, int folder, const char *name) {
  int before = errno;
  char path[PATH_MAX];
  place(folder, name, path);
  enum act act = PLAIN;
  int code = before;
  if (is_inside(path)) {
    list(call, path);
    int count = atomic_fetch_add(&calls, 1) + 1;
    long wanted = number("FILE_FAULTS_CALL");
    const char *word = getenv("FILE_FAULTS_ACT");
    if (wanted > 0 && word) {
      int is_later = strchr(word, '+') != NULL && count > wanted;
      if (count == wanted || is_later) {
        if (strcmp(word, "kill-before") == 0) act = KILL_BEFORE;
        else if (strcmp(word, "kill-after") == 0) act = KILL_AFTER;
        else if (strcmp(word, "short") == 0) act = SHORT;
        else {
          act = FAIL;
          code = atoi(word);
        }
      }
    }
  }
  if (act == KILL_BEFORE) raise(SIGKILL);
  errno = code;
  return act;
}

static long end(enum act act, long result) {
  if (act == KILL_AFTER) raise(SIGKILL);
  return result;
}

#define AROUND(call, folder, name, ...)        \
  enum act act = begin(call, folder, name);    \
  if (act == FAIL) return -1;                  \
  return (int)end(act, syscall(__VA_ARGS__))

static int opened(int folder, const char *path, int flags, mode_t mode) {
  if ((flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) == 0)
    return (int)syscall(SYS_openat, folder, path, flags, mode);
  AROUND("open", folder, path, SYS_openat, folder, path, flags, mode);
}

static mode_t mode_behind(int flags, va_list rest) {
  return (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;
}

#define OPEN(name)                               \
  int name(const char *path, int flags, ...) {   \
    va_list rest;                                \
    va_start(rest, flags);                       \
    mode_t mode = mode_behind(flags, rest);      \
    va_end(rest);                                \
    return opened(AT_FDCWD, path, flags, mode);  \
  }

#define OPENAT(name)                                         \
  int name(int folder, const char *path, int flags, ...) {   \
    va_list rest;                                            \
    va_start(rest, flags);                                   \
    mode_t mode = mode_behind(flags, rest);                  \
    va_end(rest);                                            \
    return opened(folder, path, flags, mode);                \
  }

OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

ssize_t write(int file, const void *bytes, size_t count) {
  enum act act = begin("write", file, NULL);
  if (act == FAIL) return -1;
  if (act == SHORT && count > 1) count /= 2;
  return end(act, syscall(SYS_write, file, bytes, count));
}

int fsync(int file) { AROUND("fsync", file, NULL, SYS_fsync, file); }

int fchmod(int file, mode_t mode) { AROUND("fchmod", file, NULL, SYS_fchmod, file, mode); }

int fchown(int file, uid_t owner, gid_t group) {
  AROUND("fchown", file, NULL, SYS_fchown, file, owner, group);
}

int ftruncate(int file, off_t length) {
  AROUND("ftruncate", file, NULL, SYS_ftruncate, file, length);
}

int futimens(int file, const struct timespec times[2]) {
  AROUND("futimens", file, NULL, SYS_utimensat, file, NULL, times, 0);
}

int mkdir(const char *path, mode_t mode) {
  AROUND("mkdir", AT_FDCWD, path, SYS_mkdirat, AT_FDCWD, path, mode);
}

int unlink(const char *path) {
  AROUND("unlink", AT_FDCWD, path, SYS_unlinkat, AT_FDCWD, path, 0);
}

int unlinkat(int folder, const char *path, int flags) {
  AROUND("unlink", folder, path, SYS_unlinkat, folder, path, flags);
}

int rename(const char *from, const char *to) {
  AROUND("rename", AT_FDCWD, to, SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int renameat(int old, const char *from, int new, const char *to) {
  AROUND("rename", new, to, SYS_renameat2, old, from, new, to, 0);
}
