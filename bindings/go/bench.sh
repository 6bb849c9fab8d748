#!/bin/sh
# What calls cost, as one JSON line. Run in the root of the checkout.
set -eu
sh bindings/go/build.sh
WATTFARER_CACHE=${WATTFARER_CACHE:-$PWD/target/wattfarer-cache}
export WATTFARER_CACHE
cd bindings/go && go run ./bench
