// Package lib is where `make bind-go` puts the static library for linux on amd64. Its built.h names the library's sha256, so that
// Go links again when the library is another.
package lib

// #if __has_include("built.h")
// #include "built.h"
// #else
// #error "wattfarer's native library is not built for linux on amd64: run `make bind-go` in a checkout of wattfarer"
// #define WATTFARER_LIBRARY ""
// #endif
// static const char *wattfarer_library(void) { return WATTFARER_LIBRARY; }
import "C"

// Sum is the sha256 of the library.
var Sum = C.GoString(C.wattfarer_library())
