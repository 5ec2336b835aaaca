#define _GNU_SOURCE
#include "CSpawning.h"

#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

int spawning_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int spawning_close_others(void *actions) {
  return posix_spawn_file_actions_addclosefrom_np(actions, STDERR_FILENO + 1);
}
