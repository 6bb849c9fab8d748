#!/bin/sh
# Builds the native part with the planted faults that the tests call, the jars, and runs the tests; ends with a line that tests/run.sh
# counts. Run in the root of the checkout.
set -u
failed() {
    echo "java: $1"
    echo "test result: FAILED. 0 passed; 1 failed; 0 skipped (java)"
    exit 1
}
missing() {
    [ "${CI:-}" = true ] && failed "$1"
    echo "skipped: $1"
    echo "test result: ok. 0 passed; 0 failed; 1 skipped (java)"
    exit 0
}
. bindings/java/find-jdk.sh
find_jdk 22 || missing "no JDK 22 or newer is installed"
command -v mvn > /dev/null || missing "maven is not installed"
sh bindings/java/build.sh --features test-hooks || failed "the native part does not build"
size=$(cat bindings/java/target/natives/native/*/libwattfarer_uniffi.* | wc -c)
# 8 MB for the library that five languages load, the planted faults of the tests included.
[ "$size" -lt 8000000 ] || failed "the native part has $size bytes"
echo "java: native part of $size bytes"
WATTFARER_CACHE=${WATTFARER_CACHE:-$PWD/target/wattfarer-cache}
export WATTFARER_CACHE RUST_BACKTRACE=0
log=$(mktemp)
sh tests/simulate.sh sh -c 'cd bindings/java && mvn -B -ntp -Dstyle.color=never -Dmaven.test.failure.ignore=true package' > "$log" 2>&1
grep -E '^java: |ERROR|^Tests run|Tests run:.*Fail' "$log" | grep -v 'Time elapsed.*-- in' | head -80
grep -q 'BUILD SUCCESS' "$log" || { tail -60 "$log"; failed "maven does not build the package"; }
for jar in wattfarer-0.1.0.jar wattfarer-0.1.0-sources.jar wattfarer-0.1.0-javadoc.jar; do
    [ -f "bindings/java/target/$jar" ] || failed "$jar is not there"
done
for file in META-INF/NOTICE META-INF/LICENSE native/; do
    "$JAVA_HOME/bin/jar" tf bindings/java/target/wattfarer-0.1.0.jar | grep -q "^$file" || failed "the jar lacks $file"
done
awk -v ci="${CI:-}" '
    # The last such line counts all classes.
    /Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+/ {
        line = $0; sub(/.*Tests run: /, "", line); gsub(/[^0-9]+/, " ", line); split(line, n, " ")
    }
    END {
        failed = n[2] + n[3]; skipped = n[4]; passed = n[1] - failed - skipped
        if (ci == "true" && skipped) { failed += skipped; skipped = 0 }
        if (passed <= 0 && !failed) { passed = 0; failed = 1 }
        printf "test result: %s. %d passed; %d failed; %d skipped (java)\n", failed ? "FAILED" : "ok", passed, failed, skipped
        exit failed > 0
    }' "$log"
code=$?
rm -f "$log"
exit $code
