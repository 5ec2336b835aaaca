#include "CCurlMulti.h"
#include "CCurl.h"

#include <stdio.h>
#include <stdlib.h>

CCurlMulti *CCurlMultiCreate(
    const char *library, long connectionsPerHost, long idleConnections, char *problem,
    size_t problemCapacity) {
  CCurlMulti *multi = calloc(1, sizeof *multi);
  if (multi == NULL) {
    snprintf(problem, problemCapacity, "out of memory");
    return NULL;
  }
  if (!CCurlLibraryLoad(&multi->library, library, problem, problemCapacity)) {
    free(multi);
    return NULL;
  }
  multi->handle = multi->library.multiInit();
  if (multi->handle == NULL) {
    snprintf(problem, problemCapacity, "libcurl has no memory");
    free(multi);
    return NULL;
  }
  multi->library.multiSet(multi->handle, CURLMOPT_MAX_HOST_CONNECTIONS, connectionsPerHost);
  multi->library.multiSet(multi->handle, CURLMOPT_MAXCONNECTS, idleConnections);
  multi->library.multiSet(multi->handle, CURLMOPT_PIPELINING, (long)CURLPIPE_MULTIPLEX);
  return multi;
}

void CCurlMultiDestroy(CCurlMulti *multi) {
  multi->library.multiCleanup(multi->handle);
  free(multi);
}

bool CCurlMultiPerform(CCurlMulti *multi) {
  int running = 0;
  return multi->library.multiPerform(multi->handle, &running) == CURLM_OK;
}

bool CCurlMultiWait(CCurlMulti *multi, int signal, int milliseconds) {
  struct curl_waitfd entry = {.fd = signal, .events = CURL_WAIT_POLLIN};
  return multi->library.multiPoll(multi->handle, &entry, 1, milliseconds, NULL) == CURLM_OK;
}
