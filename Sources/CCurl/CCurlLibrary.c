#include "CCurlLibrary.h"

#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

// Initialising is not safe in two threads at once before libcurl 7.84, and may happen once only.
static pthread_mutex_t initialisation = PTHREAD_MUTEX_INITIALIZER;

static bool take(
    void *handle, void *function, const char *name, char *problem, size_t problemCapacity) {
  void *address = dlsym(handle, name);
  if (address == NULL) {
    snprintf(problem, problemCapacity, "The installed libcurl is too old: it has no %s.", name);
    return false;
  }
  // ISO C has no conversion between object and function pointers; POSIX asks for this.
  *(void **)function = address;
  return true;
}

bool CCurlLibraryLoad(
    CCurlLibrary *library, const char *name, char *problem, size_t problemCapacity) {
  // Never closed: OpenSSL registers functions that run when the process exits.
  void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (handle == NULL) {
    const char *reason = dlerror();
    snprintf(problem, problemCapacity, "%s", reason != NULL ? reason : name);
    return false;
  }
#define TAKE(member, name) \
  if (!take(handle, &library->member, name, problem, problemCapacity)) return false
  TAKE(globalInit, "curl_global_init");
  TAKE(easyInit, "curl_easy_init");
  TAKE(easyCleanup, "curl_easy_cleanup");
  TAKE(easySet, "curl_easy_setopt");
  TAKE(easyGet, "curl_easy_getinfo");
  TAKE(describe, "curl_easy_strerror");
  TAKE(listAppend, "curl_slist_append");
  TAKE(listFree, "curl_slist_free_all");
  TAKE(multiInit, "curl_multi_init");
  TAKE(multiCleanup, "curl_multi_cleanup");
  TAKE(multiSet, "curl_multi_setopt");
  TAKE(multiAdd, "curl_multi_add_handle");
  TAKE(multiRemove, "curl_multi_remove_handle");
  TAKE(multiPerform, "curl_multi_perform");
  TAKE(multiPoll, "curl_multi_poll");
  TAKE(multiNext, "curl_multi_info_read");
#undef TAKE
  pthread_mutex_lock(&initialisation);
  CURLcode code = library->globalInit(CURL_GLOBAL_DEFAULT);
  pthread_mutex_unlock(&initialisation);
  if (code != CURLE_OK) snprintf(problem, problemCapacity, "%s", library->describe(code));
  return code == CURLE_OK;
}

bool CCurlVersion(
    const char *name, char *version, size_t versionCapacity, char *problem,
    size_t problemCapacity) {
  CCurlLibrary library;
  if (!CCurlLibraryLoad(&library, name, problem, problemCapacity)) return false;
  char *(*describe)(void);
  // The loaded library stays loaded, so this finds the same one.
  void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (!take(handle, &describe, "curl_version", problem, problemCapacity)) return false;
  snprintf(version, versionCapacity, "%s", describe());
  return true;
}
