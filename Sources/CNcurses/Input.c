#include "Internal.h"

#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>

static bool uses_mouse = true;

void curses_use_mouse(bool is_wanted) { uses_mouse = is_wanted; }

/// Modes of xterm and its relatives: 1000 mouse buttons, 1002 motion too while one is held, 1006 the
/// SGR encoding of both, 2004 bracketed paste. A terminal without 1002 stays with 1000.
/// Source: xterm's "XTerm Control Sequences".
void curses_modes_on(void) {
  static const char paste[] = "\033[?2004h", mouse[] = "\033[?1000h\033[?1002h\033[?1006h";
  curses_choose_letters();
  if (uses_mouse) curses_write((const uint8_t *)mouse, sizeof mouse - 1);
  curses_write((const uint8_t *)paste, sizeof paste - 1);
}

void curses_modes_off(void) {
  static const char off[] = "\033[?2004l\033[?1006l\033[?1002l\033[?1000l";
  curses_write((const uint8_t *)off, sizeof off - 1);
}

void curses_define_keys(void) {
  define_key("\033[200~", ADDED_PASTE_START);
  define_key("\033[201~", ADDED_PASTE_END);
  define_key("\033[<", ADDED_MOUSE);
  define_key("\033[M", ADDED_OLD_MOUSE);
}

static int32_t plain_key(int code) {
  if (code >= KEY_F0 && code <= KEY_F(63)) return CURSES_KEY_FUNCTION + code - KEY_F0;
  switch (code) {
    case KEY_UP: case KEY_SR: return CURSES_KEY_UP;
    case KEY_DOWN: case KEY_SF: return CURSES_KEY_DOWN;
    case KEY_LEFT: case KEY_SLEFT: return CURSES_KEY_LEFT;
    case KEY_RIGHT: case KEY_SRIGHT: return CURSES_KEY_RIGHT;
    case KEY_HOME: case KEY_SHOME: case KEY_FIND: case KEY_A1: return CURSES_KEY_HOME;
    case KEY_END: case KEY_SEND: case KEY_SELECT: case KEY_C1: return CURSES_KEY_END;
    case KEY_PPAGE: case KEY_SPREVIOUS: case KEY_A3: return CURSES_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_SNEXT: case KEY_C3: return CURSES_KEY_PAGE_DOWN;
    case KEY_IC: case KEY_SIC: return CURSES_KEY_INSERT;
    case KEY_DC: case KEY_SDC: return CURSES_KEY_DELETE;
    case KEY_BACKSPACE: return CURSES_KEY_BACKSPACE;
    case KEY_ENTER: return CURSES_KEY_ENTER;
    case KEY_BTAB: return CURSES_KEY_BACK_TAB;
    default: return 0;
  }
}

/// Keys with modifiers have names only, such as kUP5, whose digit is xterm's modifier number.
static curses_input named_key(int code) {
  static const struct { const char *name; int32_t key; } names[] = {
    {"kUP", CURSES_KEY_UP}, {"kDN", CURSES_KEY_DOWN},
    {"kLFT", CURSES_KEY_LEFT}, {"kRIT", CURSES_KEY_RIGHT},
    {"kHOM", CURSES_KEY_HOME}, {"kEND", CURSES_KEY_END},
    {"kPRV", CURSES_KEY_PAGE_UP}, {"kNXT", CURSES_KEY_PAGE_DOWN},
    {"kIC", CURSES_KEY_INSERT}, {"kDC", CURSES_KEY_DELETE},
  };
  const char *name = keyname(code);
  for (size_t i = 0; name && i < sizeof names / sizeof *names; i++) {
    size_t length = strlen(names[i].name);
    if (strncmp(name, names[i].name, length)) continue;
    char digit = name[length];
    int32_t modifiers = digit >= '2' && digit <= '8' && !name[length + 1] ? digit - '1' : 1;
    if (digit && modifiers == 1 && digit != '2') continue;
    return (curses_input){CursesInputKindKey, names[i].key, modifiers};
  }
  return (curses_input){CursesInputKindUnknown, code, 0};
}

curses_input curses_next_input(void) {
  int code = curses_is_taken() ? wgetch(curses_keys) : ERR;
  switch (code) {
    case ERR: return (curses_input){CursesInputKindNothing, 0, 0};
    case ADDED_PASTE_START: return (curses_input){CursesInputKindPasteStart, 0, 0};
    case ADDED_PASTE_END: return (curses_input){CursesInputKindPasteEnd, 0, 0};
    case ADDED_MOUSE: return (curses_input){CursesInputKindMouse, 0, 0};
    case ADDED_OLD_MOUSE: return (curses_input){CursesInputKindOldMouse, 0, 0};
    default: break;
  }
  if (code < KEY_MIN) return (curses_input){CursesInputKindByte, code, 0};
  int32_t key = plain_key(code);
  return key ? (curses_input){CursesInputKindKey, key, 0} : named_key(code);
}

bool curses_has_vanished(void) {
  struct pollfd input = {.fd = curses_input_descriptor, .events = POLLIN};
  if (curses_input_descriptor < 0 || poll(&input, 1, 0) <= 0) return false;
  if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) return true;
  int waiting = 0;
  return ioctl(curses_input_descriptor, FIONREAD, &waiting) || !waiting;
}
