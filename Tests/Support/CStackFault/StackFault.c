#include "StackFault.h"

static volatile int is_deep_enough;

// What comes back is used, so that no call can take the frame of the one before it.
static int sink(int depth) {
  volatile char frame[4096];
  frame[0] = (char)depth;
  return is_deep_enough ? 0 : sink(depth + 1) + frame[0];
}

// Stands in the place of ncurses' function of the name, which is never reached.
int wadd_wchnstr(void *window, const void *characters, int count) {
  (void)window;
  (void)characters;
  return sink(count);
}
