#ifndef CPROGRAMTEXT_H
#define CPROGRAMTEXT_H

#include "CProgramMemory.h"

/// Gives back the resident pages of program text, the program's own and its libraries'.
///
/// They are clean pages of files: what is used again comes back from the page cache by itself, a
/// few at a time. Nothing that was written to is touched. To be called once, when all that starting
/// takes is done. Source: madvise(2), MADV_DONTNEED; dl_iterate_phdr(3).
void program_text_release(void);

#endif
