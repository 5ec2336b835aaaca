#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "CNcurses.h"

/// Descriptors of the open terminal; -1 when closed.
extern int curses_input_descriptor, curses_output_descriptor;
extern WINDOW *curses_keys;

/// Keys that ncurses is told about in addition to the terminal's own.
enum { ADDED_PASTE_START = 0x600, ADDED_PASTE_END, ADDED_MOUSE, ADDED_OLD_MOUSE };

/// Whether the terminal's description is known and can address the cursor; keeps the sequence that
/// gives the screen back then.
CursesOpening curses_check_type(const char *type);
/// The sequence that gives the screen back, for signal handlers, which cannot call ncurses.
extern char curses_leave_sequence[256];
extern size_t curses_leave_length;

/// Takes the choice of the usual letters out of every change of looks, three bytes each time, where
/// the description has it just there: line graphics in place of letters are never used. After
/// newterm.
void curses_drop_letter_switches(void);
/// Chooses the usual letters, where changes of looks do it no more.
void curses_choose_letters(void);

/// Clears the row from the first disputed one of the cells on, so that what stands behind it is sent
/// however little of it changes: the terminal may have gone over it.
void curses_clear_from_dispute(
  int32_t row, int32_t column, const curses_cell *cells, int32_t count
);
/// Whether the first of the cells is disputed and none that stands near behind it is.
bool curses_ends_dispute(const curses_cell *cells, int32_t count);
/// Sends what was put so far, and then tells the terminal the place by row and column, so that what
/// follows stands in its columns however many the terminal has gone on.
void curses_settle(int32_t row, int32_t column);

void curses_define_keys(void);

/// Modes that ncurses does not know: bracketed paste and the mouse.
void curses_modes_on(void);
void curses_modes_off(void);

/// Makes ready what a signal handler needs to give the terminal back; before newterm.
bool curses_signals_prepare(void);
/// Installs the handlers; before newterm, which leaves signals alone that somebody takes.
void curses_signals_install(void);
/// Whether the terminal is ours at present: open and not suspended.
bool curses_is_taken(void);
/// Puts the handlers back that were there before.
void curses_signals_remove(void);

/// Stand around everything that writes to the terminal, so that a signal can end a write that is
/// stuck because the terminal reads no more. Not to be nested.
void curses_writing_begins(void);
void curses_writing_ends(void);

/// Leaves the screen and enters it again; the next update sends everything.
void curses_leave(void);
void curses_enter(void);

#endif
