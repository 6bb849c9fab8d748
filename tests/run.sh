#!/bin/sh
# Runs every test at its small size and ends with the plain line `N passed, N failed, N skipped`.
set -u
log=$(mktemp)
# Tests that miss their files write their name here: they count as skipped, not as passed.
WATTFARER_SKIPPED=$(mktemp)
export WATTFARER_SKIPPED
# The bundled map is prepared beside the build, not in the user's own cache.
WATTFARER_CACHE=${WATTFARER_CACHE:-$PWD/target/wattfarer-cache}
export WATTFARER_CACHE
trap 'rm -f "$log" "$WATTFARER_SKIPPED"' EXIT
status=0
sh tests/oracles/install.sh
sh server/tests/sdk/install.sh
python3 data/vehicles_to_rust.py --check || exit 1
python3 data/brands_to_rust.py --check || exit 1
{
    cargo test --no-fail-fast -p wattfarer --features wattfarer/api,wattfarer-server/planted-faults -p wattfarer-server -p wattfarer-cli -p wattfarer-tests || echo "exit=$?"
    cargo build -p wattfarer --no-default-features || echo "exit=$?"
    # The foreign surface: generated sources are those of the surface, then the package of each language.
    cargo test --no-fail-fast -p wattfarer-ffi -p wattfarer-generate || echo "exit=$?"
    { cargo build --profile ci -p wattfarer-uniffi &&
        cargo run -q -p wattfarer-generate -- target/ci/libwattfarer_uniffi.so --check; } || echo "exit=$?"
    for language in bindings/*/test.sh; do
        sh "$language" || echo "exit=$?"
    done
} 2>&1 | tee "$log"
grep -q '^exit=' "$log" && status=1
# What failed once more, where it is read first: tests of Rust, Go, Node, JUnit, pytest and minitest, and what stopped a language.
[ "$status" = 0 ] || grep -nE '^test .* FAILED|^ *--- FAIL|^not ok|^\[ERROR\] +[A-Za-z]|^FAILED |^ERROR |^ *[0-9]+\) (Failure|Error)|^error|FAILED\. ' "$log" | head -60
missing=$(sort -u "$WATTFARER_SKIPPED" | wc -l)
awk -v status="$status" -v missing="$missing" '
    /^test result:/ { passed += $4; failed += $6; skipped += $8 }
    END {
        if (status && !failed) failed = 1
        passed -= missing
        skipped += missing
        printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
        exit status || !passed
    }' "$log"
