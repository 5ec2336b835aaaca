#define _GNU_SOURCE 1
#include "CTextWidth.h"

#include <locale.h>
#include <pthread.h>
#include <stdatomic.h>
#include <wchar.h>

// Letters, signs and the pieces of frames, which are asked for at every drawing; 0 is not asked yet,
// else the width and 2. Two threads may both ask: they write the same.
enum { REMEMBERED = 0x3000 };
static _Atomic unsigned char remembered[REMEMBERED];

static pthread_once_t once = PTHREAD_ONCE_INIT;
static locale_t utf8;

static void make_locale(void) {
  utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

static int32_t asked_width(uint32_t scalar) {
  pthread_once(&once, make_locale);
  locale_t before = utf8 ? uselocale(utf8) : (locale_t)0;
  int32_t width = wcwidth((wchar_t)scalar);
  if (before) uselocale(before);
  return width;
}

int32_t text_width_of_scalar(uint32_t scalar) {
  if (scalar >= REMEMBERED) return asked_width(scalar);
  unsigned char known = atomic_load_explicit(&remembered[scalar], memory_order_relaxed);
  if (known) return (int32_t)known - 2;
  int32_t width = asked_width(scalar);
  unsigned char kept = (unsigned char)(width + 2);
  atomic_store_explicit(&remembered[scalar], kept, memory_order_relaxed);
  return width;
}
