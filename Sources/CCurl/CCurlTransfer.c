#include "CCurl.h"
#include "CCurlBuffer.h"
#include "CCurlMulti.h"

#include <strings.h>

/// Field lines beyond this are an attack.
static const size_t headerLimit = 256 * 1024;

struct CCurlTransfer {
  CCurlMulti *multi;
  CURL *easy;
  struct curl_slist *fields;
  uint64_t ticket;
  bool isStarted;
  CCurlBuffer header;
  CCurlBuffer body;
  char detail[CURL_ERROR_SIZE];
};

static size_t receiveBody(char *bytes, size_t size, size_t count, void *context) {
  CCurlTransfer *transfer = context;
  return CCurlBufferAppend(&transfer->body, bytes, size * count) ? size * count : 0;
}

static size_t receiveHeader(char *bytes, size_t size, size_t count, void *context) {
  CCurlTransfer *transfer = context;
  size_t length = size * count;
  if (length >= 5 && memcmp(bytes, "HTTP/", 5) == 0) {
    // Another answer begins: the ones before were interim.
    transfer->header.length = 0;
    return length;
  }
  return CCurlBufferAppend(&transfer->header, bytes, length) ? length : 0;
}

/// Options that some libraries do not know, and that need not be known.
static void setWishes(CCurlTransfer *transfer, const char *url) {
  CURLcode (*set)(CURL *, CURLoption, ...) = transfer->multi->library.easySet;
  CURL *easy = transfer->easy;
  set(easy, CURLOPT_ERRORBUFFER, transfer->detail);
  set(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
  // A connection is waited for that may carry several requests at once. Without encryption there
  // is none, and only the first answer would tell: one slow answer would hold up all others.
  set(easy, CURLOPT_PIPEWAIT, strncasecmp(url, "https:", 6) == 0 ? 1L : 0L);
  set(easy, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
  set(easy, CURLOPT_TCP_KEEPALIVE, 1L);
  // An answer that says itself that it is too long is not read at all.
  if (transfer->body.limit > 0) {
    set(easy, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)transfer->body.limit);
  }
  set(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
#if LIBCURL_VERSION_NUM >= 0x075700
  // Without it, ending a transfer waits until the name resolver's thread has given up.
  set(easy, CURLOPT_QUICK_EXIT, 1L);
#endif
}

static bool setProtocols(CCurlTransfer *transfer) {
  CURLcode (*set)(CURL *, CURLoption, ...) = transfer->multi->library.easySet;
#if LIBCURL_VERSION_NUM >= 0x075500
  if (set(transfer->easy, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK) return true;
#endif
  return set(transfer->easy, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS))
      == CURLE_OK;
}

static bool setMethod(CCurlTransfer *transfer, const char *method) {
  CURLcode (*set)(CURL *, CURLoption, ...) = transfer->multi->library.easySet;
  if (strcmp(method, "GET") == 0) return set(transfer->easy, CURLOPT_HTTPGET, 1L) == CURLE_OK;
  if (strcmp(method, "HEAD") == 0) return set(transfer->easy, CURLOPT_NOBODY, 1L) == CURLE_OK;
  return set(transfer->easy, CURLOPT_CUSTOMREQUEST, method) == CURLE_OK;
}

/// Options without which nothing may be sent.
static bool setDuties(CCurlTransfer *transfer, const CCurlTerms *terms, const char *url) {
  CURLcode (*set)(CURL *, CURLoption, ...) = transfer->multi->library.easySet;
  CURL *easy = transfer->easy;
  return set(easy, CURLOPT_URL, url) == CURLE_OK
      && set(easy, CURLOPT_PRIVATE, transfer) == CURLE_OK
      && set(easy, CURLOPT_NOSIGNAL, 1L) == CURLE_OK
      && set(easy, CURLOPT_FOLLOWLOCATION, 0L) == CURLE_OK
      && set(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) == CURLE_OK
      && set(easy, CURLOPT_CONNECTTIMEOUT_MS, terms->connectMilliseconds) == CURLE_OK
      && set(easy, CURLOPT_TIMEOUT_MS, terms->totalMilliseconds) == CURLE_OK
      && set(easy, CURLOPT_WRITEFUNCTION, receiveBody) == CURLE_OK
      && set(easy, CURLOPT_WRITEDATA, transfer) == CURLE_OK
      && set(easy, CURLOPT_HEADERFUNCTION, receiveHeader) == CURLE_OK
      && set(easy, CURLOPT_HEADERDATA, transfer) == CURLE_OK
      && (!terms->isDirect || set(easy, CURLOPT_NOPROXY, "*") == CURLE_OK)
      && setProtocols(transfer);
}

CCurlTransfer *CCurlTransferCreate(
    CCurlMulti *multi, const CCurlTerms *terms, const char *method, const char *url) {
  CCurlTransfer *transfer = calloc(1, sizeof *transfer);
  if (transfer == NULL) return NULL;
  transfer->multi = multi;
  transfer->ticket = terms->ticket;
  transfer->header.limit = headerLimit;
  transfer->body.limit = terms->bodyLimit;
  transfer->easy = multi->library.easyInit();
  if (transfer->easy != NULL && setDuties(transfer, terms, url) && setMethod(transfer, method)) {
    setWishes(transfer, url);
    return transfer;
  }
  CCurlTransferFree(transfer);
  return NULL;
}

bool CCurlTransferAddHeader(CCurlTransfer *transfer, const char *line) {
  struct curl_slist *longer = transfer->multi->library.listAppend(transfer->fields, line);
  if (longer == NULL) return false;
  transfer->fields = longer;
  return true;
}

bool CCurlTransferSetBody(CCurlTransfer *transfer, const uint8_t *body, size_t length) {
  CURLcode (*set)(CURL *, CURLoption, ...) = transfer->multi->library.easySet;
  // A null pointer would make libcurl read the body from standard input.
  const void *bytes = body != NULL ? (const void *)body : "";
  return set(transfer->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)length) == CURLE_OK
      && set(transfer->easy, CURLOPT_COPYPOSTFIELDS, bytes) == CURLE_OK;
}

bool CCurlTransferSetCertificates(CCurlTransfer *transfer, const char *path) {
  return transfer->multi->library.easySet(transfer->easy, CURLOPT_CAINFO, path) == CURLE_OK;
}

bool CCurlTransferSetProxy(CCurlTransfer *transfer, const char *proxy) {
  return transfer->multi->library.easySet(transfer->easy, CURLOPT_PROXY, proxy) == CURLE_OK;
}

bool CCurlTransferStart(CCurlTransfer *transfer) {
  const CCurlLibrary *library = &transfer->multi->library;
  if (library->easySet(transfer->easy, CURLOPT_HTTPHEADER, transfer->fields) != CURLE_OK) {
    return false;
  }
  transfer->isStarted = library->multiAdd(transfer->multi->handle, transfer->easy) == CURLM_OK;
  return transfer->isStarted;
}

void CCurlTransferFree(CCurlTransfer *transfer) {
  const CCurlLibrary *library = &transfer->multi->library;
  if (transfer->isStarted) library->multiRemove(transfer->multi->handle, transfer->easy);
  if (transfer->easy != NULL) library->easyCleanup(transfer->easy);
  library->listFree(transfer->fields);
  free(transfer->header.bytes);
  free(transfer->body.bytes);
  free(transfer);
}

CCurlOutcome CCurlMultiNextOutcome(CCurlMulti *multi) {
  const CCurlLibrary *library = &multi->library;
  CURLMsg *message = NULL;
  int left = 0;
  do {
    message = library->multiNext(multi->handle, &left);
    if (message == NULL) return (CCurlOutcome){.detail = "", .summary = ""};
  } while (message->msg != CURLMSG_DONE);
  CURL *easy = message->easy_handle;
  CURLcode code = message->data.result;
  CCurlTransfer *transfer = NULL;
  long status = 0;
  long proxyStatus = 0;
  long peerPort = 0;
  char *redirect = NULL;
  library->easyGet(easy, CURLINFO_PRIVATE, &transfer);
  library->easyGet(easy, CURLINFO_RESPONSE_CODE, &status);
  library->easyGet(easy, CURLINFO_HTTP_CONNECTCODE, &proxyStatus);
  library->easyGet(easy, CURLINFO_PRIMARY_PORT, &peerPort);
  library->easyGet(easy, CURLINFO_REDIRECT_URL, &redirect);
  return (CCurlOutcome){
      .transfer = transfer,
      .ticket = transfer->ticket,
      .code = (int)code,
      .status = (int)status,
      .proxyStatus = (int)proxyStatus,
      .peerPort = (int)peerPort,
      .isBodyTooLarge = transfer->body.isOverLimit,
      .isHeaderTooLarge = transfer->header.isOverLimit,
      .header = transfer->header.bytes,
      .headerLength = transfer->header.length,
      .body = transfer->body.bytes,
      .bodyLength = transfer->body.length,
      .redirect = redirect,
      .detail = transfer->detail,
      .summary = library->describe(code),
  };
}
