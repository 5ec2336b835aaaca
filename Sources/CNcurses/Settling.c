#include "Internal.h"

#include <string.h>

// Words between characters of disputed width; the blanks between them are not worth a sequence.
enum { NEARNESS = 3, SEQUENCE_BYTES = 64 };

static bool is_between(uint32_t scalar, uint32_t first, uint32_t last) {
  return scalar >= first && scalar <= last;
}

/// Whether every terminal gives the scalar one column.
static bool is_surely_narrow(uint32_t scalar) {
  return scalar < 0x590 || is_between(scalar, 0x10A0, 0x10FF) || is_between(scalar, 0x1E00, 0x20CF)
    || is_between(scalar, 0x2100, 0x2BFF) || is_between(scalar, 0xFF61, 0xFFDC) || scalar == 0xFFFD;
}

/// Whether every terminal gives the scalar two columns.
static bool is_surely_wide(uint32_t scalar) {
  return is_between(scalar, 0x2E80, 0x4DBF) || is_between(scalar, 0x4E00, 0xA4CF)
    || is_between(scalar, 0xAC00, 0xD7A3) || is_between(scalar, 0xF900, 0xFAFF)
    || is_between(scalar, 0xFF01, 0xFF60) || is_between(scalar, 0xFFE0, 0xFFE6)
    || is_between(scalar, 0x20000, 0x3FFFD);
}

bool curses_is_disputed(const curses_cell *cell) {
  uint32_t base = cell->scalars[0];
  for (int i = 1; i < 5 && cell->scalars[i]; i++) {
    if (!is_between(cell->scalars[i], 0x300, 0x36F)) return true;
  }
  return !(cell->columns == 1 ? is_surely_narrow(base) : is_surely_wide(base));
}

bool curses_ends_dispute(const curses_cell *cells, int32_t count) {
  if (!curses_is_disputed(cells)) return false;
  for (int32_t i = 1; i < count && i <= NEARNESS; i++) {
    if (curses_is_disputed(&cells[i])) return false;
  }
  return true;
}

void curses_clear_from_dispute(
  int32_t row, int32_t column, const curses_cell *cells, int32_t count
) {
  for (int32_t i = 0; i < count && column < getmaxx(stdscr); i++) {
    if (curses_is_disputed(&cells[i])) {
      wmove(stdscr, row, column);
      wclrtoeol(stdscr);
      curses_update();
      return;
    }
    column += cells[i].columns;
  }
}

void curses_settle(int32_t row, int32_t column) {
  if (!curses_is_taken()) return;
  if (column >= getmaxx(stdscr)) column = getmaxx(stdscr) - 1;
  // ncurses goes where it believes the place to be, and the terminal is told where it is.
  leaveok(stdscr, FALSE);
  wmove(stdscr, row, column);
  curses_update();
  leaveok(stdscr, TRUE);
  char *address = tigetstr("cup");
  if (!address || address == (char *)-1) return;
  const char *place = tparm(address, (long)row, (long)column, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
  if (!place) return;
  const char *padding = strstr(place, "$<");
  size_t count = padding ? (size_t)(padding - place) : strlen(place);
  if (count < SEQUENCE_BYTES) curses_write((const uint8_t *)place, count);
}
