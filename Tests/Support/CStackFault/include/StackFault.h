// Loaded before ncurses (LD_PRELOAD), it uses up the stack of whoever draws the first letters, or the
// next ones once there is a file where STACK_FAULT_SIGN says; nothing is to be called by name.
