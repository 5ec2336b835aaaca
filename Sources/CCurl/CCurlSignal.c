#define _GNU_SOURCE 1
#include "CCurl.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

int CCurlSignalOpen(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void CCurlSignalRaise(int signal) {
  // Fails only when the counter is full: then the signal is raised anyway.
  (void)eventfd_write(signal, 1);
}

void CCurlSignalWait(int signal, int milliseconds) {
  struct pollfd entry = {.fd = signal, .events = POLLIN};
  (void)poll(&entry, 1, milliseconds);
}

void CCurlSignalClear(int signal) {
  eventfd_t count = 0;
  (void)eventfd_read(signal, &count);
}

void CCurlSignalClose(int signal) { close(signal); }
