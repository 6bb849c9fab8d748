#!/bin/sh
# GET charge of a simulated car against a bare axum handler, in turn on the same machine; run from the checkout's root.
# Usage: load.sh [SECONDS]. Ends with 1 when a bound is missed.
set -eu
seconds=${1:-10}
target=${CARGO_TARGET_DIR:-target}/release
command -v wrk >/dev/null || apt-get install -y -q wrk >/dev/null
cargo build -q --release -p wattfarer-cli
cargo build -q --release -p wattfarer-server --example bare
work=$(mktemp -d)
trap 'kill $gateway $bare 2>/dev/null || true; rm -rf "$work"' EXIT
"$target/wattfarer" serve --simulate 3 --listen 127.0.0.1:0 >"$work/gateway" &
gateway=$!
"$target/examples/bare" >"$work/bare" &
bare=$!
sleep 1
origin=$(head -1 "$work/gateway")
token=$(python3 - "$origin" <<'P'
import json, sys, urllib.error, urllib.parse, urllib.request
origin = sys.argv[1]
class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_): return None
try:
    urllib.request.build_opener(Stay).open(f"{origin}/oauth/authorize?response_type=code&client_id=test-client&mode=simulated")
except urllib.error.HTTPError as error:
    code = urllib.parse.parse_qs(urllib.parse.urlsplit(error.headers["Location"]).query)["code"][0]
form = {"grant_type": "authorization_code", "code": code, "client_id": "test-client", "client_secret": "test-secret"}
token = json.load(urllib.request.urlopen(f"{origin}/oauth/token", urllib.parse.urlencode(form).encode()))["access_token"]
cars = json.load(urllib.request.urlopen(urllib.request.Request(f"{origin}/v2.0/vehicles", headers={"Authorization": f"Bearer {token}"})))
print(token, cars["vehicles"][0])
P
)
car=${token#* }
token=${token% *}
run() { wrk -t1 -c32 -d"${1}s" --latency "$2" -H "Authorization: Bearer $token"; }
rate() { awk '/^Requests\/sec/ {print $2}' "$1"; }
p99() { awk '/^ *99%/ {v = $2; if (v ~ /us$/) print v / 1000; else if (v ~ /ms$/) print v + 0; else print v * 1000}' "$1"; }
memory() { awk '/^VmRSS/ {print $2}' "/proc/$gateway/status"; }
run 3 "$origin/v2.0/vehicles/$car/charge" >/dev/null
before=$(memory)
run "$seconds" "$origin/v2.0/vehicles/$car/charge" >"$work/one"
after=$(memory)
run 10 "$(head -1 "$work/bare")/" >"$work/two"
if grep -q "Non-2xx" "$work/one"; then cat "$work/one"; exit 1; fi
awk -v rate="$(rate "$work/one")" -v bare="$(rate "$work/two")" -v p99="$(p99 "$work/one")" -v before="$before" -v after="$after" \
    -v seconds="$seconds" 'BEGIN {
    printf "rate=%d/s bare=%d/s ratio=%.2f p99=%.2fms memory=%d->%dKiB over %ds\n", rate, bare, rate / bare, p99, before, after, seconds
    exit !(rate >= 8000 && rate >= 0.25 * bare && p99 < 20 && after - before <= 2048)
}'
