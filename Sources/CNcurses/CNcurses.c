#include "CNcurses.h"
typedef int CNcurses_placeholder;
