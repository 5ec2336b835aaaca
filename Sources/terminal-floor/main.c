// The least that a full-screen program of the panel's shape costs on this machine: a list with a
// highlighted row, a pane that follows it, a title and a footer, drawn by ncurses after every turn.
// It reads no file of its own, asks nobody, and keeps no text. The benchmark starts it beside the
// panel and gives the panel's figures as multiples of its own.

#include <locale.h>
#include <ncurses.h>
#include <stdbool.h>
#include <stdio.h>

enum { issueCount = 500, textRoom = 512 };

struct list {
  int selected;
  int first;
};

static void clip(struct list *list, int rows) {
  if (list->selected < list->first) list->first = list->selected;
  if (list->selected >= list->first + rows) list->first = list->selected - rows + 1;
  if (list->first < 0) list->first = 0;
}

static void drawBar(int row, int columns, const char *text) {
  attron(A_REVERSE);
  mvprintw(row, 0, "%-*.*s", columns, columns, text);
  attroff(A_REVERSE);
}

static void drawIssues(const struct list *list, int rows, int columns) {
  for (int row = 0; row < rows; row++) {
    int number = list->first + row + 1;
    bool isSelected = number == list->selected + 1;
    char text[textRoom];
    snprintf(
      text, sizeof text, " %c FLOOR-%-4d  Waiting   What issue %03d of the list is about",
      isSelected ? '>' : ' ', number, number
    );
    if (isSelected) attron(A_REVERSE);
    mvprintw(1 + row, 0, "%-*.*s", columns, columns, text);
    if (isSelected) attroff(A_REVERSE);
    mvaddstr(1 + row, columns, "\342\224\203");
  }
}

static void drawIssue(const struct list *list, int rows, int column) {
  mvprintw(1, column, "FLOOR-%d is selected", list->selected + 1);
  for (int row = 3; row < rows; row += 2) {
    mvprintw(1 + row, column, "Row %2d of what is known of the contact", row);
  }
}

static void draw(struct list *list) {
  int rows = LINES - 2;
  int half = COLS / 2 - 1;
  clip(list, rows);
  erase();
  drawBar(0, COLS, " Floor");
  drawIssues(list, rows, half);
  drawIssue(list, rows, half + 2);
  mvprintw(LINES - 1, 0, "%-*.*s", COLS - 1, COLS - 1, " Up Down select   q quit");
  refresh();
}

/// Takes a key; false when it ends the program.
static bool take(int key, struct list *list) {
  if (key == KEY_DOWN && list->selected + 1 < issueCount) list->selected++;
  if (key == KEY_UP && list->selected > 0) list->selected--;
  return key != 'q';
}

/// Waits for keys and takes all that are there, so that many of them are drawn once.
static bool takeKeys(struct list *list) {
  timeout(-1);
  int key = getch();
  if (key == ERR) return false;
  timeout(0);
  for (; key != ERR; key = getch()) {
    if (!take(key, list)) return false;
  }
  return true;
}

int main(void) {
  struct list list = {0, 0};
  setlocale(LC_ALL, "");
  if (initscr() == NULL) return 1;
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  curs_set(0);
  set_escdelay(25);
  do draw(&list);
  while (takeKeys(&list));
  endwin();
  return 0;
}
