#include "Internal.h"

#include <string.h>
#include <term.h>

char curses_leave_sequence[256];
size_t curses_leave_length;

/// Adds a sequence without its padding, which only old hardware needs and only tputs can send.
static void append(const char *more) {
  if (!more || more == (char *)-1) return;
  size_t length = strlen(curses_leave_sequence);
  if (length + strlen(more) >= sizeof curses_leave_sequence) return;
  for (; *more; more++) {
    const char *end = strncmp(more, "$<", 2) ? NULL : strchr(more, '>');
    if (end) more = end; else curses_leave_sequence[length++] = *more;
  }
  curses_leave_sequence[length] = 0;
}

/// Makes the leaving sequence of the description that is set up.
static void keep_leave_sequence(void) {
  *curses_leave_sequence = 0;
  append("\030");  // CAN ends a sequence that was torn
  append("\033[?2004l\033[?1006l\033[?1002l\033[?1000l");
  append(exit_attribute_mode);
  append(orig_pair);
  append(exit_ca_mode ? exit_ca_mode : clear_screen);
  append(keypad_local);
  append(cursor_normal);
  append("\r");
  curses_leave_length = strlen(curses_leave_sequence);
}

static CursesOpening check(const char *type, int output, int32_t *colors, bool is_taken) {
  int found = 0;
  if (setupterm(type, output, &found) == OK && found == 1) {
    bool is_capable = cursor_address && *cursor_address && !hard_copy;
    // max_colors has 16 bits, which are too few for red, green and blue.
    int count = tigetnum("colors");
    *colors = count > 0 ? count : 0;
    if (is_capable && is_taken) keep_leave_sequence();
    del_curterm(cur_term);
    return is_capable ? CursesOpeningSucceeded : CursesOpeningTooDumb;
  }
  return found == 1 ? CursesOpeningTooDumb : CursesOpeningUnknownType;
}

CursesOpening curses_check_type(const char *type) {
  int32_t colors;
  return check(type, curses_output_descriptor, &colors, true);
}

CursesOpening curses_describe_type(const char *type, int32_t *colors) {
  *colors = 0;
  if (!*type) return CursesOpeningMissingType;
  return check(type, 1, colors, false);
}

bool curses_has_direct_colors(const char *type) {
  int32_t colors = 0;
  return check(type, 1, &colors, false) == CursesOpeningSucceeded && colors == 1 << 24;
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
