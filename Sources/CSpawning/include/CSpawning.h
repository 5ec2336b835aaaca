#ifndef CSPAWNING_H
#define CSPAWNING_H

// What Swift's module of the C library leaves out of what starting programs takes. No header of the
// C library is included: its types would count as this module's where all is linked into one file.

/// Opens a pipe that no program inherits, not even one that another thread starts at this moment.
/// Answers 0, or -1 with errno set. Source: pipe(2).
int spawning_pipe(int ends[_Nonnull 2]);

/// Closes every descriptor but 0, 1 and 2 in the program that is started, whoever opened it.
/// `actions` is a posix_spawn_file_actions_t. Answers 0 or an error number.
/// Source: posix_spawn_file_actions_addclosefrom_np(3), glibc 2.34.
int spawning_close_others(void *_Nonnull actions);

#endif
