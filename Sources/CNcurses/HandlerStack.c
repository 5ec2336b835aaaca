#include "Internal.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

enum { STACK_BYTES = 1 << 16 };

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t stacks;
static bool is_ready;

/// Called by a thread that ends.
static void free_stack(void *stack) {
  stack_t none = {.ss_flags = SS_DISABLE};
  if (!sigaltstack(&none, NULL)) free(stack);
}

static void make_key(void) { is_ready = !pthread_key_create(&stacks, free_stack); }

void curses_use_handler_stack(void) {
  pthread_once(&once, make_key);
  stack_t used;
  if (!is_ready || pthread_getspecific(stacks)) return;
  if (sigaltstack(NULL, &used) || !(used.ss_flags & SS_DISABLE)) return;
  stack_t own = {.ss_sp = malloc(STACK_BYTES), .ss_size = STACK_BYTES};
  if (!own.ss_sp) return;
  if (sigaltstack(&own, NULL) || pthread_setspecific(stacks, own.ss_sp)) free_stack(own.ss_sp);
}
