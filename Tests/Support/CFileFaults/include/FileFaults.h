// Loaded before the C library (LD_PRELOAD), it stands between a program and each call that changes
// a file below one folder, and has nothing to be called by name. The environment says what to do:
//
//   FILE_FAULTS_FOLDER  the folder, as the kernel names it
//   FILE_FAULTS_LIST    a file that gets a line for each call, outside of the folder
//   FILE_FAULTS_CALL    the number of the call at which something happens, from 1; 0 for none
//   FILE_FAULTS_ACT     kill-before, kill-after, short (a write of half the bytes), or an error
//                       number: that call fails; with a + behind it all later ones too
