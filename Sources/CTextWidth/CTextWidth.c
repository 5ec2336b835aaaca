#define _GNU_SOURCE 1
#include "CTextWidth.h"

#include <locale.h>
#include <pthread.h>
#include <wchar.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static locale_t utf8;

static void make_locale(void) {
  utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

int32_t text_width_of_scalar(uint32_t scalar) {
  pthread_once(&once, make_locale);
  locale_t before = utf8 ? uselocale(utf8) : (locale_t)0;
  int32_t width = wcwidth((wchar_t)scalar);
  if (before) uselocale(before);
  return width;
}
