#ifndef CCURL_MULTI_H
#define CCURL_MULTI_H

#include "CCurlLibrary.h"

struct CCurlMulti {
  CCurlLibrary library;
  CURLM *handle;
};

#endif
