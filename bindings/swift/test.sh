#!/bin/sh
# Compiles the C header and links against the library; where Swift is installed builds the package, runs tests and examples; ends with a
# line that tests/run.sh counts. Without Swift it is skipped by name, also with CI=true: the project's machines have none. Run in the
# root of the checkout.
set -u
failed() {
    echo "swift: $1"
    echo "test result: FAILED. $passed passed; 1 failed; 0 skipped (swift)"
    exit 1
}
passed=0
nice -n 5 cargo build -q --profile ci -p wattfarer-uniffi --features test-hooks || failed "the native part does not build"
cc=$(command -v gcc || command -v cc) || failed "no C compiler is installed"
made=target/swift
mkdir -p "$made"
# Apple's words for pointers that may be null are not of C.
cat > "$made/header.c" << 'C'
#ifndef __clang__
#define _Nullable
#define _Nonnull
#endif
#include "WattfarerFFI.h"
#include <stdio.h>
int main(void) {
    RustCallStatus status = {0};
    RustBuffer version = uniffi_wattfarer_ffi_fn_func_engine_version(&status);
    if (status.code != 0 || version.len == 0) return 1;
    printf("swift: engine %.*s through the header\n", (int)version.len, (const char *)version.data);
    ffi_wattfarer_ffi_rustbuffer_free(version, &status);
    return ffi_wattfarer_ffi_uniffi_contract_version() == 30 ? 0 : 2;
}
C
"$cc" -std=c11 -Wall -Werror -Wno-strict-prototypes -Ibindings/swift/generated "$made/header.c" -o "$made/header" \
    -Ltarget/ci -lwattfarer_uniffi -Wl,-rpath,"$PWD/target/ci" || failed "the header does not compile"
"$made/header" || failed "the header does not fit the library"
passed=1
if ! command -v swift > /dev/null; then
    echo "skipped: swift is not installed; the sources are generated, not run here"
    echo "test result: ok. 1 passed; 0 failed; 1 skipped (swift)"
    exit 0
fi
WATTFARER_CACHE=${WATTFARER_CACHE:-$PWD/target/wattfarer-cache}
LD_LIBRARY_PATH=$PWD/target/ci
DYLD_LIBRARY_PATH=$PWD/target/ci
export WATTFARER_CACHE LD_LIBRARY_PATH DYLD_LIBRARY_PATH
link="-Xlinker -L$PWD/target/ci"
# shellcheck disable=SC2086
(cd bindings/swift && swift test --scratch-path ../../target/swift/build $link) || failed "the tests fail"
for example in ChargeTime Trip; do
    # shellcheck disable=SC2086
    (cd bindings/swift && swift run --scratch-path ../../target/swift/build $link "$example") || failed "the example $example fails"
done
echo "test result: ok. 4 passed; 0 failed; 0 skipped (swift)"
