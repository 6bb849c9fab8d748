#!/bin/sh
# Runs every test at its small size and ends with the plain line `N passed, N failed, N skipped`.
set -u
log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
python3 data/vehicles_to_rust.py --check || exit 1
{
    cargo test -p wattfarer -p wattfarer-cli -p wattfarer-tests || echo "exit=$?"
    cargo build -p wattfarer --no-default-features || echo "exit=$?"
} 2>&1 | tee "$log"
grep -q '^exit=' "$log" && status=1
awk -v status="$status" '
    /^test result:/ { passed += $4; failed += $6; skipped += $8 }
    END {
        if (status && !failed) failed = 1
        printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
        exit status || !passed
    }' "$log"
