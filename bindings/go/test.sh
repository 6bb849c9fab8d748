#!/bin/sh
# Builds the static library with the planted faults that the tests call, and runs the tests; ends with a line that tests/run.sh
# counts. Run in the root of the checkout.
set -u
failed() {
    echo "go: $1"
    echo "test result: FAILED. 0 passed; 1 failed; 0 skipped (go)"
    exit 1
}
missing() {
    [ "${CI:-}" = true ] && failed "$1"
    echo "skipped: $1"
    echo "test result: ok. 0 passed; 0 failed; 1 skipped (go)"
    exit 0
}
if ! go version > /dev/null 2>&1 && command -v apt-get > /dev/null; then
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends golang-go gcc libc6-dev; } > /dev/null 2>&1 || true
fi
go version 2> /dev/null || missing "go is not installed"
command -v gcc > /dev/null || command -v clang > /dev/null || missing "no C compiler, which cgo needs"
sh bindings/go/build.sh --features test-hooks || failed "the native part does not build"
WATTFARER_CACHE=${WATTFARER_CACHE:-$PWD/target/wattfarer-cache}
CGO_ENABLED=1
export CGO_ENABLED WATTFARER_CACHE RUST_BACKTRACE=0
log=$(mktemp)
unformatted=$(gofmt -l bindings/go)
[ -z "$unformatted" ] || failed "gofmt would change $(echo "$unformatted" | tr '\n' ' ')"
# Without the library a build says what to do.
pair=$(go env GOOS)_$(go env GOARCH)
bare=$(mktemp -d)
cp "bindings/go/internal/lib/$pair/lib_$pair.go" "$bare/"
printf 'module bare\n\ngo 1.19\n' > "$bare/go.mod"
(cd "$bare" && go build ./... 2>&1) | grep -q 'is not built for .*: run `make bind-go`' || failed "a build without the library does not say so"
rm -rf "$bare"
(cd bindings/go && go vet -tags wattfarer_hooks ./...) || failed "go vet"
sh tests/simulate.sh sh -c 'cd bindings/go && go test -count=1 -v -tags wattfarer_hooks ./...' > "$log" 2>&1 || echo "exit" >> "$log"
# The race detector: everything that goroutines share.
(cd bindings/go && WATTFARER_RACE=1 go test -count=1 -race -v -tags wattfarer_hooks -run 'Goroutines|Context|Columns|Close|Empty' .) >> "$log" 2>&1 ||
    echo "exit" >> "$log"
# The emitter on what the engine's own surface does not use.
sh bindings/generate/fixture/test.sh go >> "$log" 2>&1 || echo "exit" >> "$log"
grep -E '^(    )*--- FAIL|_test.go:|DATA RACE|panic:|^# |error:' "$log" | head -80
awk -v ci="${CI:-}" '
    /^ *--- PASS/ { passed++ }
    /^ *--- FAIL/ { failed++ }
    /^ *--- SKIP/ { skipped++ }
    /^exit/ { broken = 1 }
    END {
        if (ci == "true" && skipped) { failed += skipped; skipped = 0 }
        if (!failed && (broken || !passed)) failed = 1
        printf "test result: %s. %d passed; %d failed; %d skipped (go)\n", failed ? "FAILED" : "ok", passed, failed, skipped
        exit failed > 0
    }' "$log"
code=$?
rm -f "$log"
exit $code
