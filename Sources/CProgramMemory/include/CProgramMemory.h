#ifndef CPROGRAMMEMORY_H
#define CPROGRAMMEMORY_H

#include <stdbool.h>

/// Keeps the process' memory to itself: no core is written of it, and no other process of the same
/// person may read it or its environment, or trace it; false when the system refuses.
///
/// Programs that are started are not concerned. Source: prctl(2), PR_SET_DUMPABLE; ptrace(2),
/// "Ptrace access mode checking".
bool program_memory_hide(void);

/// Lets all threads take their memory from one heap, so that what one has freed serves the others.
///
/// To be called before there is a second thread. Source: mallopt(3), M_ARENA_MAX.
void program_memory_share(void);

/// Gives free pages of the heap back when they are worth the time, some 2 MB and more.
///
/// Reading a large answer leaves them behind, between what is kept of it. May be called by any
/// thread; the others wait for memory meanwhile, a millisecond or two. Source: malloc_trim(3),
/// mallinfo(3).
void program_memory_release(void);

/// Gives back the resident pages of program text, the program's own and its libraries'.
///
/// They are clean pages of files: what is used again comes back from the page cache by itself, a
/// few at a time. Nothing that was written to is touched. To be called once, when all that starting
/// takes is done. Source: madvise(2), MADV_DONTNEED; dl_iterate_phdr(3).
void program_text_release(void);

#endif
