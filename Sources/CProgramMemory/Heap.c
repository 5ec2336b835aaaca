#include "CProgramMemory.h"

#include <malloc.h>

static const size_t worth_the_time = 2 * 1024 * 1024;

void program_memory_share(void) { (void)mallopt(M_ARENA_MAX, 1); }

void program_memory_release(void) {
  if (mallinfo2().fordblks >= worth_the_time) (void)malloc_trim(0);
}
