#ifndef CCURL_LIBRARY_H
#define CCURL_LIBRARY_H

// Some options are named in their old form too, for libraries older than the headers.
#define CURL_DISABLE_DEPRECATION 1
#define CURL_DISABLE_TYPECHECK 1
#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>

/// The functions of the loaded library.
typedef struct {
  CURLcode (*globalInit)(long flags);
  CURL *(*easyInit)(void);
  void (*easyCleanup)(CURL *easy);
  CURLcode (*easySet)(CURL *easy, CURLoption option, ...);
  CURLcode (*easyGet)(CURL *easy, CURLINFO info, ...);
  const char *(*describe)(CURLcode code);
  struct curl_slist *(*listAppend)(struct curl_slist *list, const char *text);
  void (*listFree)(struct curl_slist *list);
  CURLM *(*multiInit)(void);
  CURLMcode (*multiCleanup)(CURLM *multi);
  CURLMcode (*multiSet)(CURLM *multi, CURLMoption option, ...);
  CURLMcode (*multiAdd)(CURLM *multi, CURL *easy);
  CURLMcode (*multiRemove)(CURLM *multi, CURL *easy);
  CURLMcode (*multiPerform)(CURLM *multi, int *running);
  CURLMcode (*multiPoll)(
      CURLM *multi, struct curl_waitfd fds[], unsigned count, int timeout, int *ready);
  CURLMsg *(*multiNext)(CURLM *multi, int *left);
} CCurlLibrary;

/// Loads the library once for the whole process; false, and why in `problem`, when that fails.
bool CCurlLibraryLoad(
    CCurlLibrary *library, const char *name, char *problem, size_t problemCapacity);

#endif
