#!/bin/sh
# Runs a command beside `wattfarer serve --simulate 3`: sh tests/simulate.sh COMMAND [ARGUMENT...]
# The command finds the server at WATTFARER_ORIGIN (Smartcar v2.0's protocol) and an access token in WATTFARER_TOKEN; without a
# command both are printed. WATTFARER_BINARY names another program than the one in target. Run in the root of the checkout.
set -u
binary=${WATTFARER_BINARY:-}
for one in target/ci/wattfarer target/release/wattfarer target/debug/wattfarer; do
    if [ -z "$binary" ] && [ -x "$one" ] && "$one" serve --help > /dev/null 2>&1; then binary=$one; fi
done
if [ -z "$binary" ]; then
    cargo build -q --profile ci -p wattfarer-cli || exit 1
    binary=target/ci/wattfarer
fi
said=$(mktemp)
"$binary" serve --simulate 3 --listen 127.0.0.1:0 > "$said" 2>&1 &
server=$!
trap 'kill "$server" 2> /dev/null; wait "$server" 2> /dev/null; rm -f "$said"' EXIT
trap 'exit 1' INT TERM
tries=0
until WATTFARER_ORIGIN=$(grep -m 1 -E '^http://127\.0\.0\.1:[0-9]+$' "$said"); do
    tries=$((tries + 1))
    if [ "$tries" -gt 300 ] || ! kill -0 "$server" 2> /dev/null; then
        echo "simulate: the server does not start" >&2
        cat "$said" >&2
        exit 1
    fi
    sleep 0.1
done
WATTFARER_TOKEN=$(python3 - "$WATTFARER_ORIGIN" << 'PYTHON'
import base64, http.client, json, sys, urllib.parse
host = sys.argv[1].removeprefix("http://")
back = "http://127.0.0.1/back"
asked = {"response_type": "code", "client_id": "test-client", "redirect_uri": back, "mode": "simulated",
         "scope": "read_vehicle_info read_charge read_battery read_location read_odometer read_vin control_charge"}
server = http.client.HTTPConnection(host)
server.request("GET", "/oauth/authorize?" + urllib.parse.urlencode(asked))
answer = server.getresponse()
answer.read()
code = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(answer.getheader("Location")).query))["code"]
basic = base64.b64encode(b"test-client:test-secret").decode()
form = urllib.parse.urlencode({"grant_type": "authorization_code", "code": code, "redirect_uri": back})
server.request("POST", "/oauth/token", form, {
    "Authorization": "Basic " + basic, "Content-Type": "application/x-www-form-urlencoded"})
print(json.loads(server.getresponse().read())["access_token"])
PYTHON
) || exit 1
export WATTFARER_ORIGIN WATTFARER_TOKEN
if [ $# -eq 0 ]; then
    printf 'WATTFARER_ORIGIN=%s\nWATTFARER_TOKEN=%s\n' "$WATTFARER_ORIGIN" "$WATTFARER_TOKEN"
    exit 0
fi
"$@"
