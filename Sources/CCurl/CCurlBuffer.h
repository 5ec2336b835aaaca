#ifndef CCURL_BUFFER_H
#define CCURL_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// Bytes that grow up to a limit.
typedef struct {
  uint8_t *bytes;
  size_t length;
  size_t capacity;
  size_t limit;
  bool isOverLimit;
} CCurlBuffer;

/// Appends bytes; false, with nothing appended, when they exceed the limit or memory.
static inline bool CCurlBufferAppend(CCurlBuffer *buffer, const char *bytes, size_t count) {
  if (count > buffer->limit - buffer->length) {
    buffer->isOverLimit = true;
    return false;
  }
  if (count > buffer->capacity - buffer->length) {
    size_t needed = buffer->length + count;
    size_t capacity = needed > 8192 ? needed + needed / 2 : 16384;
    uint8_t *grown = realloc(buffer->bytes, capacity);
    if (grown == NULL) return false;
    buffer->bytes = grown;
    buffer->capacity = capacity;
  }
  if (count > 0) memcpy(buffer->bytes + buffer->length, bytes, count);
  buffer->length += count;
  return true;
}

#endif
