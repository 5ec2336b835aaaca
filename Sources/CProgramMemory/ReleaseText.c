#define _GNU_SOURCE
#include "CProgramMemory.h"

#include <link.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

static int release_segments(struct dl_phdr_info *object, size_t size, void *context) {
  (void)size;
  const uintptr_t page = *(const uintptr_t *)context;
  for (int index = 0; index < object->dlpi_phnum; index++) {
    const ElfW(Phdr) *segment = &object->dlpi_phdr[index];
    // A segment that may be written to has pages that exist nowhere else.
    if (segment->p_type != PT_LOAD || (segment->p_flags & PF_W) != 0) continue;
    const uintptr_t start = object->dlpi_addr + segment->p_vaddr;
    const uintptr_t first = (start + page - 1) & ~(page - 1);
    const uintptr_t end = (start + segment->p_memsz) & ~(page - 1);
    if (end > first) (void)madvise((void *)first, end - first, MADV_DONTNEED);
  }
  return 0;
}

void program_text_release(void) {
  const long size = sysconf(_SC_PAGESIZE);
  if (size <= 0) return;
  uintptr_t page = (uintptr_t)size;
  (void)dl_iterate_phdr(release_segments, &page);
}
