#include "Internal.h"

#include <string.h>
#include <term.h>

static CursesOpening check(const char *type, int output, int32_t *colors) {
  int found = 0;
  if (setupterm(type, output, &found) == OK && found == 1) {
    bool is_capable = cursor_address && *cursor_address && !hard_copy;
    // max_colors has 16 bits, which are too few for red, green and blue.
    int count = tigetnum("colors");
    *colors = count > 0 ? count : 0;
    del_curterm(cur_term);
    return is_capable ? CursesOpeningSucceeded : CursesOpeningTooDumb;
  }
  return found == 1 ? CursesOpeningTooDumb : CursesOpeningUnknownType;
}

CursesOpening curses_check_type(const char *type) {
  int32_t colors;
  return check(type, curses_output_descriptor, &colors);
}

CursesOpening curses_describe_type(const char *type, int32_t *colors) {
  *colors = 0;
  if (!*type) return CursesOpeningMissingType;
  return check(type, 1, colors);
}

bool curses_has_direct_colors(const char *type) {
  int32_t colors = 0;
  return check(type, 1, &colors) == CursesOpeningSucceeded && colors == 1 << 24;
}

static void append(char *text, size_t capacity, const char *more) {
  // Only tputs can pad; a sequence that needs padding is left out.
  if (!more || more == (char *)-1 || strstr(more, "$<")) return;
  if (strlen(text) + strlen(more) < capacity) strcat(text, more);
}

size_t curses_leave_sequence(char *text, size_t capacity) {
  *text = 0;
  append(text, capacity, "\030");  // CAN ends a sequence that was torn
  append(text, capacity, "\033[?2004l\033[?1006l\033[?1002l\033[?1000l");
  append(text, capacity, exit_attribute_mode);
  append(text, capacity, orig_pair);
  append(text, capacity, exit_ca_mode);
  append(text, capacity, keypad_local);
  append(text, capacity, cursor_normal);
  append(text, capacity, "\r");
  return strlen(text);
}

static bool chooses_letters;

static bool drop_start(const char *name, const char *start) {
  char *text = tigetstr(name);
  size_t count = strlen(start);
  if (!text || text == (char *)-1 || strncmp(text, start, count) || !text[count]) return false;
  memmove(text, text + count, strlen(text + count) + 1);
  return true;
}

void curses_drop_letter_switches(void) {
  // Both or none: what switches would else be left to what does not.
  const char *plain = tigetstr("sgr0"), *looks = tigetstr("sgr");
  chooses_letters = false;
  if (!plain || plain == (char *)-1 || strncmp(plain, "\033(B\033[", 5)) return;
  if (!looks || looks == (char *)-1 || strncmp(looks, "%?%p9%t\033(0%e\033(B%;\033[", 19)) return;
  chooses_letters = drop_start("sgr0", "\033(B") && drop_start("sgr", "%?%p9%t\033(0%e\033(B%;");
}

void curses_choose_letters(void) {
  if (chooses_letters) curses_write((const uint8_t *)"\033(B", 3);
}
