#!/bin/sh
# Builds the static library for this machine and puts it where Go links it from. Arguments go to cargo. Run in the root of the checkout.
set -eu
nice -n 5 cargo build -q --profile ci -p wattfarer-uniffi "$@"
folder=bindings/go/internal/lib/$(go env GOOS)_$(go env GOARCH)
mkdir -p "$folder"
cp target/ci/libwattfarer_uniffi.a "$folder/"
strip -g "$folder/libwattfarer_uniffi.a" 2> /dev/null || strip -S "$folder/libwattfarer_uniffi.a"
sum=$( (sha256sum "$folder/libwattfarer_uniffi.a" 2> /dev/null || shasum -a 256 "$folder/libwattfarer_uniffi.a") | cut -c 1-64)
echo "#define WATTFARER_LIBRARY \"$sum\"" > "$folder/built.h"
