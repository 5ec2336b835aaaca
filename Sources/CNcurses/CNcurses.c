#include "Internal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

// More cells than any screen has; a terminal that claims more would only exhaust the memory.
enum { MOST_COLUMNS = 2000, MOST_ROWS = 1000, ROW_CELLS = 256 };

int curses_input_descriptor = -1, curses_output_descriptor = -1;
static SCREEN *screen;
// Keys are read through a pad: reading through a window would refresh it.
WINDOW *curses_keys;
static FILE *input_stream, *output_stream;
static bool shows_unicode;

static void choose_locale(void) {
  setlocale(LC_ALL, "");
  shows_unicode = !strcmp(nl_langinfo(CODESET), "UTF-8");
  if (!shows_unicode) shows_unicode = setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

static FILE *stream_of(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
  if (copy < 0) return NULL;
  FILE *stream = fdopen(copy, mode);
  if (!stream) close(copy);
  return stream;
}

static void close_streams(void) {
  if (input_stream) fclose(input_stream);
  if (output_stream) fclose(output_stream);
  input_stream = output_stream = NULL;
  curses_input_descriptor = curses_output_descriptor = -1;
}

/// The extent the terminal claims, within bounds; the other one when it claims none.
static curses_size asked_size(curses_size other, bool *is_bounded) {
  struct winsize asked;
  *is_bounded = false;
  if (ioctl(curses_output_descriptor, TIOCGWINSZ, &asked)) return other;
  if (!asked.ws_row || !asked.ws_col) return other;
  *is_bounded = asked.ws_col > MOST_COLUMNS || asked.ws_row > MOST_ROWS;
  return (curses_size){
    asked.ws_col < MOST_COLUMNS ? asked.ws_col : MOST_COLUMNS,
    asked.ws_row < MOST_ROWS ? asked.ws_row : MOST_ROWS,
  };
}

static void set_modes(void) {
  set_escdelay(25);
  raw();
  noecho();
  nonl();
  curses_keys = newpad(1, 1);
  keypad(curses_keys, TRUE);
  meta(curses_keys, TRUE);
  nodelay(curses_keys, TRUE);
  leaveok(stdscr, TRUE);
  curs_set(0);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  curses_define_keys();
}

CursesOpening curses_open(int input, int output, const char *type) {
  if (screen) curses_close();
  if (!isatty(input) || !isatty(output)) return CursesOpeningNotATerminal;
  if (!type) type = getenv("TERM");
  if (!type || !*type) return CursesOpeningMissingType;
  input_stream = stream_of(input, "r");
  output_stream = stream_of(output, "w");
  if (!input_stream || !output_stream) {
    close_streams();
    return CursesOpeningNotATerminal;
  }
  curses_input_descriptor = fileno(input_stream);
  curses_output_descriptor = fileno(output_stream);
  choose_locale();
  CursesOpening checked = curses_check_type(type);
  bool is_bounded;
  asked_size((curses_size){0, 0}, &is_bounded);
  use_env(!is_bounded);  // ncurses would allocate what the terminal claims
  use_tioctl(!is_bounded);
  if (checked == CursesOpeningSucceeded && curses_signals_prepare()) {
    set_escdelay(25);
    curses_signals_install();
    screen = newterm(type, output_stream, input_stream);
    if (!screen) checked = CursesOpeningUnknownType;
    if (!screen) curses_signals_remove();
  }
  if (!screen) {
    close_streams();
    return checked == CursesOpeningSucceeded ? CursesOpeningNotATerminal : checked;
  }
  curses_drop_letter_switches();
  set_modes();
  curses_adopt_size();
  curses_update();
  curses_modes_on();
  return CursesOpeningSucceeded;
}

void curses_close(void) {
  if (!screen) return;
  if (curses_is_taken()) curses_leave();
  curses_signals_remove();
  delwin(curses_keys);
  delscreen(screen);
  screen = NULL;
  close_streams();
}

void curses_leave(void) {
  curses_modes_off();
  curses_writing_begins();
  endwin();
  curses_writing_ends();
}

void curses_enter(void) {
  curses_adopt_size();
  clearok(curscr, TRUE);
  curses_update();
  curs_set(0);
  curses_modes_on();
}

curses_size curses_current_size(void) {
  if (!screen) return (curses_size){0, 0};
  return (curses_size){getmaxx(stdscr), getmaxy(stdscr)};
}

curses_size curses_adopt_size(void) {
  bool is_bounded;
  curses_size size = asked_size(curses_current_size(), &is_bounded);
  if (screen && (size.rows != getmaxy(stdscr) || size.columns != getmaxx(stdscr))) {
    resizeterm(size.rows, size.columns);
  }
  return curses_current_size();
}

int32_t curses_color_count(void) { return screen && has_colors() ? COLORS : 0; }

int32_t curses_pair_limit(void) {
  return COLOR_PAIRS - 1 < INT16_MAX ? COLOR_PAIRS - 1 : INT16_MAX;
}

bool curses_define_pair(int32_t pair, int32_t foreground, int32_t background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

static attr_t attributes_of(uint8_t bits) {
  attr_t attributes = A_NORMAL;
  if (bits & CURSES_BOLD) attributes |= A_BOLD;
  if (bits & CURSES_DIM) attributes |= A_DIM;
  if (bits & CURSES_ITALIC) attributes |= A_ITALIC;
  if (bits & CURSES_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & CURSES_REVERSE) attributes |= A_REVERSE;
  return attributes;
}

static bool convert(const curses_cell *cell, cchar_t *out) {
  wchar_t text[6] = {0};
  for (int i = 0; i < 5; i++) text[i] = (wchar_t)cell->scalars[i];
  if (!shows_unicode && text[0] > 0x7E) wcscpy(text, L"?");
  return setcchar(out, text, attributes_of(cell->attributes), (short)cell->pair, NULL) == OK;
}

void curses_put_row(int32_t row, int32_t column, const curses_cell *cells, int32_t count) {
  cchar_t characters[ROW_CELLS];
  int32_t start = column, filled = 0;
  if (!screen || row < 0 || row >= getmaxy(stdscr)) return;
  if (shows_unicode) curses_clear_from_dispute(row, column, cells, count);
  for (int32_t i = 0; i < count; i++) {
    if (convert(&cells[i], &characters[filled])) filled++;
    column += cells[i].columns;
    bool is_narrower = !shows_unicode && cells[i].columns == 2 && cells[i].scalars[0] > 0x7E;
    bool settles = shows_unicode && curses_ends_dispute(&cells[i], count - i);
    if (filled == ROW_CELLS || i + 1 == count || is_narrower || settles) {
      if (start < getmaxx(stdscr)) mvwadd_wchnstr(stdscr, row, start, characters, filled);
      start = column;
      filled = 0;
    }
    if (settles) curses_settle(row, column);
  }
}

void curses_erase(void) {
  if (screen) werase(stdscr);
}

void curses_update(void) {
  if (!screen || !curses_is_taken()) return;
  curses_writing_begins();
  wrefresh(stdscr);
  curses_writing_ends();
}

void curses_forget(void) {
  if (!screen) return;
  clearok(curscr, TRUE);
  // What is put next are changes then, each of which the terminal can be told the place of.
  werase(stdscr);
  if (curses_is_taken()) curses_choose_letters();
}

bool curses_write(const uint8_t *bytes, size_t count) {
  if (!screen || !curses_is_taken()) return false;
  curses_writing_begins();
  while (count) {
    struct pollfd output = {.fd = curses_output_descriptor, .events = POLLOUT};
    if (poll(&output, 1, 1000) <= 0 || !(output.revents & POLLOUT)) break;
    ssize_t written = write(curses_output_descriptor, bytes, count < 256 ? count : 256);
    if (written < 0 && errno != EINTR && errno != EAGAIN) break;
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    }
  }
  curses_writing_ends();
  return count == 0;
}
