#!/bin/sh
# Builds the wheel, installs it in target/python with what its tests need, and runs them; ends with a line that tests/run.sh
# counts. Run in the root of the checkout.
set -u
failed() {
    echo "python: $1"
    echo "test result: FAILED. 0 passed; 1 failed; 0 skipped (python)"
    exit 1
}
venv=target/python
if ! cmp -s bindings/python/requirements-test.txt "$venv/requirements-test.txt"; then
    rm -rf "$venv"
    python3 -m venv "$venv" && "$venv/bin/python" -m pip install -q -r bindings/python/requirements-test.txt ||
        failed "what the tests need cannot be installed"
    cp bindings/python/requirements-test.txt "$venv/"
fi
rm -rf target/wheels
# The package itself, as it is shipped, and once more with the planted faults that its tests call.
build() { (cd bindings/python && "../../$venv/bin/maturin" build -q --profile ci -o "$1" $2); }
build ../../target/wheels/test "--features test-hooks" || failed "the wheel does not build"
"$venv/bin/python" -m pip install -q --no-deps --force-reinstall target/wheels/test/*.whl || failed "the wheel cannot be installed"
size=$(wc -c < "$(ls target/wheels/test/*.whl)")
[ "$size" -lt 15000000 ] || failed "the wheel has $size bytes"
echo "python: wheel of $size bytes"
size=$("$venv/bin/python" -c 'import sys, zipfile; print(max(file.file_size for file in zipfile.ZipFile(sys.argv[1]).filelist))' target/wheels/test/*.whl)
# 8 MB for the native part, the planted faults of the tests included.
[ "$size" -lt 8000000 ] || failed "the native part has $size bytes"
echo "python: native part of $size bytes"
for file in LICENSE NOTICE; do
    "$venv/bin/python" -m zipfile -l target/wheels/test/*.whl | grep -q "^$file " || failed "the wheel lacks $file"
done
WATTFARER_CACHE=${WATTFARER_CACHE:-$PWD/target/wattfarer-cache}
export WATTFARER_CACHE
log=$(mktemp)
sh tests/simulate.sh "$venv/bin/python" -m pytest -q -rs --no-header -p no:cacheprovider bindings/python/tests 2>&1 | tee "$log"
tail -n 1 "$log" | awk -v ci="${CI:-}" '
    {
        for (i = 2; i <= NF; i++) {
            if ($i ~ /^passed/) passed = $(i - 1)
            if ($i ~ /^failed/ || $i ~ /^error/) failed += $(i - 1)
            if ($i ~ /^skipped/) skipped = $(i - 1)
        }
        if (ci == "true" && skipped) { failed += skipped; skipped = 0 }
        if (!passed && !failed) failed = 1
        printf "test result: %s. %d passed; %d failed; %d skipped (python)\n", failed ? "FAILED" : "ok", passed, failed, skipped
        exit failed > 0
    }'
code=$?
rm -f "$log"
exit $code
