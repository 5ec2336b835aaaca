#ifndef CNCURSES_H
#define CNCURSES_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The one terminal of the process, by ncurses. <curses.h> stays out of this header: its macros and
/// variables do not import, and its short names would fill every importing file.
/// Nothing here may be called by two threads at once.

#define CURSES_CLOSED_ENUM __attribute__((enum_extensibility(closed)))

/// How opening the terminal went.
typedef enum CURSES_CLOSED_ENUM : int32_t {
  CursesOpeningSucceeded,
  CursesOpeningNotATerminal,
  CursesOpeningMissingType,
  CursesOpeningUnknownType,
  CursesOpeningTooDumb,
} CursesOpening;

/// Takes the terminal behind the two descriptors, which stay the caller's own.
/// A NULL type means the environment's TERM.
CursesOpening curses_open(int input, int output, const char *_Nullable type);

/// Whether a terminal of the type could be opened, and how many colours it has; opens nothing.
CursesOpening curses_describe_type(const char *_Nonnull type, int32_t *_Nonnull colors);

/// Whether a description of the type is installed in which a colour's number is red, green and blue.
bool curses_has_direct_colors(const char *_Nonnull type);

/// Whether the next opening takes the mouse; a terminal that keeps it selects text with it.
void curses_use_mouse(bool is_wanted);

/// Gives the terminal back; does nothing when it is not open. Handlers of signals are as before then;
/// a SIGHUP that the program ignores by now stays ignored.
void curses_close(void);

/// Gives the calling thread another stack for handlers, unless it has one, so that the terminal is
/// given back even when its own is full; the thread's end takes it away.
void curses_use_handler_stack(void);

/// The extent, in character cells.
typedef struct {
  int32_t columns, rows;
} curses_size;

curses_size curses_current_size(void);

/// Asks the terminal for its extent and adopts it.
curses_size curses_adopt_size(void);

/// How many colours the terminal has; 0 without colours.
int32_t curses_color_count(void);

/// How many pairs of colours can be defined, beside pair 0, the terminal's own colours.
int32_t curses_pair_limit(void);

/// Defines a pair of colours; -1 is the terminal's own colour.
bool curses_define_pair(int32_t pair, int32_t foreground, int32_t background);

/// Looks that need no colour, one bit each.
enum {
  CURSES_BOLD = 1,
  CURSES_DIM = 2,
  CURSES_ITALIC = 4,
  CURSES_UNDERLINE = 8,
  CURSES_REVERSE = 16,
};

/// A character of one or two columns with at most four combining marks; unused scalars are 0.
typedef struct {
  uint32_t scalars[5];
  int32_t pair;
  uint8_t attributes;
  uint8_t columns;
} curses_cell;

/// Puts characters next to each other into a row from the column on; what sticks out is cut.
void curses_put_row(
  int32_t row, int32_t column, const curses_cell *_Nonnull cells, int32_t count
);

/// Whether terminals may give the character other columns than the C library does: tables of other
/// years, pictures, marks that they do not know. A row must be put to its end behind such a one.
bool curses_is_disputed(const curses_cell *_Nonnull cell);

/// Blanks all rows.
void curses_erase(void);

/// Sends what differs from what is on the screen.
void curses_update(void);

/// Forgets what is on the screen, so that the next update sends everything.
void curses_forget(void);

/// Writes bytes to the terminal past ncurses; gives up after a second without progress.
bool curses_write(const uint8_t *_Nonnull bytes, size_t count);

/// What `curses_next_input` found.
typedef enum CURSES_CLOSED_ENUM : int32_t {
  CursesInputKindNothing,
  CursesInputKindByte,
  CursesInputKindKey,
  CursesInputKindPasteStart,
  CursesInputKindPasteEnd,
  CursesInputKindMouse,
  CursesInputKindOldMouse,
  CursesInputKindUnknown,
} CursesInputKind;

/// Keys that are no characters. Function key n is CURSES_KEY_FUNCTION + n.
enum {
  CURSES_KEY_UP = 1,
  CURSES_KEY_DOWN,
  CURSES_KEY_LEFT,
  CURSES_KEY_RIGHT,
  CURSES_KEY_HOME,
  CURSES_KEY_END,
  CURSES_KEY_PAGE_UP,
  CURSES_KEY_PAGE_DOWN,
  CURSES_KEY_INSERT,
  CURSES_KEY_DELETE,
  CURSES_KEY_BACKSPACE,
  CURSES_KEY_ENTER,
  CURSES_KEY_BACK_TAB,
  CURSES_KEY_FUNCTION = 64,
};

/// One step of input.
typedef struct {
  CursesInputKind kind;
  /// The byte, or the key.
  int32_t value;
  /// For a key: xterm's modifier bits, shift 1, alt 2, control 4.
  int32_t modifiers;
} curses_input;

/// The next step of input without waiting, but for the 25 ms that tell Esc from a key's sequence.
curses_input curses_next_input(void);

/// Whether the terminal hung up or its input ended.
bool curses_has_vanished(void);

/// Becomes readable when a signal arrived or the program came back from a suspension.
int curses_signal_descriptor(void);

/// The number of the next signal that arrived; 0 when the program came back to the foreground with
/// the terminal taken again; -1 when there is none.
int32_t curses_next_signal(void);

/// Gives the terminal back, stops the process, and takes the terminal again in the foreground.
/// Returns early when a signal ends the program meanwhile; the terminal is not taken then.
void curses_suspend(void);

/// Takes the terminal again after somebody else stopped and continued the process.
void curses_retake(void);

#endif
