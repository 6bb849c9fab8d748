#!/bin/sh
# Builds the native part with the planted faults that the tests call, and runs the tests; ends with a line that tests/run.sh counts.
# Run in the root of the checkout.
set -u
failed() {
    echo "ruby: $1"
    echo "test result: FAILED. 0 passed; 1 failed; 0 skipped (ruby)"
    exit 1
}
missing() {
    [ "${CI:-}" = true ] && failed "$1"
    echo "skipped: $1"
    echo "test result: ok. 0 passed; 0 failed; 1 skipped (ruby)"
    exit 0
}
usable() {
    ruby -e 'exit RUBY_VERSION >= "3.1"; ' 2> /dev/null && ruby -e 'require "ffi"; require "minitest"' 2> /dev/null
}
if ! usable && command -v apt-get > /dev/null; then
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends ruby ruby-ffi ruby-minitest; } > /dev/null 2>&1 || true
fi
usable || missing "ruby 3.1 or newer with ffi and minitest is not installed"
sh bindings/ruby/build.sh --features test-hooks || failed "the native part does not build"
WATTFARER_CACHE=${WATTFARER_CACHE:-$PWD/target/wattfarer-cache}
# The C library keeps freed memory in an arena per thread; with two the resident size tells of leaks alone.
MALLOC_ARENA_MAX=2
export MALLOC_ARENA_MAX WATTFARER_CACHE RUST_BACKTRACE=0
log=$(mktemp)
sh tests/simulate.sh ruby -Ibindings/ruby/lib -e 'Dir["bindings/ruby/test/test_*.rb"].sort.each { |file| require File.expand_path(file) }' > "$log" 2>&1 || echo "exit" >> "$log"
# The emitter on what the engine's own surface does not use.
sh bindings/generate/fixture/test.sh ruby >> "$log" 2>&1 || echo "exit" >> "$log"
grep -oE '(stopped after|given up after|loads in|[0-9]+ calls:).*|^[0-9]+ runs,.*' "$log"
grep -E -A 8 '^ *[0-9]+\) (Failure|Error):|^[^ ]*: .*\(.*Error\)' "$log" | head -80
(cd bindings/ruby && gem build -q wattfarer.gemspec -o "$log.gem") > /dev/null 2>&1 || failed "the gem does not build"
for file in LICENSE NOTICE; do
    tar -xOf "$log.gem" data.tar.gz | tar -tz | grep -q "^$file$" || failed "the gem lacks $file"
done
rm -f "$log.gem"
awk -v ci="${CI:-}" '
    / runs, .* assertions, / {
        gsub(/,/, ""); found++
        failed += $5 + $7; skipped += $9; passed += $1 - $5 - $7 - $9
    }
    /^exit/ { broken = 1 }
    END {
        if (ci == "true" && skipped) { failed += skipped; skipped = 0 }
        if (!failed && (broken || found != 2 || !passed)) failed = 1
        printf "test result: %s. %d passed; %d failed; %d skipped (ruby)\n", failed ? "FAILED" : "ok", passed, failed, skipped
        exit failed > 0
    }' "$log"
code=$?
rm -f "$log"
exit $code
