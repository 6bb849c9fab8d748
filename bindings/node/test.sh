#!/bin/sh
# Builds the package of this machine with the planted faults that its tests call, and runs them; ends with a line that tests/run.sh
# counts. Run in the root of the checkout.
set -u
failed() {
    echo "node: $1"
    echo "test result: FAILED. 0 passed; 1 failed; 0 skipped (node)"
    exit 1
}
if ! node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)' 2> /dev/null; then
    echo "skipped: node 20 or newer is not installed"
    [ "${CI:-}" = true ] && failed "is missing"
    echo "test result: ok. 0 passed; 0 failed; 1 skipped (node)"
    exit 0
fi
(cd bindings/node && npm install --silent --no-audit --no-fund --omit=optional --no-package-lock) || failed "npm install"
sh bindings/node/build.sh --features test-hooks || failed "the native part does not build"
size=$(cat bindings/node/wattfarer.*.node | wc -c)
# 8 MB, the planted faults of the tests included.
[ "$size" -lt 8000000 ] || failed "the native part has $size bytes"
echo "node: native part of $size bytes"
for folder in bindings/node bindings/node/npm/*; do
    for file in LICENSE NOTICE; do
        (cd "$folder" && npm pack --dry-run 2>&1) | grep -q " $file *$" || failed "the package in $folder lacks $file"
    done
done
WATTFARER_CACHE=${WATTFARER_CACHE:-$PWD/target/wattfarer-cache}
export WATTFARER_CACHE
(cd bindings/node && npx --no-install tsc -p tests/types) || failed "the types do not hold"
log=$(mktemp)
(sh tests/simulate.sh sh -c "cd bindings/node && node --expose-gc --test --test-reporter=tap tests/wattfarer.test.js tests/live.test.js") > "$log" 2>&1
# Without what the planted panics say of themselves.
grep -E '^(not ok|# )' "$log" | grep -vE '^# (Subtest|planted|thread|stack backtrace|note:)' || true
grep -q '^not ok' "$log" && grep -A 25 '^not ok' "$log"
awk -v ci="${CI:-}" '
    /^# pass / { passed = $3 }
    /^# fail / { failed = $3 }
    /^# skipped / { skipped = $3 }
    END {
        if (ci == "true" && skipped) { failed += skipped; skipped = 0 }
        if (!passed && !failed) failed = 1
        printf "test result: %s. %d passed; %d failed; %d skipped (node)\n", failed ? "FAILED" : "ok", passed, failed, skipped
        exit failed > 0
    }' "$log"
code=$?
rm -f "$log"
exit $code
