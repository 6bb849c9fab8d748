package wattfarer

// #cgo LDFLAGS: ${SRCDIR}/internal/lib/darwin_amd64/libwattfarer_uniffi.a -framework CoreFoundation -framework Security
import "C"

import native "github.com/wattfarer/wattfarer-go/internal/lib/darwin_amd64"

// LibrarySum is the sha256 of the native library that the package was built with.
var LibrarySum = native.Sum
