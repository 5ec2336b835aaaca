#include "Internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

// ncurses writes anew at every move of the cursor. Its descriptor leads into memory while a frame is
// made, and the frame goes to the terminal in one piece.

enum { PIECE = 1 << 14, KEPT = 1 << 16, LEAST_LIMIT = 1 << 26 };

static int memory = -1, stream = -1;
static bool is_gathering;

/// Whether files may grow as far as any frame.
static bool may_gather(void) {
  struct rlimit limit;
  return !getrlimit(RLIMIT_FSIZE, &limit) && limit.rlim_cur >= LEAST_LIMIT;
}

void curses_frames_prepare(int descriptor) {
  stream = descriptor;
  if (may_gather()) memory = memfd_create("frame", MFD_CLOEXEC);
}

void curses_frames_end(void) {
  if (memory >= 0) close(memory);
  memory = stream = -1;
}

/// Lets ncurses write to another descriptor from now on.
static bool lead_to(int descriptor) {
  int led;
  do {
    led = dup3(descriptor, stream, O_CLOEXEC);
  } while (led < 0 && (errno == EINTR || errno == EBUSY));
  return led >= 0;
}

void curses_frame_begins(void) {
  if (memory < 0 || !curses_is_taken() || lseek(memory, 0, SEEK_SET)) return;
  is_gathering = lead_to(memory);
}

bool curses_is_in_frame(void) { return is_gathering; }

/// Sends bytes, however long the terminal takes for that; false when it is gone.
static bool send_bytes(const uint8_t *bytes, size_t count) {
  curses_writing_begins();
  while (count) {
    ssize_t written = write(curses_output_descriptor, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN) {
      // Others who share the terminal may want nobody to wait for it.
      struct pollfd output = {.fd = curses_output_descriptor, .events = POLLOUT};
      poll(&output, 1, -1);
    } else if (errno != EINTR) {
      break;
    }
  }
  curses_writing_ends();
  return !count;
}

static void send_gathered(off_t count) {
  static uint8_t piece[PIECE];
  for (off_t start = 0; start < count;) {
    ssize_t bytes = pread(memory, piece, count - start < PIECE ? count - start : PIECE, start);
    if (bytes <= 0 || !send_bytes(piece, (size_t)bytes)) break;
    start += bytes;
  }
}

void curses_frame_ends(void) {
  if (!is_gathering) return;
  off_t count = lseek(memory, 0, SEEK_CUR);
  lead_to(curses_output_descriptor);
  is_gathering = false;
  if (curses_is_taken()) send_gathered(count);
  if (count > KEPT) (void)!ftruncate(memory, 0);
}

bool curses_add_to_frame(const uint8_t *bytes, size_t count) {
  return write(memory, bytes, count) == (ssize_t)count;
}
