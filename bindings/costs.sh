#!/bin/sh
# Builds every package as it ships and prints what its calls cost: the table of README.md, from one run. Run in the root of the
# checkout on a quiet machine, with Rust, Python, Node, Go, a JDK 22 or newer with Maven, and Ruby; what is missing is left out. The
# load before and after stands under the table.
set -u
WATTFARER_CACHE=${WATTFARER_CACHE:-$PWD/target/wattfarer-cache}
export WATTFARER_CACHE
lines=$(mktemp)
trap 'rm -f "$lines"' EXIT
load() { cut -d ' ' -f 1 /proc/loadavg 2> /dev/null || uptime | sed 's/.*averages*: *//; s/[, ].*//'; }
before=$(load)
# measured LANGUAGE COMMAND: the last line that the command prints.
measured() {
    language=$1
    shift
    if told=$("$@" 2> "$lines.error" | tail -n 1) && [ "${told#\{}" != "$told" ]; then
        echo "$told" >> "$lines"
    else
        echo "costs: $language is left out" >&2
        tail -n 3 "$lines.error" >&2
    fi
    rm -f "$lines.error"
}
python() {
    venv=target/python
    # What `make bind-python` installs, or the least that this needs.
    [ -x "$venv/bin/maturin" ] || { python3 -m venv "$venv" && "$venv/bin/python" -m pip install -q maturin numpy; } || return 1
    rm -rf target/wheels/costs
    (cd bindings/python && "../../$venv/bin/maturin" build -q --profile ci -o ../../target/wheels/costs) > /dev/null &&
        "$venv/bin/python" -m pip install -q --no-deps --force-reinstall target/wheels/costs/*.whl && "$venv/bin/python" bindings/python/bench.py
}
node_() { sh bindings/node/build.sh > /dev/null 2>&1 && node bindings/node/bench.js; }
java_() {
    . bindings/java/find-jdk.sh
    find_jdk 22 && sh bindings/java/build.sh && (cd bindings/java && mvn -q -B -ntp test-compile) > /dev/null && sh bindings/java/bench.sh
}
kotlin() {
    . bindings/java/find-jdk.sh
    find_jdk 17 && sh bindings/kotlin/build.sh && (cd bindings/kotlin && mvn -q -B -ntp test-compile) > /dev/null && sh bindings/kotlin/bench.sh
}
measured rust cargo run -q --profile ci -p wattfarer-ffi --example cost
measured python python
measured node node_
measured go sh bindings/go/bench.sh
measured java java_
measured kotlin kotlin
measured ruby sh bindings/ruby/bench.sh
python3 - "$lines" "$before" "$(load)" << 'PYTHON'
import datetime, json, os, platform, sys

rows = [json.loads(line) for line in open(sys.argv[1])]
rust = next((row for row in rows if row["language"] == "rust"), {})
print("| language | load, ms | small call, ns | charge estimate, us | plan Munich to Rome, us | 1,000,000 estimates, ms | beside Rust |")
print("|---|---|---|---|---|---|---|")
for row in rows:
    beside = f"{row['bulk_ms'] / rust['bulk_ms']:.2f}" if rust else ""
    cells = [row["language"].capitalize(), row.get("load_ms", ""), row["call_ns"], row["estimate_us"], row["plan_us"], row["bulk_ms"], beside]
    print("| " + " | ".join(str(cell) for cell in cells) + " |")
print(f"\nOne run of `bindings/costs.sh`, {datetime.date.today()}, {os.cpu_count()} processors ({platform.machine()}), "
      f"load {sys.argv[2]} before and {sys.argv[3]} after.")
PYTHON
