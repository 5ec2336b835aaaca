#include "CProgramMemory.h"

#include <sys/prctl.h>

bool program_memory_hide(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0; }
