#include "Internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <termios.h>
#include <unistd.h>

// How long a program that was asked to end may take to give the terminal back, in seconds. Its
// output may be blocked for ever by a terminal that reads no more.
enum { PATIENCE = 3, MOST_ATTEMPTS = 50, CAME_BACK = 0 };

// Ask the program to end or to stop.
static const int asking[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP};
// Always taken: the Swift runtime has handlers of its own for them.
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS};
// End a process that does nothing about them, as the real-time signals do.
static const int fatal[] = {
  SIGUSR1, SIGUSR2, SIGSTKFLT, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGPWR,
};
// A write that fails says so by itself.
static const int ignored[] = {SIGPIPE, SIGXFSZ};
enum {
  ASKING = sizeof asking / sizeof *asking,
  CRASHES = sizeof crashes / sizeof *crashes,
  FATAL = sizeof fatal / sizeof *fatal,
  IGNORED = sizeof ignored / sizeof *ignored,
  SIGNALS = 65,
};

// Never closed: a late handler could write into whatever file got the number.
static int ends[2] = {-1, -1};
static struct sigaction before[SIGNALS];
static bool is_changed[SIGNALS];
static struct termios modes_before;
static atomic_int ending_signal;
// Whether the terminal is the program's, or a handler is giving it back.
enum { FREE, TAKEN, LEAVING };
static atomic_int possession;
static atomic_bool is_crashing;
// The thread that writes to the terminal, which may be stuck in that.
static atomic_bool is_writing;
static pthread_t writer;
static sigset_t writer_mask;

static bool ends_program(int signal) {
  return signal == SIGTERM || signal == SIGHUP || signal == SIGINT || signal == SIGQUIT;
}

/// Writes the leaving sequence, throwing away what is queued for a terminal that reads no more.
static void write_leave_sequence(void) {
  int output = curses_output_descriptor, flags = fcntl(output, F_GETFL);
  fcntl(output, F_SETFL, flags | O_NONBLOCK);
  for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    ssize_t written = write(output, curses_leave_sequence, curses_leave_length);
    if (written == (ssize_t)curses_leave_length) break;
    if (attempt >= MOST_ATTEMPTS / 5) tcflush(output, TCOFLUSH);
    poll(NULL, 0, 20);
  }
  fcntl(output, F_SETFL, flags);
}

/// Gives the terminal back; only calls that a signal handler may make.
static void give_back_at_once(void) {
  int taken = TAKEN;
  if (!atomic_compare_exchange_strong(&possession, &taken, LEAVING)) return;
  sigset_t background;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &background, NULL);
  write_leave_sequence();
  tcsetattr(curses_input_descriptor, TCSANOW, &modes_before);
  atomic_store(&possession, FREE);
}

/// Calls a thread that is stuck in writing out of it, to give the terminal back in place of this
/// one: the kernel lets nobody else write until then. False when there is no such thread.
static bool leave_to_writer(void) {
  if (!atomic_load(&is_writing) || pthread_equal(writer, pthread_self())) return false;
  return !pthread_kill(writer, SIGALRM);
}

/// Returns when the terminal is given back, by whichever thread, or nobody can.
static void see_given_back(void) {
  bool is_left = leave_to_writer();
  for (int asked = 0; asked < 2 * MOST_ATTEMPTS; asked++) {
    // A writer that is done already may never learn that it was called.
    if (!is_left || !atomic_load(&is_writing)) give_back_at_once();
    if (atomic_load(&possession) == FREE) return;
    poll(NULL, 0, 20);
  }
  give_back_at_once();
}

static void on_signal(int signal) {
  int error = errno;
  unsigned char number = (unsigned char)signal;
  (void)!write(ends[1], &number, 1);
  int none = 0;
  if (ends_program(signal) && atomic_compare_exchange_strong(&ending_signal, &none, signal)) {
    alarm(PATIENCE);
  }
  errno = error;
}

static void on_alarm(int signal) {
  (void)signal;
  see_given_back();
  while (atomic_load(&is_crashing)) poll(NULL, 0, -1);  // nothing more is to be written
  int ending = atomic_load(&ending_signal);
  _exit(128 + (ending ? ending : SIGALRM));
}

void curses_writing_begins(void) {
  sigset_t patience;
  sigemptyset(&patience);
  sigaddset(&patience, SIGALRM);
  pthread_sigmask(SIG_UNBLOCK, &patience, &writer_mask);
  writer = pthread_self();
  atomic_store(&is_writing, true);
}

void curses_writing_ends(void) {
  atomic_store(&is_writing, false);
  pthread_sigmask(SIG_SETMASK, &writer_mask, NULL);
}

/// Whether the signal comes again by itself when the instruction is repeated, as a fault does.
static bool is_repeated(int signal, int cause) {
  bool may_be_fault = signal == SIGSEGV || signal == SIGBUS || signal == SIGILL || signal == SIGFPE;
  return may_be_fault && cause > 0;
}

// Swift's own handler is not called: its backtracer asks questions on the terminal for half a
// minute and prints memory, in which a token may stand.
static void on_crash(int signal, siginfo_t *cause, void *context) {
  (void)context;
  atomic_store(&is_crashing, true);
  see_given_back();
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigaction(signal, &plain, NULL);
  if (!is_repeated(signal, cause->si_code)) raise(signal);
}

bool curses_signals_prepare(void) {
  if (ends[0] < 0 && pipe2(ends, O_NONBLOCK | O_CLOEXEC)) return false;
  unsigned char stale;
  while (read(ends[0], &stale, 1) == 1) continue;
  return !tcgetattr(curses_input_descriptor, &modes_before);
}

static void handle(int signal, struct sigaction *old) {
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  sigaction(signal, &action, old);
}

static void change(int signal, const struct sigaction *action) {
  is_changed[signal] = !sigaction(signal, action, &before[signal]);
}

/// Whether the program wants to know nothing more of its terminal's end.
static bool is_deaf_to(int signal) {
  struct sigaction present;
  return signal == SIGHUP && !sigaction(signal, NULL, &present) && present.sa_handler == SIG_IGN;
}

static void restore(int signal) {
  if (is_changed[signal] && !is_deaf_to(signal)) sigaction(signal, &before[signal], NULL);
  is_changed[signal] = false;
}

/// Takes a signal unless whoever started the program wants it ignored, as nohup does.
static void change_unless_ignored(int signal, const struct sigaction *action) {
  change(signal, action);
  if (before[signal].sa_handler == SIG_IGN) restore(signal);
}

void curses_signals_install(void) {
  atomic_store(&ending_signal, 0);
  atomic_store(&possession, TAKEN);
  struct sigaction caller = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
  struct sigaction patience = {.sa_handler = on_alarm};
  struct sigaction crash = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  struct sigaction nothing = {.sa_handler = SIG_IGN};
  sigfillset(&caller.sa_mask);
  sigfillset(&patience.sa_mask);
  sigfillset(&crash.sa_mask);
  for (int i = 0; i < ASKING; i++) change_unless_ignored(asking[i], &caller);
  change(SIGCONT, &caller);
  change(SIGWINCH, &caller);
  for (int i = 0; i < CRASHES; i++) change(crashes[i], &crash);
  for (int i = 0; i < FATAL; i++) change_unless_ignored(fatal[i], &crash);
  for (int i = SIGRTMIN; i <= SIGRTMAX; i++) change_unless_ignored(i, &crash);
  for (int i = 0; i < IGNORED; i++) change(ignored[i], &nothing);
  change(SIGALRM, &patience);
}

void curses_signals_remove(void) {
  atomic_store(&possession, FREE);
  alarm(0);
  for (int i = 1; i < SIGNALS; i++) restore(i);
}

bool curses_is_taken(void) { return atomic_load(&possession) == TAKEN; }

int curses_signal_descriptor(void) { return ends[0]; }

int32_t curses_next_signal(void) {
  unsigned char number;
  return read(ends[0], &number, 1) == 1 ? number : -1;
}

static bool is_background(void) {
  pid_t group = tcgetpgrp(curses_input_descriptor);
  return group > 0 && group != getpgrp();
}

/// Stops as the terminal's own Ctrl-Z would: not at all when nobody could continue the process.
static void stop(void) {
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigset_t open_set, mask;
  sigemptyset(&open_set);
  for (int i = 0; i < ASKING; i++) sigaddset(&open_set, asking[i]);
  sigaddset(&open_set, SIGCONT);
  sigaction(SIGTSTP, &plain, NULL);
  sigaction(SIGCONT, &plain, NULL);
  // Directed at this thread and not masked, it acts before raise returns, and so does what asks the
  // stopped program to end. Dispatch's threads mask them otherwise.
  pthread_sigmask(SIG_UNBLOCK, &open_set, &mask);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  handle(SIGTSTP, NULL);
  handle(SIGCONT, NULL);
}

/// Stops again while in the background, as a terminal's reader must; false when a signal that ends
/// the program came first.
static bool wait_for_foreground(void) {
  while (true) {
    // The signal that ends the program often comes along with the one that continues it, and another
    // thread may be about to handle it.
    poll(NULL, 0, 30);
    if (atomic_load(&ending_signal)) return false;
    if (!is_background()) return true;
    stop();
  }
}

void curses_suspend(void) {
  // Who started the program may not want it to stop.
  if (!curses_is_taken() || !is_changed[SIGTSTP]) return;
  curses_leave();
  atomic_store(&possession, FREE);
  stop();
  if (!wait_for_foreground()) return;
  atomic_store(&possession, TAKEN);
  curses_enter();
  unsigned char came_back = CAME_BACK;
  (void)!write(ends[1], &came_back, 1);
}

void curses_retake(void) {
  if (!curses_is_taken() || !wait_for_foreground()) return;
  curses_leave();
  curses_enter();
}
