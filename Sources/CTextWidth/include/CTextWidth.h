#ifndef CTEXTWIDTH_H
#define CTEXTWIDTH_H
#include <stdint.h>

/// Columns a Unicode scalar occupies by the C library's own table in a UTF-8 locale:
/// 0 for a combining mark, 2 for a wide character, -1 when it is not printable.
/// Independent of the process's locale. Source: wcwidth(3), which ncurses trusts.
int32_t text_width_of_scalar(uint32_t scalar);

#endif
