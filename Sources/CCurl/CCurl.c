#include "CCurl.h"
typedef int CCurl_placeholder;
