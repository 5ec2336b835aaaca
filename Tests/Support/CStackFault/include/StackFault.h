// Loaded before ncurses (LD_PRELOAD), it uses up the stack of whoever draws the first letters, and
// has nothing to be called by name.
