#ifndef CCURL_H
#define CCURL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// libcurl's multi interface with bounded bodies, loaded when first used: linking it would cost
// every start of the program the loading of about 40 libraries.
//
// One CCurlMulti and its transfers belong to one thread. Only a CCurlSignal may be used by all.

typedef struct CCurlMulti CCurlMulti;
typedef struct CCurlTransfer CCurlTransfer;

/// The bounds of a transfer.
typedef struct {
  /// Comes back with the outcome.
  uint64_t ticket;
  long connectMilliseconds;
  long totalMilliseconds;
  /// Largest decoded body, in bytes.
  size_t bodyLimit;
  /// Never through a proxy.
  bool isDirect;
} CCurlTerms;

/// What became of a transfer; everything it points at belongs to the transfer.
typedef struct {
  CCurlTransfer *_Nullable transfer;
  uint64_t ticket;
  /// libcurl's result, 0 for an answer.
  int code;
  /// The answer's status, 0 without one.
  int status;
  /// What a proxy answered to CONNECT, 0 without one.
  int proxyStatus;
  /// The port of whom the connection led to, a proxy's where there is one; 0 without one.
  int peerPort;
  bool isBodyTooLarge;
  bool isHeaderTooLarge;
  /// The field lines of the last answer, without the status line.
  const uint8_t *_Nullable header;
  size_t headerLength;
  const uint8_t *_Nullable body;
  size_t bodyLength;
  /// Where the answer redirects to, whole; null when it does not.
  const char *_Nullable redirect;
  /// libcurl's words for this very failure; may quote the address' host.
  const char *_Nonnull detail;
  /// libcurl's words for all failures of the code.
  const char *_Nonnull summary;
} CCurlOutcome;

/// Loads the library and writes its version and those of what it uses, such as
/// `libcurl/8.14.1 OpenSSL/3.5.1`; false, and why in `problem`, when that fails.
bool CCurlVersion(
    const char *_Nonnull library, char *_Nonnull version, size_t versionCapacity,
    char *_Nonnull problem, size_t problemCapacity);

/// Loads the library and makes a set of transfers; null, and why in `problem`, when that fails.
CCurlMulti *_Nullable CCurlMultiCreate(
    const char *_Nonnull library, long connectionsPerHost, long idleConnections,
    char *_Nonnull problem, size_t problemCapacity);
/// Ends all connections; all transfers must have been freed.
void CCurlMultiDestroy(CCurlMulti *_Nonnull multi);
/// Moves all transfers on; returns false when libcurl itself fails.
bool CCurlMultiPerform(CCurlMulti *_Nonnull multi);
/// Waits until a transfer can move, the signal comes or the time is over; false as above.
bool CCurlMultiWait(CCurlMulti *_Nonnull multi, int signal, int milliseconds);
/// Takes the next ended transfer; its `transfer` is null when there is none.
CCurlOutcome CCurlMultiNextOutcome(CCurlMulti *_Nonnull multi);

/// Makes a transfer; null when memory or an option fails.
CCurlTransfer *_Nullable CCurlTransferCreate(
    CCurlMulti *_Nonnull multi, const CCurlTerms *_Nonnull terms, const char *_Nonnull method,
    const char *_Nonnull url);
/// Adds a line such as `Accept: text/html`; false when memory fails.
bool CCurlTransferAddHeader(CCurlTransfer *_Nonnull transfer, const char *_Nonnull line);
/// Gives the body, copied; false when memory fails.
bool CCurlTransferSetBody(
    CCurlTransfer *_Nonnull transfer, const uint8_t *_Nullable body, size_t length);
/// Trusts the certificates of a file instead of the system's; false when memory fails.
bool CCurlTransferSetCertificates(CCurlTransfer *_Nonnull transfer, const char *_Nonnull path);
/// Takes a proxy instead of the environment's; false when memory fails.
bool CCurlTransferSetProxy(CCurlTransfer *_Nonnull transfer, const char *_Nonnull proxy);
/// Lets a transfer begin; false when libcurl refuses it.
bool CCurlTransferStart(CCurlTransfer *_Nonnull transfer);
/// Ends a transfer, begun or not, and frees it.
void CCurlTransferFree(CCurlTransfer *_Nonnull transfer);

/// Opens a signal: a descriptor that any thread can raise; -1 when there are too many.
int CCurlSignalOpen(void);
/// Raises the signal.
void CCurlSignalRaise(int signal);
/// Waits for the signal, -1 milliseconds for ever.
void CCurlSignalWait(int signal, int milliseconds);
/// Takes the signal back.
void CCurlSignalClear(int signal);
void CCurlSignalClose(int signal);

#endif
